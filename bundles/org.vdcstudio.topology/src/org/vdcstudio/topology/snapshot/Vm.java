/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;

/**
 * A VM as the design deploys it; a member of a fleet is a VM of its own.
 *
 * @param id          its id
 * @param declaration the id of what declares it: its own, or that of the fleet
 * @param placement   the host or cluster the design puts it on
 * @param host        the host it starts on; in a cluster or a fleet of hosts, members of a fleet are spread over the hosts in order
 * @param pool        the resource pool it belongs to
 * @param cpus        virtual CPUs
 * @param memory      configured memory
 * @param dirtyRate   how fast the guest changes memory
 * @param workingSet  the part of the memory it changes; empty for all of it
 * @param cpuDemand   the CPU the guest uses when nothing holds it back; empty for none
 * @param home        where its files are; empty when the design does not say
 * @param disks       virtual disks
 * @param datastores  where its files and disks are, without repetition; its files first
 * @param nics        virtual NICs
 * @param power       whether it runs when the design starts
 * @param settings    what it is set to
 * @param provides    the servers of the design that run in it
 * @param snapshots   all its snapshots, first taken first within a chain
 */
public record Vm(ElementId id, ElementId declaration, Optional<ElementId> placement, Optional<ElementId> host,
		Optional<ElementId> pool, int cpus, Optional<DataSize> memory, Optional<DataRate> dirtyRate,
		Optional<DataSize> workingSet, Optional<Frequency> cpuDemand, Optional<ElementId> home, List<VirtualDisk> disks,
		List<ElementId> datastores, List<VirtualNic> nics, PowerState power, VmSettings settings, List<ElementId> provides,
		List<Snapshot> snapshots) {

	/** Copies the lists. */
	public Vm {
		disks = List.copyOf(disks);
		datastores = List.copyOf(datastores);
		nics = List.copyOf(nics);
		provides = List.copyOf(provides);
		snapshots = List.copyOf(snapshots);
	}

	/** The same VM with other NICs. */
	public Vm withNics(List<VirtualNic> others) {
		return new Vm(id, declaration, placement, host, pool, cpus, memory, dirtyRate, workingSet, cpuDemand, home, disks, datastores,
				others, power, settings, provides, snapshots);
	}
}
