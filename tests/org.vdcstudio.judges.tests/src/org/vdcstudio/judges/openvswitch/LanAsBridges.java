/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.openvswitch;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** Configures an Open vSwitch like the devices of a network, with a VM on each port group. */
final class LanAsBridges {

	private static final String OUTSIDE = "";

	private final Bridges bridges = new Bridges();
	private final Map<String, String> networks = new HashMap<>();
	private final Map<Bridges.Port, Lan.Group> vms = new HashMap<>();

	LanAsBridges(Lan lan) {
		networks.put(OUTSIDE, bridges.add());
		for (Lan.Vmnet vmnet : lan.vmnets()) {
			networks.put(vmnet.name(), bridges.add());
			if (vmnet.bridged()) {
				bridges.connect(network(vmnet.name()), Bridges.TRUNK, network(OUTSIDE), Bridges.TRUNK);
			}
		}
		lan.hosts().forEach(host -> host.switches().forEach(this::add));
	}

	private void add(Lan.VSwitch vSwitch) {
		String bridge = bridges.add();
		vSwitch.groups().forEach(group -> vms.put(bridges.port(bridge, Bridges.access(group.vlan())), group));
		vSwitch.uplinks().forEach(
				nic -> bridges.connect(bridge, Bridges.UPLINK, network(nic.vmnet().orElse(OUTSIDE)), Bridges.TRUNK));
	}

	private String network(String name) {
		@Nullable
		String bridge = networks.get(name);
		if (bridge == null) {
			throw new IllegalArgumentException("There is no network " + name);
		}
		return bridge;
	}

	/** The configuration. */
	Bridges bridges() {
		return bridges;
	}

	/** The ports of the VMs, with the port group of each. */
	Map<Bridges.Port, Lan.Group> vms() {
		return vms;
	}
}
