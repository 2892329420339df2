/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.Designs;

class AddressPlanTest {

	private static final Ipv4Prefix NETWORK = Ipv4Prefix.parse("10.0.0.0/29");
	private static final AddressPlan PLAN = AddressPlan.of(Designs.topology("""
			datacenter D {
				subnet S { prefix 10.0.0.0/29 gateway 10.0.0.1 dhcp-scope leases { leases 10.0.0.4 to 10.0.0.5 } }
				host a { vswitch s { portgroup p { vmkernel vmk0 { address 10.0.0.3/29 } } } }
			}
			""").snapshot());

	@Test
	void knowsWhoHasAnAddress() {
		assertEquals("gateway of S", owner("10.0.0.1"));
		assertEquals("a.vmk0", owner("10.0.0.3"));
		assertEquals("DHCP of S.leases", owner("10.0.0.4"));
		assertEquals("nobody", owner("10.0.0.2"));
	}

	@Test
	void listsWhatIsUsedOfANetwork() {
		assertEquals("[10.0.0.1, 10.0.0.3]", PLAN.used(NETWORK).toString());
	}

	@Test
	void givesFreeAddressesFromAStartAndGoesOnAtTheBeginning() {
		assertEquals("[10.0.0.6, 10.0.0.2]", PLAN.free(NETWORK, Ipv4Address.parse("10.0.0.4"), 9).toString());
	}

	@Test
	void continuesBehindTheLastOfItsKind() {
		assertEquals("[10.0.0.6]", PLAN.freeBehind(NETWORK, Stream.of(Ipv4Address.parse("10.0.0.3")), 1).toString());
	}

	private static String owner(String address) {
		return PLAN.owner(Ipv4Address.parse(address)).orElse("nobody");
	}
}
