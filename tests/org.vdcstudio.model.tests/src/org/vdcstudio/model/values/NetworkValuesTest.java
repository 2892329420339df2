/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkValuesTest {

	/** The examples of RFC 4291, section 2.2. */
	@ParameterizedTest
	@CsvSource({ "2001:DB8:0:0:8:800:200C:417A, 2001:db8:0:0:8:800:200c:417a", "2001:DB8::8:800:200C:417A, 2001:db8:0:0:8:800:200c:417a",
			"FF01::101, ff01:0:0:0:0:0:0:101", "::1, 0:0:0:0:0:0:0:1", "::, 0:0:0:0:0:0:0:0", "::13.1.68.3, 0:0:0:0:0:0:d01:4403",
			"::FFFF:129.144.52.38, 0:0:0:0:0:ffff:8190:3426" })
	void readsAnIpv6Address(String text, String groups) {
		assertEquals(groups, Ipv6Address.parse(text).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "192.168.0.1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", ":1:2:3:4:5:6:7", "g::",
			"1:2:3:4:5:6:7::8", "::1/64" })
	void anythingElseIsNoIpv6Address(String text) {
		assertEquals(Optional.empty(), Ipv6Address.tryParse(text));
	}

	@Test
	void vlansAreOneOrFromAFirstToALast() {
		assertEquals(new VlanRange(20, 20), VlanRange.parse("20"));
		assertTrue(VlanRange.parse("100..110").contains(110));
		assertEquals("100..110", VlanRange.parse("100..110").toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "4095", "10..9", "10..", "..10", "ten", "1..4095" })
	void anythingElseIsNoVlan(String text) {
		assertEquals(Optional.empty(), VlanRange.tryParse(text));
	}

	/** vSphere Resource Management, "Resource Allocation Shares": low, normal and high are 1 : 2 : 4. */
	@ParameterizedTest
	@CsvSource({ "low, 1000, 5120", "normal, 2000, 10240", "high, 4000, 20480", "300, 300, 300" })
	void sharesOfALevelGrowWithTheMachine(String text, long cpu, long memory) {
		assertEquals(cpu, Shares.parse(text).ofCpus(2));
		assertEquals(memory, Shares.parse(text).ofMemory(1024));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "1000001", "lots", "High" })
	void anythingElseIsNoShare(String text) {
		assertEquals(Optional.empty(), Shares.tryParse(text));
	}
}
