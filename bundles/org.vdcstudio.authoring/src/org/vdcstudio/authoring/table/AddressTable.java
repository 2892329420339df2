/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.vdcstudio.authoring.table.Interfaces.Interface;
import org.vdcstudio.authoring.table.Networks.Network;
import org.vdcstudio.authoring.table.Networks.Pool;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.Layer2;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/** The address plan: network by network who has which address, what DHCP leases and what is free. */
final class AddressTable {

	private static final List<Column> COLUMNS = List.of(new Column("Network", "The network and its prefix", 26),
			new Column("Address", "An address, or the first and last of several", 26),
			new Column("Owner", "Who has the address", 10), new Column("Interface", "Through what", 8),
			new Column("Status", "What is known about it", 22), new Column("VLAN", "The VLAN of the interface, or of the network", 6),
			new Column("Gateway", "The gateway that the interface is told", 12));

	/** Addresses of one interface are compared with this many others that have the same, because that is enough to find a wrong one. */
	private static final int MOST_COMPARED = 8;
	/** Networks whose prefix is shorter are not searched for what is free. */
	private static final int SHORTEST_PREFIX = 8;
	/** Networks with a longer prefix have no addresses of their own for network and broadcast (RFC 3021). */
	private static final int LONGEST_WITH_BROADCAST = 30;

	private final Topology design;
	private final Networks networks;
	private final Map<Ipv4Address, List<Interface>> holders = new HashMap<>();
	private final Map<Network, TreeMap<Ipv4Address, List<Interface>>> taken = new HashMap<>();
	private final List<Interface> strangers = new ArrayList<>();
	private final List<Interface> clients = new ArrayList<>();
	private final List<Row> rows = new ArrayList<>();
	private final Set<String> keys = new HashSet<>();

	private AddressTable(Topology design) {
		this.design = design;
		List<Interface> interfaces = new Interfaces(design.snapshot()).all();
		networks = new Networks(design.snapshot(), interfaces);
		interfaces.forEach(this::sort);
	}

	static DesignTable of(Topology design) {
		AddressTable table = new AddressTable(design);
		table.networks.all().forEach(table::add);
		table.strangers.forEach(each -> table.add(each, "", Cell.of("in no network", CellState.WARNING,
				"No subnet of the design has the address of %s.".formatted(each.id()))));
		table.clients.forEach(table::addClient);
		return new DesignTable(COLUMNS, table.rows);
	}

	private void sort(Interface each) {
		if (each.address().isEmpty()) {
			clients.add(each);
			return;
		}
		Ipv4Address address = each.address().get();
		holders.computeIfAbsent(address, key -> new ArrayList<>(1)).add(each);
		Optional<Network> network = networks.find(address);
		if (network.isPresent()) {
			taken.computeIfAbsent(network.get(), key -> new TreeMap<>()).computeIfAbsent(address, key -> new ArrayList<>(1)).add(each);
		} else {
			strangers.add(each);
		}
	}

	private void add(Network network) {
		TreeMap<Ipv4Address, List<Interface>> used = new TreeMap<>(taken.getOrDefault(network, new TreeMap<>()));
		// a gateway that is no interface of the design still has its address
		network.gateways().forEach(gateway -> used.putIfAbsent(gateway, List.of()));
		network.pools().forEach(pool -> pool.reserved().forEach(address -> used.putIfAbsent(address, List.of())));
		List<Pool> pools = new ArrayList<>(network.pools());
		pools.sort((one, other) -> one.first().compareTo(other.first()));
		Gaps gaps = new Gaps(network.prefix());
		for (Map.Entry<Ipv4Address, List<Interface>> each : used.entrySet()) {
			addPools(network, pools, gaps, Optional.of(each.getKey()));
			gaps.until(each.getKey()).ifPresent(free -> addFree(network, free));
			each.getValue().forEach(found -> add(found, network.title(), status(found, network)));
			if (each.getValue().isEmpty()) {
				addUnowned(network, each.getKey());
			}
			gaps.take(each.getKey(), each.getKey());
		}
		addPools(network, pools, gaps, Optional.empty());
		gaps.rest().ifPresent(free -> addFree(network, free));
	}

	/** The pools that begin before an address. */
	private void addPools(Network network, List<Pool> pools, Gaps gaps, Optional<Ipv4Address> before) {
		while (!pools.isEmpty() && before.filter(address -> pools.getFirst().first().compareTo(address) > 0).isEmpty()) {
			Pool pool = pools.removeFirst();
			gaps.until(pool.first()).ifPresent(free -> addFree(network, free));
			AddressRange range = new AddressRange(pool.first(), pool.last());
			addRange(network, range, Optional.of(pool.id()), Cell.of("DHCP, %s".formatted(range.size()), CellState.PLAIN,
					"A DHCP server leases these addresses (%s).".formatted(pool.id())));
			gaps.take(pool.first(), pool.last());
		}
	}

