/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Set;

import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.model.values.Iqn;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.ProductVersion;

/** Reads hosts. */
final class HostReader {

	private static final int LARGEST_VLAN = 4095;

	private final Names names;

	HostReader(Names names) {
		this.names = names;
	}

	Host read(EsxiHost host) {
		ElementId id = names.require(host);
		return new Host(id, Written.of(host.getFqdn(), DomainName::tryParse),
				Written.of(host.getVersion(), ProductVersion::tryParse),
				Model.count(host.getSockets(), 1) * Model.count(host.getCoresPerSocket(), 0),
				Written.of(host.getClock(), Frequency::tryParse).value(), Written.of(host.getMemory(), DataSize::tryParse).value(),
				names.all(host.getDnsServers()),
				host.getNics().stream()
						.map(nic -> new PhysicalNic(names.require(nic), Written.of(nic.getSpeed(), DataRate::tryParse).value(),
								names.of(nic.getLink())))
						.toList(),
				host.getSwitches().stream().map(each -> read(id, each)).toList(),
				host.getStorageAdapters().stream().map(adapter -> read(id, adapter)).toList(), names.all(host.getDisks()),
				names.all(host.getMounts()));
	}

	private VirtualSwitch read(ElementId host, StandardSwitch each) {
		ElementId id = names.require(each);
		List<PortGroup> portGroups = each.getPortGroups().stream().map(group -> read(host, id, group)).toList();
		return new VirtualSwitch(id, host, Model.count(each.getMtu(), VirtualSwitch.DEFAULT_MTU), names.all(each.getUplinks()),
				portGroups);
	}

	private PortGroup read(ElementId host, ElementId virtualSwitch, org.vdcstudio.model.network.PortGroup group) {
		ElementId id = names.require(group);
		int vlan = Model.count(group.getVlan(), 0);
		return new PortGroup(id, host, virtualSwitch, Model.text(group.getName()), vlan > LARGEST_VLAN ? 0 : vlan,
				group.getVmkernelAdapters().stream().map(adapter -> read(host, id, adapter)).toList());
	}

	private VmkernelAdapter read(ElementId host, ElementId portGroup, VMkernelAdapter adapter) {
		return new VmkernelAdapter(names.require(adapter), host, portGroup,
				Written.of(adapter.getAddress(), Ipv4Interface::tryParse), adapter.isDhcp(),
				Model.count(adapter.getMtu(), VirtualSwitch.DEFAULT_MTU), adapter.getStack(),
				Written.of(adapter.getGateway(), Ipv4Address::tryParse).value(), Set.copyOf(adapter.getServices()));
	}

	private IscsiAdapter read(ElementId host, org.vdcstudio.model.storage.IscsiAdapter adapter) {
		return new IscsiAdapter(names.require(adapter), host, adapter.isEnabled(), Written.of(adapter.getIqn(), Iqn::tryParse),
				names.all(adapter.getBoundAdapters()),
				adapter.getDiscoveryAddresses().stream().map(Model::iscsiEndpoint).toList());
	}
}
