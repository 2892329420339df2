/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.openvswitch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A network as somebody configures it, device by device.
 *
 * @param vmnets the VMnets of a Workstation PC
 * @param hosts  ESXi hosts
 */
record Lan(List<Vmnet> vmnets, List<Host> hosts) {

	/**
	 * A VMnet.
	 *
	 * @param name    its name
	 * @param bridged whether it leads to the network outside
	 */
	record Vmnet(String name, boolean bridged) {
	}

	/**
	 * An ESXi host.
	 *
	 * @param name     its name
	 * @param switches its standard switches
	 */
	record Host(String name, List<VSwitch> switches) {
	}

	/**
	 * A standard switch.
	 *
	 * @param name    its name
	 * @param uplinks its physical NICs
	 * @param groups  its port groups
	 */
	record VSwitch(String name, List<Nic> uplinks, List<Group> groups) {
	}

	/**
	 * A physical NIC of a host.
	 *
	 * @param name  its name
	 * @param vmnet the VMnet it is plugged into; empty for the network outside
	 */
	record Nic(String name, Optional<String> vmnet) {
	}

	/**
	 * A port group.
	 *
	 * @param host  its host
	 * @param label its label
	 * @param vlan  0 for none, else the tag
	 */
	record Group(String host, String label, int vlan) {

		/** Its name in the design. */
		String qualifiedName() {
			return host + "." + label;
		}
	}

	/** The port groups of all hosts. */
	Stream<Group> groups() {
		return hosts.stream().flatMap(host -> host.switches().stream()).flatMap(each -> each.groups().stream());
	}
}