	private void addFree(Network network, AddressRange range) {
		if (network.prefix().length() >= SHORTEST_PREFIX) {
			addRange(network, range, network.element(), Cell.of("free, " + range.size(), CellState.ABSENT));
		}
	}

	private void addRange(Network network, AddressRange range, Optional<ElementId> element, Cell status) {
		row("range " + network.title() + ' ' + range.first() + ' ' + status.state(), element,
				List.of(Cell.plain(network.title()), Cell.plain(range.toString()), Cell.EMPTY, Cell.EMPTY, status,
						Cell.plain(network.vlan()), Cell.EMPTY));
	}

	private void addUnowned(Network network, Ipv4Address address) {
		boolean gateway = network.gateways().contains(address);
		Cell status = gateway
				? Cell.of("gateway", CellState.PLAIN, "%s is the gateway of %s; the design has no interface with it.".formatted(address, network.title()))
				: Cell.of("reserved", CellState.PLAIN, "A DHCP server keeps %s for one client.".formatted(address));
		row("unowned " + network.title() + ' ' + address, network.element(), List.of(Cell.plain(network.title()), Cell.plain(address.toString()),
				Cell.EMPTY, Cell.EMPTY, status, Cell.plain(network.vlan()), Cell.EMPTY));
	}

	private void add(Interface found, String network, Cell status) {
		String vlan = found.vlan().isEmpty() ? found.address().flatMap(networks::find).map(Network::vlan).orElse("") : found.vlan();
		row("address " + found.id().kind() + ' ' + found.id() + ' ' + text(found), Optional.of(found.id()),
				List.of(Cell.plain(network), Cell.plain(text(found)), Cell.plain(found.owner().qualifiedName()), Cell.plain(found.name()),
						status, Cell.plain(vlan), Cell.plain(found.gateway())));
	}

	private void addClient(Interface client) {
		String network = design.dhcp().answering(client.id(), StateOverlay.INITIAL)
				.map(pool -> networks.find(pool.first()).map(Network::title).orElse(pool.prefix().toString())).orElse("");
		Cell status = network.isEmpty()
				? Cell.of("no DHCP server answers", CellState.WARNING, "%s asks for an address, and the design shows nobody who answers.".formatted(client.id()))
				: Cell.of("leased", CellState.PLAIN, "%s gets its address from a DHCP server.".formatted(client.id()));
		add(client, network, status);
	}

	private void row(String key, Optional<ElementId> element, List<Cell> cells) {
		rows.add(new Row(keys.add(key) ? key : key + ' ' + rows.size(), element, cells));
	}

	private static String text(Interface found) {
		return found.address().map(Ipv4Address::toString).orElse("DHCP");
	}

	private Cell status(Interface found, Network network) {
		Ipv4Address address = found.address().orElseThrow();
		Optional<Interface> other = other(found, address);
		if (other.isPresent()) {
			return Cell.of("duplicate of " + other.get().id(), CellState.ERROR,
					"%s and %s both have %s.".formatted(found.id(), other.get().id(), address));
		}
		boolean hasBroadcast = network.prefix().length() <= LONGEST_WITH_BROADCAST;
		if (hasBroadcast && (address.equals(network.prefix().network()) || address.equals(network.prefix().broadcast()))) {
			return Cell.of("not usable", CellState.ERROR, "%s is the network or broadcast address of %s.".formatted(address, network.prefix()));
		}
		if (found.prefix().isPresent() && !found.prefix().get().equals(network.prefix())) {
			return Cell.of("wrong prefix length", CellState.WARNING, "%s takes %s for its own, but the network is %s.".formatted(found.id(),
					found.prefix().get(), network.prefix()));
		}
		Optional<Pool> pool = network.pools().stream().filter(each -> each.contains(address) && !each.reserved().contains(address)).findFirst();
		if (pool.isPresent()) {
			return Cell.of("leased by DHCP, too", CellState.WARNING,
					"%s lies in what a DHCP server leases (%s).".formatted(address, pool.get().id()));
		}
		return Cell.of(found.gates() || network.gateways().contains(address) ? "gateway" : "used", CellState.GOOD);
	}

	/** Somebody else who has the address and can be heard; a machine in two roles is no stranger to itself. */
	private Optional<Interface> other(Interface found, Ipv4Address address) {
		List<Interface> same = holders.getOrDefault(address, Collections.emptyList());
		if (same.size() < 2) {
			return Optional.empty();
		}
		Layer2 layer2 = design.layer2();
		return same.stream().limit(MOST_COMPARED).filter(other -> other != found && !other.machine().equals(found.machine())
				&& !(Roles.isServer(other.id()) && Roles.isServer(found.id()))
				&& !layer2.connection(found.id(), other.id(), StateOverlay.INITIAL).fails()).findFirst();
	}

	/** Elements that say what a machine does, not which one it is. */
	private static final class Roles {

		private static final Set<String> SERVERS = Set.of("DnsServer", "Portal");

		static boolean isServer(ElementId id) {
			return SERVERS.contains(id.kind());
		}
	}
}
