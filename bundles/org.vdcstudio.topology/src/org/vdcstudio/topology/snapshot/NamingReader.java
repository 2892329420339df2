/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.naming.AddressRecord;
import org.vdcstudio.model.naming.AliasRecord;
import org.vdcstudio.model.naming.ForwardRecord;
import org.vdcstudio.model.naming.ForwardZone;
import org.vdcstudio.model.naming.ReverseZone;
import org.vdcstudio.model.naming.ServerRole;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;

/** Reads DNS servers and time sources. */
final class NamingReader {

	DnsServer read(org.vdcstudio.model.naming.DnsServer server, Names names) {
		return new DnsServer(names.require(server), Written.of(server.getFqdn(), DomainName::tryParse),
				server.getAddresses().stream().map(address -> Written.of(address, Ipv4Address::tryParse)).toList(),
				server.getRole() == ServerRole.INSTALLED, names.linkEnd(server.getLink(), server.getLinkInstance(), 0),
				names.of(server.getLocation()),
				server.getForwardZones().stream().map(zone -> read(zone, names)).toList(),
				server.getReverseZones().stream().map(zone -> read(zone, names)).toList());
	}

	NtpSource read(org.vdcstudio.model.naming.NtpSource source, Names names) {
		return new NtpSource(names.require(source), Written.of(source.getFqdn(), DomainName::tryParse),
				source.getAddresses().stream().map(address -> Written.of(address, Ipv4Address::tryParse)).toList());
	}

	private static DnsServer.ForwardZone read(ForwardZone zone, Names names) {
		List<DnsServer.AddressRecord> addresses = new ArrayList<>();
		List<DnsServer.AliasRecord> aliases = new ArrayList<>();
		String domain = Model.text(zone.getName());
		for (ForwardRecord each : zone.getRecords()) {
			Written<DomainName> name = fullName(each.getOwner(), domain);
			switch (each) {
			case AddressRecord address -> addresses.add(new DnsServer.AddressRecord(names.require(each), name,
					Written.of(address.getAddress(), Ipv4Address::tryParse)));
			case AliasRecord alias -> aliases.add(new DnsServer.AliasRecord(names.require(each), name, target(alias, domain)));
			default -> {
				// IPv6 addresses are no part of the snapshot.
			}
			}
		}
		return new DnsServer.ForwardZone(names.require(zone), Written.of(domain, DomainName::tryParse), addresses, aliases);
	}

	/** An owner is relative to its zone; {@code @} is the zone itself. */
	private static Written<DomainName> fullName(@Nullable String owner, String domain) {
		String text = Model.text(owner);
		if (text.isBlank()) {
			return Written.of(text, DomainName::tryParse);
		}
		return Written.of(text.equals("@") ? domain : text + "." + domain, DomainName::tryParse);
	}

	private static Written<DomainName> target(AliasRecord alias, String domain) {
		String text = Model.text(alias.getTarget());
		return text.contains(".") ? Written.of(text, DomainName::tryParse) : fullName(text, domain);
	}

	private static DnsServer.ReverseZone read(ReverseZone zone, Names names) {
		List<DnsServer.PointerRecord> pointers = zone.getRecords().stream()
				.map(pointer -> new DnsServer.PointerRecord(names.require(pointer),
						Written.of(pointer.getAddress(), Ipv4Address::tryParse), Written.of(pointer.getTarget(), DomainName::tryParse)))
				.toList();
		return new DnsServer.ReverseZone(names.require(zone), Written.of(zone.getPrefix(), Ipv4Prefix::tryParse), pointers);
	}
}
