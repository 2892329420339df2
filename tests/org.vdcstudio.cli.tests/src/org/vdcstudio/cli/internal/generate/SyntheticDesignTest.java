/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticDesignTest {

	@ParameterizedTest
	@CsvSource({ "1, 0", "1, 3", "2, 10", "65, 300", "130, 1" })
	void everyHostAndVmIsThere(int hosts, int vms) throws IOException {
		String design = design(hosts, vms, 1);
		assertEquals(hosts, count(design, "(?m)^ {4}host "));
		assertEquals(vms, count(design, "(?m)^ {4}vm "));
	}

	@Test
	void theSameSeedGivesTheSameDesign() throws IOException {
		assertEquals(design(70, 500, 42), design(70, 500, 42));
	}

	@Test
	void anotherSeedGivesOtherVms() throws IOException {
		assertNotEquals(design(2, 50, 1), design(2, 50, 2));
	}

	@Test
	void clustersHaveAtMost64HostsAndNoLoneOne() throws IOException {
		List<Integer> sizes = Pattern.compile("(?m)^ {8}hosts (.*)$").matcher(design(129, 0, 1)).results()
				.map(line -> line.group(1).split(" ").length).toList();
		assertEquals(List.of(43, 43, 43), sizes);
	}

	@Test
	void aLargeFleetHasSeveralVCenters() throws IOException {
		assertEquals(1, count(design(64, 0, 1), "(?m)^ {4}vcenter "));
		assertEquals(2, count(design(1000, 0, 1), "(?m)^ {4}vcenter "));
	}

	@Test
	void everyClusterIsManagedOnce() throws IOException {
		List<String> managed = Pattern.compile("(?m)^ {8}manages (.*)$").matcher(design(1000, 0, 1)).results()
				.flatMap(line -> List.of(line.group(1).split(" ")).stream()).toList();
		assertEquals(16, managed.size());
		assertEquals(16, managed.stream().distinct().count());
	}

	@Test
	void noAddressIsGivenTwice() throws IOException {
		List<String> addresses = Pattern.compile("\\baddress (\\S+)").matcher(design(130, 3000, 1)).results()
				.map(address -> address.group(1)).toList();
		assertTrue(addresses.size() > 130 * 4 + 3000);
		assertEquals(addresses.size(), addresses.stream().distinct().count());
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "-1, 5", "100001, 0", "1, 1025", "1, -1", "100000, 2000001" })
	void impossibleSizesAreRefused(int hosts, int vms) {
		assertThrows(IllegalArgumentException.class, () -> new FleetSize(hosts, vms));
	}

	private static String design(int hosts, int vms, long seed) throws IOException {
		StringBuilder text = new StringBuilder();
		new SyntheticDesign(new FleetSize(hosts, vms), seed).write(text);
		return text.toString();
	}

	private static long count(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().count();
	}
}
