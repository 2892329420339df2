/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.MacAddress;
import org.vdcstudio.topology.TrafficPaths.Addresses;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.topology.snapshot.Written;

/**
 * Which physical NIC carries the frames of a virtual port. The choice by IP addresses is that of vSphere's documentation, "Route
 * Based on IP Hash": the last octets of both, combined by exclusive or, modulo the number of uplinks. That by load starts like
 * that by port, and no more of it is known here.
 */
final class UplinkChoice {

	private static final int LAST_OCTET = 0xff;
	private static final int HEXADECIMAL = 16;

	private final NetworkParts parts;
	private final Teaming teaming;
	private final EndPoints endPoints;
	private final PortNumbers ports;

	UplinkChoice(NetworkParts parts, Teaming teaming, EndPoints endPoints, PortNumbers ports) {
		this.parts = parts;
		this.teaming = teaming;
		this.endPoints = endPoints;
		this.ports = ports;
	}

	/** The NICs in use, beginning with the one chosen. */
	List<ElementId> inOrder(Attachment.ToPortGroup on, Addresses addresses, StateOverlay state) {
		Optional<Team> team = teaming.team(on.group());
		List<ElementId> nics = new ArrayList<>(team.map(each -> teaming.inUse(each, state)).orElse(List.of()));
		if (nics.size() > 1) {
			Collections.rotate(nics, -Math.floorMod(number(team.orElseThrow(), on, addresses), nics.size()));
		}
		return nics;
	}

	private int number(Team team, Attachment.ToPortGroup on, Addresses addresses) {
		int byPort = ports.of(on.port(), on.group().virtualSwitch());
		if (team.lag().isPresent()) {
			return byAddresses(addresses).orElse(byPort);
		}
		return switch (team.loadBalancing()) {
		case EXPLICIT -> 0;
		case IP_HASH -> byAddresses(addresses).orElse(byPort);
		case MAC_HASH -> mac(on.port()).map(UplinkChoice::lastOctet).orElse(byPort);
		case ORIGINATING_PORT, NIC_LOAD, DEFAULT -> byPort;
		};
	}

	private static Optional<Integer> byAddresses(Addresses addresses) {
		return addresses.from().flatMap(from -> addresses.to().map(to -> lastOctet(from) ^ lastOctet(to)));
	}

	private static int lastOctet(Ipv4Address address) {
		return address.bits() & LAST_OCTET;
	}

	private static int lastOctet(MacAddress address) {
		return Integer.parseInt(address.text().substring(address.text().lastIndexOf(':') + 1), HEXADECIMAL);
	}

	private Optional<MacAddress> mac(ElementId port) {
		return parts.vmkernelAdapter(port).map(VmkernelAdapter::mac).or(() -> endPoints.vmNic(port).map(VirtualNic::mac))
				.flatMap(Written::value);
	}
}
