/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class OrderTest {

	@Test
	void addressesAreOrderedAsNumbersWithoutSign() {
		assertTrue(Ipv4Address.parse("9.0.0.0").compareTo(Ipv4Address.parse("200.0.0.0")) < 0);
		assertEquals(Ipv4Address.parse("10.0.1.0"), Ipv4Address.parse("10.0.0.255").plus(1));
	}

	@Test
	void versionsAreComparedNumberByNumber() {
		assertTrue(ProductVersion.parse("8.0.10").compareTo(ProductVersion.parse("8.0.9")) > 0);
		assertEquals(0, ProductVersion.parse("8").compareTo(ProductVersion.parse("8.0.0")));
	}

	@Test
	void aDomainNameLiesWithinItsZoneButNotWithinOneThatOnlyEndsAlike() {
		DomainName zone = DomainName.parse("lab.example");

		assertTrue(DomainName.parse("esx01.lab.example").isWithin(zone));
		assertTrue(zone.isWithin(zone));
		assertFalse(DomainName.parse("mylab.example").isWithin(zone));
	}

	@Test
	void theParentOfADomainNameHasOneLabelLess() {
		assertEquals(Optional.of(DomainName.parse("lab.example")), DomainName.parse("esx01.lab.example").parent());
		assertEquals(Optional.empty(), DomainName.parse("example").parent());
	}

	@Test
	void anAddressIsNoFullyQualifiedName() {
		assertTrue(DomainName.parse("esx01.lab.example").isFullyQualified());
		assertFalse(DomainName.parse("esx01").isFullyQualified());
		assertFalse(DomainName.parse("10.0.0.1").isFullyQualified());
	}
}
