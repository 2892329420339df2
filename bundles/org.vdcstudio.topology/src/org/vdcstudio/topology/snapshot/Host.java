/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.model.values.ProductVersion;

/**
 * An ESXi host; a member of a fleet is a host of its own.
 *
 * @param id          its id
 * @param declaration the id of what declares it: its own, or that of the fleet
 * @param location    the site or fault domain where it stands
 * @param fqdn        its fully qualified domain name
 * @param version     the ESXi version
 * @param build       the ESXi build number; empty when the design does not say
 * @param dnsServers  the DNS servers it asks, in order
 * @param hardware    what it is made of
 * @param services    how it is managed
 * @param network     its network side
 * @param storage     its storage side
 */
public record Host(ElementId id, ElementId declaration, Optional<ElementId> location, Written<DomainName> fqdn,
		Written<ProductVersion> version, String build, List<ElementId> dnsServers, HostHardware hardware, HostServices services,
		HostNetwork network, HostStorage storage) {

	/** Copies the list. */
	public Host {
		dnsServers = List.copyOf(dnsServers);
	}

	/** Physical cores of all sockets; 0 when the design does not say. */
	public int cores() {
		return hardware.cores();
	}

	/** Clock of one core. */
	public Optional<Frequency> clock() {
		return hardware.clock();
	}

	/** Physical memory. */
	public Optional<DataSize> memory() {
		return hardware.memory();
	}

	/** Physical NICs. */
	public List<PhysicalNic> nics() {
		return network.nics();
	}

	/** Virtual switches: standard ones, then what distributed ones are on this host. */
	public List<VirtualSwitch> switches() {
		return network.switches();
	}

	/** iSCSI adapters. */
	public List<IscsiAdapter> iscsiAdapters() {
		return storage.iscsiAdapters();
	}

	/** Local disks. */
	public List<LocalDisk> disks() {
		return storage.disks();
	}

	/** NFS datastores it mounts. */
	public List<ElementId> mounts() {
		return storage.mounts();
	}

	/** The port groups of all switches. */
	public Stream<PortGroup> portGroups() {
		return switches().stream().flatMap(virtualSwitch -> virtualSwitch.portGroups().stream());
	}

	/** The VMkernel adapters of all port groups. */
	public Stream<VmkernelAdapter> vmkernelAdapters() {
		return portGroups().flatMap(group -> group.vmkernelAdapters().stream());
	}

	/** The VMkernel adapters that carry {@code service}. */
	public Stream<VmkernelAdapter> vmkernelAdapters(VMkernelService service) {
		return vmkernelAdapters().filter(adapter -> adapter.carries(service));
	}

	/** The port group with this label; labels are case sensitive. */
	public Optional<PortGroup> portGroup(String label) {
		for (VirtualSwitch each : switches()) {
			for (PortGroup group : each.portGroups()) {
				if (group.label().equals(label)) {
					return Optional.of(group);
				}
			}
		}
		return Optional.empty();
	}
}
