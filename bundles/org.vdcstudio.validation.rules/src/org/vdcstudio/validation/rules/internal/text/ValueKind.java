/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.text;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.model.values.Iqn;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.model.values.Ipv6Address;
import org.vdcstudio.model.values.MacAddress;
import org.vdcstudio.model.values.NameRange;
import org.vdcstudio.model.values.ProductVersion;
import org.vdcstudio.model.values.Shares;
import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.model.values.VlanRange;

/**
 * What a text has to be to mean something.
 *
 * @param isOne   whether a text is one
 * @param title   what it should be, with an article
 * @param example a text that is one
 */
record ValueKind(Predicate<String> isOne, String title, String example) {

	private static final int ANY_PORT = 1;
	private static final int LARGEST_PORT = 65_535;

	/**
	 * By the name of the data type in the metamodel; domain names have rules of their own, dates are judged with their
	 * suppressions.
	  */
	private static final Map<String, ValueKind> KINDS = Map.ofEntries(
			kind("IpAddress", Ipv4Address::tryParse, "an address", "192.168.0.11"),
			kind("Ipv6Address", Ipv6Address::tryParse, "an IPv6 address", "2001:db8::11"),
			kind("IpInterface", Ipv4Interface::tryParse, "an address with its prefix length", "192.168.0.11/24"),
			kind("IpPrefix", Ipv4Prefix::tryParse, "a network", "192.168.0.0/24"),
			kind("Endpoint", text -> Endpoint.tryParse(text, ANY_PORT), "an address with a port", "192.168.20.50:3260"),
			kind("MacAddress", MacAddress::tryParse, "a MAC address", "00:50:56:00:00:01"),
			kind("Iqn", Iqn::tryParse, "an iSCSI name", "iqn.1998-01.com.vmware:esx01"),
			kind("DataSize", DataSize::tryParse, "a size", "64 GiB"),
			kind("DataRate", DataRate::tryParse, "a rate", "10 Gbit or 120 MB/s"),
			kind("Frequency", Frequency::tryParse, "a frequency", "2400 MHz"),
			kind("TimeSpan", TimeSpan::tryParse, "a time", "150 ms"),
			kind("VlanId", ValueKind::vlan, "a VLAN from 0 to 4095", "10"),
			kind("VlanRange", VlanRange::tryParse, "a VLAN or a range of VLANs", "20 or 100..110"),
			kind("PortNumber", ValueKind::port, "a port from 1 to 65535", "443"),
			kind("Shares", Shares::tryParse, "low, normal, high or a number of shares", "high"),
			kind("Version", ProductVersion::tryParse, "a version", "8.0.3"),
			kind("NameRange", NameRange::tryParse, "a range of at most " + NameRange.MAX_SIZE + " names", "01..40"),
			Map.entry("Count", new ValueKind(text -> text.matches("\\d{1,18}"), "a whole number", "4")));

	/** A number that is no VLAN is the business of NET-01. */
	private static Optional<String> vlan(String text) {
		return Optional.of(text).filter(word -> word.matches("\\d{1,9}"));
	}

	private static Optional<Integer> port(String text) {
		return text.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(text)).filter(port -> port >= 1 && port <= LARGEST_PORT)
				: Optional.empty();
	}

	/** What the values of an attribute have to be; empty when any text will do. */
	static Optional<ValueKind> of(EAttribute attribute) {
		return Optional.ofNullable(KINDS.get(attribute.getEAttributeType().getName()));
	}

	/** Whether a text means something. */
	boolean accepts(String text) {
		return isOne.test(text);
	}

	private static <T> Map.Entry<String, ValueKind> kind(String type, Function<String, Optional<T>> parser, String title,
			String example) {
		return Map.entry(type, new ValueKind(text -> parser.apply(text).isPresent(), title, example));
	}
}
