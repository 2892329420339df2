/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.network.LagMode;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.model.values.VlanRange;

/**
 * A physical switch. It forwards between its ports within each VLAN.
 *
 * @param id       its id
 * @param location where it stands
 * @param mtu      largest frame payload in bytes
 * @param ports    its ports, ranges expanded
 * @param lags     bundles of ports
 */
public record PhysicalSwitch(ElementId id, Optional<ElementId> location, int mtu, List<PhysicalPort> ports, List<Lag> lags) {

	/** Copies the lists. */
	public PhysicalSwitch {
		ports = List.copyOf(ports);
		lags = List.copyOf(lags);
	}

	/** The VLAN of untagged frames on a port of which nothing is said. */
	public static final int DEFAULT_VLAN = 1;

	/**
	 * A port.
	 *
	 * @param id             its id
	 * @param declaration    the id of what declares it: its own, or that of the range
	 * @param physicalSwitch the switch
	 * @param speed          its speed
	 * @param mtu            largest frame payload in bytes
	 * @param accessVlan     as written; see {@link #untaggedVlan}
	 * @param trunkVlans     the VLANs that pass with a tag; none makes it an access port
	 * @param edge           whether spanning tree treats it as an edge port
	 * @param link           the port of another switch or network outside that it says it is connected to
	 */
	public record PhysicalPort(ElementId id, ElementId declaration, ElementId physicalSwitch, Optional<DataRate> speed, int mtu,
			Written<VlanId> accessVlan, List<Written<VlanRange>> trunkVlans, boolean edge, Optional<ElementId> link) {

		/** Copies the list. */
		public PhysicalPort {
			trunkVlans = List.copyOf(trunkVlans);
		}

		/** The VLAN of untagged frames: {@value PhysicalSwitch#DEFAULT_VLAN} unless the design says otherwise. */
		public int untaggedVlan() {
			return accessVlan.value().map(VlanId::number).orElse(DEFAULT_VLAN);
		}

		/** Whether frames of a VLAN pass, with a tag or without. */
		public boolean carries(int vlan) {
			return vlan == untaggedVlan() || trunkVlans.stream().anyMatch(range -> range.value().filter(each -> each.contains(vlan)).isPresent());
		}
	}

	/**
	 * A bundle of ports that acts as one.
	 *
	 * @param id    its id
	 * @param mode  how it is agreed on
	 * @param ports the ports
	 */
	public record Lag(ElementId id, LagMode mode, List<ElementId> ports) {

		/** Copies the list. */
		public Lag {
			ports = List.copyOf(ports);
		}
	}
}
