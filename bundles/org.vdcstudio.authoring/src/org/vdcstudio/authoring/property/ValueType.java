/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.property;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.model.values.Ipv6Address;
import org.vdcstudio.model.values.Iqn;
import org.vdcstudio.model.values.MacAddress;
import org.vdcstudio.model.values.NameRange;
import org.vdcstudio.model.values.ProductVersion;
import org.vdcstudio.model.values.Shares;
import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.model.values.VlanRange;

/**
 * What the texts of a data type mean.
 *
 * @param name the name of the data type in the model
 */
public record ValueType(String name) {

	private static final int ISCSI_PORT = 3260;
	private static final int LAST_PORT = 65535;

	/** By data type, what fails with a message for people when a text means nothing. */
	private static final Map<String, Consumer<String>> PARSERS = Map.ofEntries(Map.entry("DomainName", DomainName::parse),
			Map.entry("IpAddress", Ipv4Address::parse), Map.entry("Ipv6Address", Ipv6Address::parse), Map.entry("IpInterface", Ipv4Interface::parse),
			Map.entry("IpPrefix", Ipv4Prefix::parse), Map.entry("Endpoint", text -> Endpoint.parse(text, ISCSI_PORT)),
			Map.entry("PortNumber", ValueType::port), Map.entry("MacAddress", MacAddress::parse), Map.entry("Iqn", Iqn::parse),
			Map.entry("DataSize", DataSize::parse), Map.entry("DataRate", DataRate::parse), Map.entry("Frequency", Frequency::parse),
			Map.entry("TimeSpan", TimeSpan::parse), Map.entry("VlanId", VlanId::parse), Map.entry("VlanRange", VlanRange::parse),
			Map.entry("Count", ValueType::count), Map.entry("Shares", Shares::parse), Map.entry("Version", ProductVersion::parse),
			Map.entry("NameRange", NameRange::parse), Map.entry("Date", ValueType::date));

	/** The type of an attribute. */
	public static ValueType of(EAttribute attribute) {
		return new ValueType(attribute.getEAttributeType().getName());
	}

	/**
	 * What is wrong with a text, as a sentence without a full stop; empty when nothing is. A text with the counter of a fleet is not
	 * looked into, nor is the owner {@code @} of a record, which stands for its zone.
	 */
	public Optional<String> problem(String text) {
		@Nullable
		Consumer<String> parser = PARSERS.get(name);
		if (text.isBlank()) {
			return Optional.of("A value is needed; restore the default to have none");
		}
		if (text.chars().anyMatch(c -> c == '\n' || c == '\r')) {
			return Optional.of("A value stands on one line");
		}
		if (parser == null || text.indexOf('{') >= 0 || text.equals("@")) {
			return Optional.empty();
		}
		try {
			parser.accept(text.strip());
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(Optional.ofNullable(e.getMessage()).orElse("“%s” means nothing here".formatted(text)));
		}
	}

	private static void count(String text) {
		check(text.matches("\\d{1,18}"), text, "a whole number");
	}

	private static void port(String text) {
		check(text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LAST_PORT, text, "a port from 1 to 65535");
	}

	private static void date(String text) {
		check(text.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"), text, "a date such as 2027-01-31");
	}

	private static void check(boolean right, String text, String expected) {
		if (!right) {
			throw new IllegalArgumentException("'%s' is not %s".formatted(text, expected));
		}
	}
}
