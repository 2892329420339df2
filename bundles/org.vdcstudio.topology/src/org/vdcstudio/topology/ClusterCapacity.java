/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What a cluster has and what its running VMs ask of it.
 *
 * @param cluster        the cluster
 * @param hosts          the hosts that work, largest memory first
 * @param vms            the VMs that run on them
 * @param cpu            cores × clock of the hosts
 * @param memory         memory of the hosts
 * @param cpuReserved    sum of the VMs' CPU reservations
 * @param memoryReserved sum of the VMs' memory reservations
 * @param memoryDemand   sum of the VMs' configured memory
 * @param isComplete     whether the design says cores, clock and memory of every host
 */
public record ClusterCapacity(ElementId cluster, List<HostCapacity> hosts, List<VmDemand> vms, Frequency cpu, DataSize memory,
		Frequency cpuReserved, DataSize memoryReserved, DataSize memoryDemand, boolean isComplete) {

	/** Copies the lists. */
	public ClusterCapacity {
		hosts = List.copyOf(hosts);
		vms = List.copyOf(vms);
	}

	/**
	 * What a host has.
	 *
	 * @param host   the host
	 * @param cpu    cores × clock; 0 when the design does not say
	 * @param memory memory; 0 when the design does not say
	 */
	public record HostCapacity(ElementId host, Frequency cpu, DataSize memory) {
	}

	/**
	 * What a VM asks for.
	 *
	 * @param vm             the VM
	 * @param cpuReserved    its CPU reservation, 0 for none
	 * @param memoryReserved its memory reservation, 0 for none
	 * @param memory         its configured memory, 0 when the design does not say
	 */
	public record VmDemand(ElementId vm, Frequency cpuReserved, DataSize memoryReserved, DataSize memory) {
	}

	/** The same cluster with one more host, on which nothing runs. */
	public ClusterCapacity with(HostCapacity more) {
		List<HostCapacity> all = new ArrayList<>(hosts);
		all.add(more);
		all.sort(Comparator.comparing(HostCapacity::memory).reversed());
		boolean known = more.cpu().hertz() > 0 && more.memory().bytes() > 0;
		return new ClusterCapacity(cluster, all, vms, new Frequency(cpu.hertz() + more.cpu().hertz()),
				new DataSize(memory.bytes() + more.memory().bytes()), cpuReserved, memoryReserved, memoryDemand, isComplete && known);
	}

	/** The same cluster with one more running VM. */
	public ClusterCapacity with(VmDemand more) {
		List<VmDemand> all = new ArrayList<>(vms);
		all.add(more);
		return new ClusterCapacity(cluster, hosts, all, cpu, memory, new Frequency(cpuReserved.hertz() + more.cpuReserved().hertz()),
				new DataSize(memoryReserved.bytes() + more.memoryReserved().bytes()),
				new DataSize(memoryDemand.bytes() + more.memory().bytes()), isComplete);
	}

	/** Memory of the hosts that are left when the {@code failures} largest ones fail. */
	public DataSize memoryWithout(int failures) {
		return new DataSize(hosts.stream().skip(failures).mapToLong(host -> host.memory().bytes()).sum());
	}

	/** CPU of the hosts that are left when the {@code failures} ones with the most CPU fail. */
	public Frequency cpuWithout(int failures) {
		return new Frequency(hosts.stream().map(HostCapacity::cpu).sorted(Comparator.reverseOrder()).skip(failures)
				.mapToLong(Frequency::hertz).sum());
	}
}
