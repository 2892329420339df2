/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.DnsServer;

/**
 * A zone of a DNS server in the format of RFC 1035, as BIND and most other servers read it. Every name in it is absolute.
 *
 * @param origin the domain of the zone, without a dot at its end
 * @param text   the content of the file
 */
record ZoneFile(String origin, String text) {

	private static final String REVERSE = "in-addr.arpa";
	private static final int BITS_OF_LABEL = 8;

	/** Longest prefix for which a server can have a zone of its own without a delegation from another one (RFC 2317). */
	private static final int LONGEST_PREFIX = 24;

	/** The zones of a server: the forward ones, then the reverse ones. Values that are wrong in the design are left out. */
	static List<ZoneFile> of(DnsServer server) {
		String nameServer = server.fqdn().value().map(DomainName::text).orElse(server.id().qualifiedName() + ".invalid");
		List<ZoneFile> files = new ArrayList<>();
		server.forwardZones().forEach(zone -> zone.domain().value()
				.ifPresent(domain -> files.add(file(domain.text(), nameServer, records(zone)))));
		reverse(server).forEach((origin, records) -> files.add(file(origin, nameServer, records)));
		return files;
	}

	private static ZoneFile file(String origin, String nameServer, List<String> records) {
		return new ZoneFile(origin, """
				$TTL 3600
				@ IN SOA %1$s. hostmaster.%1$s. ( 1 3600 600 604800 3600 )
				@ IN NS %1$s.
				%2$s
				""".formatted(nameServer, String.join("\n", records)));
	}

	private static List<String> records(DnsServer.ForwardZone zone) {
		List<String> records = new ArrayList<>();
		zone.addresses().forEach(each -> record(each.name().value(), "A", each.address().value().map(Ipv4Address::toString))
				.ifPresent(records::add));
		zone.aliases().forEach(each -> record(each.name().value(), "CNAME", each.target().value().map(target -> target + "."))
				.ifPresent(records::add));
		return records;
	}

	private static Optional<String> record(Optional<DomainName> owner, String type, Optional<String> data) {
		return owner.flatMap(name -> data.map(value -> "%s. IN %s %s".formatted(name, type, value)));
	}

	/** PTR records by origin: a prefix that ends within a label has a zone for each value of it, or is a part of its zone. */
	private static Map<String, List<String>> reverse(DnsServer server) {
		Map<String, List<String>> zones = new LinkedHashMap<>();
		for (DnsServer.ReverseZone zone : server.reverseZones()) {
			zone.prefix().value().ifPresent(prefix -> {
				origins(prefix).forEach(origin -> zones.putIfAbsent(origin, new ArrayList<>()));
				zone.pointers().forEach(pointer -> pointer.address().value().filter(prefix::contains)
						.ifPresent(address -> pointer.target().value().ifPresent(target -> zones
								.computeIfAbsent(origin(address, labels(prefix)), key -> new ArrayList<>())
								.add(reverseName(address) + ". IN PTR " + target + "."))));
			});
		}
		return zones;
	}

	private static List<String> origins(Ipv4Prefix prefix) {
		int labels = labels(prefix);
		int size = 1 << Integer.SIZE - labels * BITS_OF_LABEL;
		List<String> origins = new ArrayList<>();
		for (int i = 0; i < 1 << Math.max(0, labels * BITS_OF_LABEL - prefix.length()); i++) {
			origins.add(origin(prefix.network().plus(i * size), labels));
		}
		return origins;
	}

	/** The number of labels before {@code in-addr.arpa} in the zones of a prefix. */
	private static int labels(Ipv4Prefix prefix) {
		int length = Math.clamp(prefix.length(), BITS_OF_LABEL, LONGEST_PREFIX);
		return (length + BITS_OF_LABEL - 1) / BITS_OF_LABEL;
	}

	/** The name whose PTR records belong to an address. */
	static String reverseName(Ipv4Address address) {
		return origin(address, Integer.BYTES);
	}

	/** The name under {@code in-addr.arpa} of the first octets of an address. */
	private static String origin(Ipv4Address address, int octets) {
		String name = REVERSE;
		for (String octet : List.of(address.toString().split("\\.")).subList(0, octets)) {
			name = octet + "." + name;
		}
		return name;
	}
}
