/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.bind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;

/** Draws the zones of a DNS server and writes them as a design; the same for the same seed. */
final class RandomZones {

	/** The domain of the server itself. */
	private static final String HOME = "corp.example";
	private static final List<String> DOMAINS = List.of("lab.example", "sub.lab.example", "deep.sub.lab.example", HOME);
	private static final List<String> OWNERS = List.of("@", "esx01", "esx02", "vcsa", "www", "nas", "esx01.sub", "esx02.sub",
			"www.deep.sub");
	private static final List<String> PREFIXES = List.of("10.1.0.0/16", "10.1.1.0/24", "10.2.0.0/23", "192.168.7.64/26", "172.20.0.0/15");
	private static final List<String> ADDRESSES = List.of("10.1.1.11", "10.1.2.12", "10.2.0.13", "10.2.1.14", "192.168.7.65",
			"192.168.7.1", "172.20.0.15", "10.9.9.9");

	private final Random random;

	private RandomZones(long seed) {
		random = new Random(seed);
	}

	/** The text of a design with one DNS server. */
	static String design(long seed) {
		return new RandomZones(seed).design();
	}

	/** Names that the zones have, could have or do not have. */
	static List<DomainName> names() {
		List<String> names = new ArrayList<>(List.of("outside.example", "example", "no.corp.example"));
		for (String domain : DOMAINS) {
			OWNERS.forEach(owner -> names.add(full(owner, domain)));
		}
		return names.stream().map(DomainName::parse).distinct().toList();
	}

	/** Addresses that the reverse zones have, could have or do not have. */
	static List<Ipv4Address> addresses() {
		return ADDRESSES.stream().map(Ipv4Address::parse).toList();
	}

	private String design() {
		StringBuilder text = new StringBuilder("datacenter Lab {\n\tdns-server dc01 {\n\t\tfqdn \"ns.%s\"%n".formatted(HOME));
		for (String domain : some(DOMAINS)) {
			text.append("\t\tzone \"%s\" {%n".formatted(domain));
			if (domain.equals(HOME)) {
				text.append("\t\t\tA ns 10.1.1.1\n");
			}
			some(OWNERS).forEach(owner -> text.append("\t\t\t").append(record(owner, domain)));
			text.append("\t\t}\n");
		}
		for (String prefix : some(PREFIXES)) {
			text.append("\t\treverse-zone %s {%n".formatted(prefix));
			some(ADDRESSES).forEach(address -> text.append("\t\t\tPTR %s \"%s\"%n".formatted(address, full(any(OWNERS), any(DOMAINS)))));
			text.append("\t\t}\n");
		}
		return text.append("\t}\n}\n").toString();
	}

	private String record(String owner, String domain) {
		if (!owner.equals("@") && random.nextInt(3) == 0) {
			String target = random.nextBoolean() ? any(OWNERS.subList(1, 5)) : full(any(OWNERS), any(DOMAINS));
			return "CNAME \"%s\" \"%s\"%n".formatted(owner, target);
		}
		String first = "A \"%s\" %s%n".formatted(owner, any(ADDRESSES));
		return random.nextInt(4) == 0 ? first + "\t\t\tA \"%s\" %s%n".formatted(owner, any(ADDRESSES)) : first;
	}

	private static String full(String owner, String domain) {
		return owner.equals("@") ? domain : owner + "." + domain;
	}

	private String any(List<String> choices) {
		return choices.get(random.nextInt(choices.size()));
	}

	private List<String> some(List<String> choices) {
		List<String> shuffled = new ArrayList<>(choices);
		Collections.shuffle(shuffled, random);
		return shuffled.subList(0, random.nextInt(1, choices.size() + 1));
	}
}
