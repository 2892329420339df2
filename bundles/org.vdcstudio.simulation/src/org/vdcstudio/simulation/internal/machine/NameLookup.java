/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.vdcstudio.model.network.Protocol;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.Flow;
import org.vdcstudio.topology.NameResolution.Forward;
import org.vdcstudio.topology.Reach;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VCenter;
import org.vdcstudio.topology.snapshot.Written;

/**
 * Looks names up as a client does: it asks its DNS servers one after the other, passes over those it does not reach, and takes the
 * word of the first that answers, be it that there is no such name.
 */
public final class NameLookup {

	private static final int DNS_PORT = 53;

	private final World world;
	private final StateOverlay state;

	/** @param world the datacenter, as it is now */
	public NameLookup(World world) {
		this(world, world.state());
	}

	/**
	 * @param world the datacenter
	 * @param state as it is, or as it would be
	 */
	public NameLookup(World world, StateOverlay state) {
		this.world = world;
		this.state = state;
	}

	/**
	 * What a client was told.
	 *
	 * @param client    who asked
	 * @param name      what for
	 * @param addresses the addresses; none when nobody knows the name
	 * @param server    who answered; empty when nobody did
	 * @param passed    the servers that did not answer, each with the reason
	 */
	public record Answer(ElementId client, DomainName name, List<Ipv4Address> addresses, Optional<ElementId> server,
			List<String> passed) {

		/** Copies the lists. */
		public Answer {
			addresses = List.copyOf(addresses);
			passed = List.copyOf(passed);
		}

		/** Whether there is an address. */
		public boolean isFound() {
			return !addresses.isEmpty();
		}

		/** One sentence for people, without its full stop. */
		public String describe() {
			String trail = passed.isEmpty() ? "" : " (" + String.join("; ", passed) + ")";
			if (server.isEmpty()) {
				return "%s is told nothing of %s, no DNS server answers%s".formatted(client, name, trail);
			}
			String found = isFound() ? "is " + addresses.stream().map(Ipv4Address::toString).collect(Collectors.joining(", "))
					: "is not known";
			return "%s %s, says %s%s".formatted(name, found, server.get(), trail);
		}
	}

	/** The clients that people mean when they name none: all hosts and vCenter Servers that work. */
	public List<ElementId> clients() {
		List<ElementId> clients = new ArrayList<>(world.index().hosts());
		world.design().vCenters().forEach(vCenter -> clients.add(vCenter.id()));
		clients.removeIf(client -> world.topology().isDown(client, state));
		return clients;
	}

	/** Asks. */
	public Answer ask(ElementId client, DomainName name) {
		List<String> passed = new ArrayList<>();
		for (ElementId server : serversOf(client)) {
			Optional<String> obstacle = obstacle(client, server);
			if (obstacle.isPresent()) {
				passed.add(obstacle.get());
				continue;
			}
			List<Ipv4Address> addresses = world.topology().names().forward(name, List.of(server), state).stream()
					.map(Forward::address).distinct().toList();
			return new Answer(client, name, addresses, Optional.of(server), passed);
		}
		return new Answer(client, name, List.of(), Optional.empty(), passed);
	}

	/** The DNS servers that a client asks, in this order. */
	public List<ElementId> serversOf(ElementId client) {
		List<ElementId> named = world.design().host(client).map(Host::dnsServers).orElseGet(() -> world.design().vCenters().stream()
				.filter(vCenter -> vCenter.id().equals(client)).findFirst().map(VCenter::dnsServers).orElse(List.of()));
		return world.topology().names().serversOf(named);
	}

	/** What the design does not show of the way to a server is taken to work. */
	private Optional<String> obstacle(ElementId client, ElementId server) {
		Optional<DnsServer> found = world.design().dnsServer(server);
		if (found.isEmpty() || world.topology().isDown(server, state)) {
			return Optional.of(server + " does not answer");
		}
		if (!found.get().installed()) {
			return Optional.of(server + " has no DNS role");
		}
		List<Ipv4Address> addresses = found.get().addresses().stream().map(Written::value).flatMap(Optional::stream).toList();
		if (addresses.isEmpty()) {
			return Optional.empty();
		}
		Optional<String> reason = Optional.empty();
		for (Ipv4Address address : addresses) {
			Reach reach = world.topology().ip().reach(new Flow(client, address, Protocol.UDP, OptionalInt.of(DNS_PORT)), state);
			if (!reach.fails()) {
				return Optional.empty();
			}
			reason = Optional.of("%s is not reached: %s".formatted(server, reach.reason()));
		}
		return reason;
	}
}
