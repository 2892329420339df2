/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.core.LinkEnd;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.network.VMkernelService;

/** What the expressions of the network viewpoint ask. Blanks in the model are legal everywhere. */
public final class NetworkServices {

	private static final String TAGGED_BY_GUEST = "4095";

	/** {@return name, and what the VLAN means: none, its number, or all of them for the guest to choose} */
	public String portGroupLabel(PortGroup portGroup) {
		String vlan = text(portGroup.getVlan());
		String meaning = switch (vlan) {
			case "", "0" -> "no VLAN";
			case TAGGED_BY_GUEST -> "VLANs tagged by guest";
			default -> "VLAN " + vlan;
		};
		return text(portGroup.getName()) + "\n" + meaning;
	}

	/** {@return name, address and what the adapter is for, each on its line} */
	public String adapterLabel(VMkernelAdapter adapter) {
		String address = adapter.isDhcp() ? "DHCP" : text(adapter.getAddress());
		String purpose = purpose(adapter);
		return text(adapter.getName()) + "\n" + (address.isEmpty() ? "no address" : address)
				+ (purpose.isEmpty() ? "" : "\n" + purpose);
	}

	private static String purpose(VMkernelAdapter adapter) {
		List<String> services = new ArrayList<>(adapter.getServices().stream().map(NetworkServices::name).toList());
		if (adapter.getStack() == TcpIpStack.VMOTION && !services.contains(name(VMkernelService.VMOTION))) {
			services.add(name(VMkernelService.VMOTION));
		}
		return String.join(", ", services);
	}

	private static String name(VMkernelService service) {
		return switch (service) {
			case MANAGEMENT -> "Management";
			case VMOTION -> "vMotion";
			case VSAN -> "vSAN";
			case FAULT_TOLERANCE -> "Fault Tolerance";
			case PROVISIONING -> "Provisioning";
			case REPLICATION -> "Replication";
		};
	}

	/** {@return whether other hosts can reach the adapter at all} */
	public boolean hasAddress(VMkernelAdapter adapter) {
		return adapter.isDhcp() || !text(adapter.getAddress()).isEmpty();
	}

	/** {@return whether the host is managed through the adapter} */
	public boolean isManagement(VMkernelAdapter adapter) {
		return adapter.getServices().contains(VMkernelService.MANAGEMENT);
	}

	/** {@return whether virtual machines migrate through the adapter, by its services or by its stack} */
	public boolean isVmotion(VMkernelAdapter adapter) {
		return adapter.getStack() == TcpIpStack.VMOTION || adapter.getServices().contains(VMkernelService.VMOTION);
	}

	/** {@return name and link speed} */
	public String nicLabel(PhysicalNic nic) {
		String speed = text(nic.getSpeed());
		return text(nic.getName()) + "\n" + (speed.isEmpty() ? "speed not given" : speed);
	}

	/** {@return whether a switch of the host uses the NIC} */
	public boolean isUplink(PhysicalNic nic) {
		return nic.eContainer() instanceof EsxiHost host
				&& host.getSwitches().stream().anyMatch(vswitch -> vswitch.getUplinks().contains(nic));
	}

	/** {@return name and frame size of a switch} */
	public String switchLabel(StandardSwitch vswitch) {
		String mtu = text(vswitch.getMtu());
		return text(vswitch.getName()) + (mtu.isEmpty() ? "" : "\nMTU " + mtu);
	}

	/** {@return the qualified name of what a NIC is plugged into} */
	public String linkLabel(LinkEnd end) {
		return QualifiedNames.of(end).orElse("");
	}

	/** {@return a name no switch of the host has} */
	public String newSwitchName(EsxiHost host) {
		return free(host.getSwitches(), number -> "vSwitch" + number);
	}

	/** {@return a name no port group of the host has: labels are unique within a host} */
	public String newPortGroupName(StandardSwitch vswitch) {
		return free(portGroups(vswitch), number -> number == 0 ? "Port Group" : "Port Group " + (number + 1));
	}

	/** {@return the next adapter name of the host} */
	public String newAdapterName(PortGroup portGroup) {
		return free(portGroups(portGroup).stream().flatMap(each -> each.getVmkernelAdapters().stream()).toList(),
				number -> "vmk" + number);
	}

	/** {@return the next NIC name of the host} */
	public String newNicName(EsxiHost host) {
		return free(host.getNics(), number -> "vmnic" + number);
	}

	private static Collection<PortGroup> portGroups(EObject element) {
		EObject ancestor = element;
		while (ancestor.eContainer() != null && !(ancestor instanceof EsxiHost)) {
			ancestor = ancestor.eContainer();
		}
		return ancestor instanceof EsxiHost host
				? host.getSwitches().stream().flatMap(vswitch -> vswitch.getPortGroups().stream()).toList()
				: List.of();
	}

	private static String free(Collection<? extends NamedElement> taken, IntFunction<String> name) {
		Set<String> names = taken.stream().map(NamedElement::getName).flatMap(Stream::ofNullable)
				.map(given -> given.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		return IntStream.rangeClosed(0, taken.size()).mapToObj(name)
				.filter(candidate -> !names.contains(candidate.toLowerCase(Locale.ROOT))).findFirst().orElseThrow();
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value;
	}
}
