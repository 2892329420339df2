/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostConfiguration;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.network.DistributedSwitch;
import org.vdcstudio.model.network.ExternalNetwork;
import org.vdcstudio.model.network.Network;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.model.network.Subnet;
import org.vdcstudio.model.network.SwitchMembership;
import org.vdcstudio.model.network.VMkernelAdapter;

/** What the tools of the network viewpoint ask about the switches, adapters and VMs they make. */
public final class NetworkTools {

	/** {@return a name no switch of the host has} */
	public String newSwitchName(EsxiHost host) {
		return FreeNames.among(host.getSwitches(), 0, number -> "vSwitch" + number);
	}

	/** {@return a name no distributed switch of the design has} */
	public String newDistributedSwitchName(EObject anywhere) {
		return FreeNames.among(DesignContents.of(anywhere, DistributedSwitch.class).toList(), 0,
				number -> number == 0 ? "DSwitch" : "DSwitch " + number);
	}

	/** {@return a name no port group of the host has: labels are unique within a host} */
	public String newPortGroupName(StandardSwitch vswitch) {
		return FreeNames.among(portGroups(vswitch), 0, number -> number == 0 ? "Port Group" : "Port Group " + (number + 1));
	}

	/** {@return a name no port group of any distributed switch has} */
	public String newPortGroupName(DistributedSwitch vswitch) {
		return FreeNames.among(DesignContents.of(vswitch, DistributedSwitch.class).flatMap(each -> each.getPortGroups().stream()).toList(), 0,
				number -> number == 0 ? "DPortGroup" : "DPortGroup " + number);
	}

	/** {@return the next name of an uplink} */
	public String newUplinkName(DistributedSwitch vswitch) {
		return FreeNames.among(vswitch.getUplinks(), 0, number -> "uplink" + (number + 1));
	}

	/** {@return the next name of a LAG} */
	public String newLagName(DistributedSwitch vswitch) {
		return FreeNames.among(vswitch.getLags(), 0, number -> "lag" + (number + 1));
	}

	/** {@return a name no subnet of the design has} */
	public String newSubnetName(Network network) {
		return FreeNames.among(DesignContents.of(network, Subnet.class).toList(), 0,
				number -> "vlan" + Wording.text(network.getVlan()) + (number == 0 ? "" : "-" + (number + 1)));
	}

	/** {@return the next adapter name of the host that has the port group} */
	public String newAdapterName(PortGroup portGroup) {
		return NetworkServices.configuration(portGroup).map(NetworkTools::newAdapterName).orElse("vmk0");
	}

	/** {@return the next adapter name of a host} */
	public String newAdapterName(EsxiHost host) {
		return newAdapterName((HostConfiguration) host);
	}

	private static String newAdapterName(HostConfiguration host) {
		List<VMkernelAdapter> taken = new ArrayList<>(host.getVmkernelAdapters());
		host.getSwitches().stream().flatMap(vswitch -> vswitch.getPortGroups().stream())
				.forEach(portGroup -> taken.addAll(portGroup.getVmkernelAdapters()));
		return FreeNames.among(taken, 0, number -> "vmk" + number);
	}

	/** {@return the next NIC name of the host} */
	public String newNicName(EsxiHost host) {
		return FreeNames.among(host.getNics(), 0, number -> "vmnic" + number);
	}

	/** {@return a name no VM has} */
	public String newMachineName(EObject anywhere) {
		return FreeNames.among(DesignContents.of(anywhere, VirtualMachine.class).toList(), 0, number -> "vm%02d".formatted(number + 1));
	}

	/** {@return the host that an adapter belongs to} */
	public @Nullable HostConfiguration hostOf(VMkernelAdapter adapter) {
		Optional<HostConfiguration> host = NetworkServices.configuration(adapter);
		return host.isPresent() ? host.get() : null;
	}

	/** {@return the next NIC name of a VM, or of the VM that has a NIC} */
	public String newVirtualNicName(EObject vmOrNic) {
		return NetworkServices.machineOf(vmOrNic).map(vm -> FreeNames.among(vm.getNics(), 0, number -> "eth" + number)).orElse("eth0");
	}

	/** {@return a name no network outside the design has} */
	public String newExternalNetworkName(EObject anywhere) {
		return FreeNames.among(DesignContents.of(anywhere, ExternalNetwork.class).toList(), 0, number -> number == 0 ? "LAN" : "LAN" + (number + 1));
	}

	/** {@return the membership of the NIC's host in the switch of an uplink, if there is one} */
	public @Nullable SwitchMembership membership(PhysicalNic nic, EObject uplink) {
		return NetworkServices.configuration(nic).stream().flatMap(host -> host.getMemberships().stream())
				.filter(each -> uplink.eContainer() == each.getDistributedSwitch()).findFirst().orElse(null);
	}

	private static Collection<PortGroup> portGroups(StandardSwitch vswitch) {
		return NetworkServices.configuration(vswitch).stream().flatMap(host -> host.getSwitches().stream())
				.flatMap(each -> each.getPortGroups().stream()).toList();
	}
}
