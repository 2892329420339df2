/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.topology.snapshot.DnsServer.AddressRecord;
import org.vdcstudio.topology.snapshot.DnsServer.AliasRecord;
import org.vdcstudio.topology.snapshot.DnsServer.ForwardZone;
import org.vdcstudio.topology.snapshot.DnsServer.PointerRecord;
import org.vdcstudio.topology.snapshot.DnsServer.ReverseZone;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What the designed DNS servers answer. Servers are taken to be reachable as long as they and what they run on work; a record outside
 * of the zone it is written in answers nothing, nor does one for which the server has a more specific zone.
 */
public final class NameResolution {

	private final DesignSnapshot snapshot;
	private final Liveness liveness;
	private final Map<ElementId, Server> servers = new HashMap<>();

	/**
	 * An answer to a forward lookup.
	 *
	 * @param address the address
	 * @param record  the A record it comes from
	 * @param server  the server that has the record
	 */
	public record Forward(Ipv4Address address, ElementId record, ElementId server) {
	}

	/**
	 * An answer to a reverse lookup.
	 *
	 * @param name   the name
	 * @param record the PTR record it comes from
	 * @param server the server that has the record
	 */
	public record Reverse(DomainName name, ElementId record, ElementId server) {
	}

	NameResolution(DesignSnapshot snapshot, Liveness liveness) {
		this.snapshot = snapshot;
		this.liveness = liveness;
		snapshot.dnsServers().forEach(server -> servers.putIfAbsent(server.id(), new Server(server)));
	}

	/** The servers that a client asks: those it names, or all of the design when it names none. */
	public List<ElementId> serversOf(Collection<ElementId> named) {
		return named.isEmpty() ? snapshot.dnsServers().stream().map(DnsServer::id).toList() : List.copyOf(named);
	}

	/**
	 * The addresses that the records of all of {@code asked} give a name, aliases followed, whether or not these servers run when the
	 * design starts; empty when none of them knows it.
	 */
	public List<Forward> forward(DomainName name, Collection<ElementId> asked) {
		List<Forward> answers = new ArrayList<>();
		for (ElementId id : asked) {
			@Nullable
			Server server = servers.get(id);
			if (server != null) {
				server.forward(name).forEach(each -> each.address().value()
						.ifPresent(address -> answers.add(new Forward(address, each.id(), id))));
			}
		}
		return answers;
	}

	/** The addresses of a name in all of {@code asked} that answer in a state, aliases followed; empty when none of them knows it. */
	public List<Forward> forward(DomainName name, Collection<ElementId> asked, StateOverlay state) {
		return forward(name, answering(asked, state));
	}

	/**
	 * The names that the records of all of {@code asked} give an address, whether or not these servers run when the design starts;
	 * empty when none of them knows it.
	 */
	public List<Reverse> reverse(Ipv4Address address, Collection<ElementId> asked) {
		List<Reverse> answers = new ArrayList<>();
		for (ElementId id : asked) {
			@Nullable
			Server server = servers.get(id);
			if (server != null) {
				server.reverse(address).forEach(
						each -> each.target().value().ifPresent(name -> answers.add(new Reverse(name, each.id(), id))));
			}
		}
		return answers;
	}

	/** The names of an address in all of {@code asked} that answer in a state; empty when none of them knows it. */
	public List<Reverse> reverse(Ipv4Address address, Collection<ElementId> asked, StateOverlay state) {
		return reverse(address, answering(asked, state));
	}

	private List<ElementId> answering(Collection<ElementId> asked, StateOverlay state) {
		return asked.stream().filter(server -> !liveness.isDown(server, state)).toList();
	}

	/** The reverse zone that answers for an address, in any of {@code asked}. */
	public Optional<ReverseZone> reverseZone(Ipv4Address address, Collection<ElementId> asked) {
		return asked.stream().flatMap(id -> snapshot.dnsServer(id).stream()).flatMap(server -> server.reverseZones().stream())
				.filter(zone -> zone.prefix().value().map(prefix -> prefix.contains(address)).orElse(false)).findFirst();
	}

	/** The forward zone that answers for a name, in any of {@code asked}; the longest one when several do. */
	public Optional<ForwardZone> forwardZone(DomainName name, Collection<ElementId> asked) {
		return asked.stream().flatMap(id -> snapshot.dnsServer(id).stream()).flatMap(server -> server.forwardZones().stream())
				.filter(zone -> zone.domain().value().map(name::isWithin).orElse(false))
				.max((a, b) -> Integer.compare(a.domain().text().length(), b.domain().text().length()));
	}

	/** One server's records, by what they are asked for. */
	private static final class Server {

		private final Map<DomainName, List<AddressRecord>> addresses = new HashMap<>();
		private final Map<DomainName, AliasRecord> aliases = new HashMap<>();
		private final Map<Ipv4Address, List<PointerRecord>> pointers = new HashMap<>();

		Server(DnsServer server) {
			Set<DomainName> domains = new HashSet<>();
			Set<Ipv4Prefix> prefixes = new HashSet<>();
			server.forwardZones().forEach(zone -> zone.domain().value().ifPresent(domains::add));
			server.reverseZones().forEach(zone -> zone.prefix().value().ifPresent(prefixes::add));
			server.forwardZones().forEach(zone -> add(zone, domains));
			server.reverseZones().forEach(zone -> add(zone, prefixes));
		}

		private void add(ForwardZone zone, Set<DomainName> domains) {
			Optional<DomainName> own = zone.domain().value();
			for (AddressRecord each : zone.addresses()) {
				each.name().value().filter(name -> closest(name, domains).equals(own))
						.ifPresent(name -> addresses.computeIfAbsent(name, key -> new ArrayList<>()).add(each));
			}
			for (AliasRecord each : zone.aliases()) {
				each.name().value().filter(name -> closest(name, domains).equals(own))
						.ifPresent(name -> aliases.putIfAbsent(name, each));
			}
		}

		private void add(ReverseZone zone, Set<Ipv4Prefix> prefixes) {
			Optional<Ipv4Prefix> own = zone.prefix().value();
			for (PointerRecord each : zone.pointers()) {
				each.address().value().filter(address -> own.isPresent() && closest(address, prefixes).equals(own))
						.ifPresent(address -> pointers.computeIfAbsent(address, key -> new ArrayList<>()).add(each));
			}
		}

		private static Optional<DomainName> closest(DomainName name, Set<DomainName> domains) {
			Optional<DomainName> candidate = Optional.of(name);
			while (candidate.isPresent() && !domains.contains(candidate.get())) {
				candidate = candidate.get().parent();
			}
			return candidate;
		}

		private static Optional<Ipv4Prefix> closest(Ipv4Address address, Set<Ipv4Prefix> prefixes) {
			return IntStream.rangeClosed(0, Integer.SIZE).mapToObj(bits -> new Ipv4Prefix(address, Integer.SIZE - bits))
					.filter(prefixes::contains).findFirst();
		}

		List<AddressRecord> forward(DomainName asked) {
			Set<DomainName> seen = new LinkedHashSet<>();
			DomainName name = asked;
			while (seen.add(name)) {
				@Nullable
				List<AddressRecord> found = addresses.get(name);
				if (found != null) {
					return found;
				}
				@Nullable
				AliasRecord alias = aliases.get(name);
				if (alias == null || alias.target().value().isEmpty()) {
					return List.of();
				}
				name = alias.target().value().get();
			}
			return List.of();
		}

		List<PointerRecord> reverse(Ipv4Address address) {
			@Nullable
			List<PointerRecord> found = pointers.get(address);
			return found == null ? List.of() : found;
		}
	}
}
