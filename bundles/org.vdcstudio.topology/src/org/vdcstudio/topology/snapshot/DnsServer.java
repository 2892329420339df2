/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;

/**
 * A server with the DNS role.
 *
 * @param id           its id
 * @param fqdn         its own name
 * @param addresses    where it answers
 * @param installed    whether the DNS role is installed; without it the server answers nothing
 * @param link         what it is plugged into; empty when the design does not show the network behind it
 * @param location     where it stands
 * @param forwardZones the forward zones it answers for
 * @param reverseZones the reverse zones it answers for
 */
public record DnsServer(ElementId id, Written<DomainName> fqdn, List<Written<Ipv4Address>> addresses, boolean installed,
		Optional<ElementId> link, Optional<ElementId> location, List<ForwardZone> forwardZones, List<ReverseZone> reverseZones) {

	/** Copies the lists. */
	public DnsServer {
		addresses = List.copyOf(addresses);
		forwardZones = List.copyOf(forwardZones);
		reverseZones = List.copyOf(reverseZones);
	}

	/**
	 * A forward zone.
	 *
	 * @param id        its id
	 * @param domain    the domain
	 * @param addresses A records
	 * @param aliases   CNAME records
	 */
	public record ForwardZone(ElementId id, Written<DomainName> domain, List<AddressRecord> addresses, List<AliasRecord> aliases) {

		/** Copies the lists. */
		public ForwardZone {
			addresses = List.copyOf(addresses);
			aliases = List.copyOf(aliases);
		}
	}

	/**
	 * An A record.
	 *
	 * @param id      its id
	 * @param name    the full name: owner and zone
	 * @param address the address
	 */
	public record AddressRecord(ElementId id, Written<DomainName> name, Written<Ipv4Address> address) {
	}

	/**
	 * A CNAME record.
	 *
	 * @param id     its id
	 * @param name   the full name: owner and zone
	 * @param target the full name it stands for
	 */
	public record AliasRecord(ElementId id, Written<DomainName> name, Written<DomainName> target) {
	}

	/**
	 * A reverse zone.
	 *
	 * @param id       its id
	 * @param prefix   the network it answers for
	 * @param pointers PTR records
	 */
	public record ReverseZone(ElementId id, Written<Ipv4Prefix> prefix, List<PointerRecord> pointers) {

		/** Copies the list. */
		public ReverseZone {
			pointers = List.copyOf(pointers);
		}
	}

	/**
	 * A PTR record.
	 *
	 * @param id      its id
	 * @param address the address
	 * @param target  the full name it belongs to
	 */
	public record PointerRecord(ElementId id, Written<Ipv4Address> address, Written<DomainName> target) {
	}
}
