/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.NameResolution;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DnsServer;
import org.vdcstudio.topology.snapshot.DnsServer.AddressRecord;
import org.vdcstudio.topology.snapshot.DnsServer.AliasRecord;
import org.vdcstudio.topology.snapshot.DnsServer.ForwardZone;
import org.vdcstudio.topology.snapshot.DnsServer.PointerRecord;
import org.vdcstudio.topology.snapshot.DnsServer.ReverseZone;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Written;

/** Every DNS record of a design, with what the opposite lookup says; and the records that hosts and vCenter Servers lack. */
final class DnsTable {

	private static final List<Column> COLUMNS = List.of(new Column("Name", "What is asked for", 22),
			new Column("Type", "A: name to address. PTR: address to name. CNAME: name to name", 6), new Column("Target", "The answer", 22),
			new Column("Status", "What the opposite lookup says", 28), new Column("Zone", "The zone that holds the record", 16),
			new Column("Server", "The server that holds the zone", 10));

	private final NameResolution names;
	private final List<ElementId> servers;
	private final List<Row> rows = new ArrayList<>();
	private final Set<String> keys = new HashSet<>();

	private DnsTable(Topology design) {
		names = design.names();
		servers = names.serversOf(List.of());
	}

	static DesignTable of(Topology design) {
		DnsTable table = new DnsTable(design);
		design.snapshot().dnsServers().forEach(table::add);
		design.snapshot().hosts().forEach(host -> {
			Optional<Ipv4Address> address = host.vmkernelAdapters(VMkernelService.MANAGEMENT)
					.flatMap(adapter -> adapter.address().value().stream()).map(Ipv4Interface::address).findFirst();
			table.addMissing(host.id(), host.fqdn(), address);
		});
		design.snapshot().vCenters().forEach(server -> table.addMissing(server.id(), server.fqdn(), server.address().value()));
		return new DesignTable(COLUMNS, table.rows);
	}

	private void add(DnsServer server) {
		for (ForwardZone zone : server.forwardZones()) {
			zone.addresses().forEach(each -> add(each.id(), each.name().text(), "A", each.address().text(), zone.domain().text(), server,
					status(each)));
			zone.aliases().forEach(each -> add(each.id(), each.name().text(), "CNAME", each.target().text(), zone.domain().text(), server,
					status(each)));
		}
		for (ReverseZone zone : server.reverseZones()) {
			zone.pointers().forEach(each -> add(each.id(), each.address().text(), "PTR", each.target().text(), zone.prefix().text(), server,
					status(each)));
		}
	}

	private void add(ElementId record, String name, String type, String target, String zone, DnsServer server, Cell status) {
		Cell judged = server.installed() ? status
				: Cell.of("no answer: the role is not installed", CellState.ERROR, "%s does not answer at all.".formatted(server.id()));
		String key = type + ' ' + name + ' ' + target + ' ' + server.id();
		String unique = keys.add(key) ? key : key + ' ' + rows.size();
		rows.add(new Row(unique, Optional.of(record), List.of(Cell.plain(name), Cell.plain(type), Cell.plain(target), judged,
				Cell.plain(zone), Cell.plain(server.id().qualifiedName()))));
	}

	private Cell status(AddressRecord record) {
		if (record.name().value().isEmpty()) {
			return Cell.of("not a DNS name", CellState.ERROR);
		}
		if (record.address().value().isEmpty()) {
			return Cell.of("not an address", CellState.ERROR);
		}
		DomainName name = record.name().value().get();
		Ipv4Address address = record.address().value().get();
		Set<DomainName> reverse = names.reverse(address, servers).stream().map(NameResolution.Reverse::name).collect(Collectors.toSet());
		if (reverse.contains(name)) {
			return Cell.of("ok", CellState.GOOD, "%s is %s, and back.".formatted(name, address));
		}
		if (!reverse.isEmpty()) {
			return Cell.of("PTR says " + text(reverse), CellState.ERROR,
					"%s is %s, but %s is %s.".formatted(name, address, address, text(reverse)));
		}
		return names.reverseZone(address, servers).isPresent()
				? Cell.of("no PTR record", CellState.WARNING, "No reverse zone says that %s is %s.".formatted(address, name))
				: Cell.of("no reverse zone", CellState.WARNING, "No server has a reverse zone for %s.".formatted(address));
	}

	private Cell status(AliasRecord record) {
		if (record.name().value().isEmpty() || record.target().value().isEmpty()) {
			return Cell.of("not a DNS name", CellState.ERROR);
		}
		Set<Ipv4Address> addresses = addresses(record.name().value().get());
		return addresses.isEmpty()
				? Cell.of("leads nowhere", CellState.WARNING, "No server of the design knows an address of %s.".formatted(record.target()))
				: Cell.of("ok", CellState.GOOD, "%s is %s.".formatted(record.name(), text(addresses)));
	}

	private Cell status(PointerRecord record) {
		if (record.address().value().isEmpty()) {
			return Cell.of("not an address", CellState.ERROR);
		}
		if (record.target().value().isEmpty()) {
			return Cell.of("not a DNS name", CellState.ERROR);
		}
		Set<Ipv4Address> forward = addresses(record.target().value().get());
		if (forward.contains(record.address().value().get())) {
			return Cell.of("ok", CellState.GOOD, "%s is %s, and back.".formatted(record.address(), record.target()));
		}
		return forward.isEmpty()
				? Cell.of("no A record", CellState.WARNING, "No server of the design knows an address of %s.".formatted(record.target()))
				: Cell.of("A says " + text(forward), CellState.ERROR,
						"%s is %s, but %s is %s.".formatted(record.address(), record.target(), record.target(), text(forward)));
	}

	private Set<Ipv4Address> addresses(DomainName name) {
		return names.forward(name, servers).stream().map(NameResolution.Forward::address).collect(Collectors.toSet());
	}

	/** A system with a name that no server knows. */
	private void addMissing(ElementId system, Written<DomainName> fqdn, Optional<Ipv4Address> address) {
		if (servers.isEmpty() || fqdn.value().isEmpty() || !addresses(fqdn.value().get()).isEmpty()) {
			return;
		}
		Optional<ForwardZone> zone = names.forwardZone(fqdn.value().get(), servers);
		Cell status = Cell.of(zone.isPresent() ? "no A record" : "no zone", CellState.ERROR,
				"%s is called %s, which no server of the design resolves.".formatted(system, fqdn));
		rows.add(new Row("missing " + system.kind() + ' ' + system, Optional.of(system),
				List.of(Cell.plain(fqdn.text()), Cell.plain("A"), Cell.plain(address.map(Ipv4Address::toString).orElse("")), status,
						Cell.plain(zone.map(found -> found.domain().text()).orElse("")), Cell.EMPTY)));
	}

	private static String text(Set<?> values) {
		return values.stream().map(Object::toString).sorted(NaturalOrder.INSTANCE).collect(Collectors.joining(", "));
	}
}
