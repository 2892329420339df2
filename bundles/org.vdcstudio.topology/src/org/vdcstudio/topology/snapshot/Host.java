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
 * An ESXi host.
 *
 * @param id            its id
 * @param fqdn          its fully qualified domain name
 * @param version       the ESXi version
 * @param cores         physical cores of all sockets; 0 when the design does not say
 * @param clock         clock of one core
 * @param memory        physical memory
 * @param dnsServers    the DNS servers it asks, in order
 * @param nics          physical NICs
 * @param switches      standard switches
 * @param iscsiAdapters software iSCSI adapters
 * @param disks         local disks
 * @param mounts        NFS datastores it mounts
 */
public record Host(ElementId id, Written<DomainName> fqdn, Written<ProductVersion> version, int cores, Optional<Frequency> clock,
		Optional<DataSize> memory, List<ElementId> dnsServers, List<PhysicalNic> nics, List<VirtualSwitch> switches,
		List<IscsiAdapter> iscsiAdapters, List<ElementId> disks, List<ElementId> mounts) {

	/** Copies the lists. */
	public Host {
		dnsServers = List.copyOf(dnsServers);
		nics = List.copyOf(nics);
		switches = List.copyOf(switches);
		iscsiAdapters = List.copyOf(iscsiAdapters);
		disks = List.copyOf(disks);
		mounts = List.copyOf(mounts);
	}

	/** The port groups of all switches. */
	public Stream<PortGroup> portGroups() {
		return switches.stream().flatMap(virtualSwitch -> virtualSwitch.portGroups().stream());
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
		return portGroups().filter(group -> group.label().equals(label)).findFirst();
	}
}
