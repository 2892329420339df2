/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What all values have in common: which texts write one, how it is written back, and what is said when none is. */
class ValuesTest {

	private static final int ISCSI = Endpoint.ISCSI_PORT;

	/** The kinds of values and their parsers. */
	enum Kind {
		ADDRESS(Ipv4Address::tryParse, Ipv4Address::parse), INTERFACE(Ipv4Interface::tryParse, Ipv4Interface::parse),
		PREFIX(Ipv4Prefix::tryParse, Ipv4Prefix::parse), MAC(MacAddress::tryParse, MacAddress::parse),
		DOMAIN(DomainName::tryParse, DomainName::parse), IQN(Iqn::tryParse, Iqn::parse), VLAN(VlanId::tryParse, VlanId::parse),
		SIZE(DataSize::tryParse, DataSize::parse), RATE(DataRate::tryParse, DataRate::parse),
		FREQUENCY(Frequency::tryParse, Frequency::parse), SPAN(TimeSpan::tryParse, TimeSpan::parse),
		RANGE(NameRange::tryParse, NameRange::parse), VERSION(ProductVersion::tryParse, ProductVersion::parse),
		ENDPOINT(text -> Endpoint.tryParse(text, ISCSI), text -> Endpoint.parse(text, ISCSI));

		private final Function<@Nullable String, Optional<?>> tryParser;
		private final Function<String, Object> parser;

		Kind(Function<@Nullable String, Optional<?>> tryParser, Function<String, Object> parser) {
			this.tryParser = tryParser;
			this.parser = parser;
		}

		Optional<?> tryParse(@Nullable String text) {
			return tryParser.apply(text);
		}

		Object parse(String text) {
			return parser.apply(text);
		}
	}

	@ParameterizedTest
	@CsvSource({ "ADDRESS, 192.168.0.11, 192.168.0.11", "ADDRESS, 0.0.0.0, 0.0.0.0", "ADDRESS, 255.255.255.255, 255.255.255.255",
			"INTERFACE, 192.168.0.11/24, 192.168.0.11/24", "INTERFACE, 10.0.0.1/32, 10.0.0.1/32", "PREFIX, 192.168.0.0/24, 192.168.0.0/24",
			"PREFIX, 0.0.0.0/0, 0.0.0.0/0", "MAC, 00:50:56:AB:00:01, 00:50:56:ab:00:01", "DOMAIN, ESX01.Lab.Example., esx01.lab.example",
			"DOMAIN, esx01, esx01", "IQN, iqn.1998-01.com.vmware:ESX01, iqn.1998-01.com.vmware:esx01", "VLAN, 0, 0", "VLAN, 4095, 4095",
			"SIZE, 64 GiB, 64 GiB", "SIZE, 64GiB, 64 GiB", "SIZE, 1.5 GiB, 1536 MiB", "SIZE, 0 B, 0 B", "RATE, 10 Gbit, 10 Gbit",
			"RATE, 120 MB/s, 120 MB/s", "FREQUENCY, 2.4 GHz, 2400 MHz", "SPAN, 150 ms, 150 ms", "SPAN, 90 s, 90 s", "RANGE, 01..40, 01..40",
			"RANGE, 8..12, 8..12", "VERSION, 8.0.3, 8.0.3", "VERSION, 8, 8", "ENDPOINT, 192.168.20.50:3261, 192.168.20.50:3261",
			"ENDPOINT, 192.168.20.50, 192.168.20.50:3260" })
	void readsAndWrites(Kind kind, String text, String written) {
		assertEquals(written, kind.parse(text).toString());
		assertEquals(Optional.of(kind.parse(text)), kind.tryParse(written));
	}

	@ParameterizedTest
	@CsvSource({ "ADDRESS, 10.0.0.999", "ADDRESS, 10.0.0", "ADDRESS, 10.0.0.1.2", "ADDRESS, 10..0.1", "ADDRESS, 10.0.0.-1",
			"ADDRESS, 10.0.0.010", "ADDRESS, 10.0.0.1/24", "INTERFACE, 10.0.0.1", "INTERFACE, 10.0.0.1/33", "INTERFACE, 10.0.0.1/",
			"PREFIX, 192.168.0.1/24", "PREFIX, 192.168.0.0", "MAC, 00:50:56:00:00", "MAC, 00-50-56-00-00-01", "MAC, 00:50:56:00:00:0g",
			"DOMAIN, -esx01.lab", "DOMAIN, esx 01", "DOMAIN, lab..example", "DOMAIN, .", "DOMAIN, esx_01.lab", "IQN, iqn.1998.com.vmware:x",
			"IQN, iqn.1998-13.com.vmware:x", "IQN, eui.0123456789abcdef", "VLAN, 4096", "VLAN, -1", "VLAN, ten", "SIZE, 64", "SIZE, 64 gib",
			"SIZE, -1 GiB", "SIZE, 99999999999 TiB", "SIZE, GiB", "RATE, 10 Gbit/s/s", "RATE, 1 GB", "FREQUENCY, 2400", "SPAN, 5 minutes",
			"SPAN, -5 s", "RANGE, 5..1", "RANGE, 1..1000000", "RANGE, a..b", "RANGE, 1-5", "RANGE, 1..", "VERSION, 8.x", "VERSION, 8..0",
			"VERSION, 1.2.3.4.5", "ENDPOINT, 10.0.0.1:0", "ENDPOINT, 10.0.0.1:65536", "ENDPOINT, 10.0.0.1:", "ENDPOINT, :3260" })
	void refusesAndQuotesTheText(Kind kind, String text) {
		assertEquals(Optional.empty(), kind.tryParse(text));
		String message = assertThrows(IllegalArgumentException.class, () -> kind.parse(text)).getMessage();
		assertTrue(message.startsWith("'" + text + "' is not "), message);
	}

	@ParameterizedTest
	@EnumSource
	void nothingAndAnEmptyTextWriteNoValue(Kind kind) {
		assertEquals(Optional.empty(), kind.tryParse(null));
		assertEquals(Optional.empty(), kind.tryParse(""));
		assertEquals(Optional.empty(), kind.tryParse(" "));
	}

	@ParameterizedTest
	@EnumSource
	void noTextWhateverMakesAParserFail(Kind kind) {
		Random random = new Random(kind.ordinal());
		String letters = "0123456789.:/-abcGMiBs \u0130\uD83D";
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int length = random.nextInt(24); length > 0; length--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			assertNotNull(kind.tryParse(text.toString()));
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatIsWrittenIsReadAsTheSame(long seed) {
		Random random = new Random(seed);
		long amount = random.nextLong() >>> 1 + random.nextInt(62);
		int bits = random.nextInt();

		assertEquals(new DataSize(amount), DataSize.parse(new DataSize(amount).toString()));
		assertEquals(new DataRate(amount), DataRate.parse(new DataRate(amount).toString()));
		assertEquals(new Frequency(amount), Frequency.parse(new Frequency(amount).toString()));
		assertEquals(new TimeSpan(amount), TimeSpan.parse(new TimeSpan(amount).toString()));
		Ipv4Address address = new Ipv4Address(bits);
		assertEquals(address, Ipv4Address.parse(address.toString()));
		Ipv4Prefix prefix = new Ipv4Prefix(address, random.nextInt(33));
		assertEquals(prefix, Ipv4Prefix.parse(prefix.toString()));
		assertTrue(prefix.contains(address) && prefix.contains(prefix.broadcast()) && prefix.contains(prefix.network()));
	}

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 200);
	}
}
