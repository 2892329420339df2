/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.overlay.Lease;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/** Which address an interface has that asks for one. */
class LeasesTest {

	private static final IpReachability IP = Designs.topology("""
			datacenter Lab {
				external-network Home { }
				workstation PC {
					adapter Ethernet { address 192.168.0.5/24 connect Home }
					vmnet VMnet8 { mode nat subnet 192.168.80.0/24 dhcp }
					vmnet VMnet1 { mode host-only subnet 192.168.10.0/24 }
				}
				lab-vm client { on PC nic eth0 { connect PC.VMnet8 dhcp } }
				lab-vm server { on PC nic eth0 { connect PC.VMnet8 address 192.168.80.20/24 } }
				lab-vm lonely { on PC nic eth0 { connect PC.VMnet1 dhcp } }
				lab-vm quiet { on PC nic eth0 { connect PC.VMnet1 address 192.168.10.20/24 } }
			}
			""").ip();

	private static final ElementId CLIENT = nic("client");
	private static final ElementId SERVER = nic("server");
	private static final Ipv4Address OUTSIDE = Ipv4Address.parse("203.0.113.1");
	private static final ElementId SCOPE = new ElementId("VMnet", "PC.VMnet8");

	private static ElementId nic(String vm) {
		return new ElementId("LabNic", vm + ".eth0");
	}

	private static Lease lease(String address, Optional<Ipv4Address> gateway) {
		return new Lease(Ipv4Address.parse(address), Ipv4Prefix.parse(address.replaceAll("\\.\\d+$", ".0/24")), gateway, SCOPE);
	}

	@Test
	void theLeaseOfTheStateComesBeforeWhatTheDesignWouldLease() {
		StateOverlay leased = StateOverlay.INITIAL.withLease(CLIENT, lease("192.168.80.150", Optional.empty()));
		assertEquals("server.eth0 reaches 192.168.80.128 at client.eth0.", IP.between(SERVER, CLIENT, StateOverlay.INITIAL).reason());
		assertEquals("server.eth0 reaches 192.168.80.150 at client.eth0.", IP.between(SERVER, CLIENT, leased).reason());
		assertEquals("server.eth0 reaches 192.168.80.128 at client.eth0.",
				IP.between(SERVER, CLIENT, leased.withoutLease(CLIENT)).reason());
	}

	@Test
	void theGatewayOfTheLeaseLeadsOut() {
		StateOverlay closed = StateOverlay.INITIAL.withLease(CLIENT, lease("192.168.80.150", Optional.empty()));
		StateOverlay open = StateOverlay.INITIAL.withLease(CLIENT,
				lease("192.168.80.150", Optional.of(Ipv4Address.parse("192.168.80.2"))));
		assertEquals(Verdict.FAILS, IP.reach(CLIENT, OUTSIDE, closed).verdict());
		assertEquals(Verdict.HOLDS, IP.reach(CLIENT, OUTSIDE, open).verdict());
	}

	@Test
	void aLeaseIsGoodAlsoWhereTheDesignHasNoDhcpServer() {
		ElementId lonely = nic("lonely");
		StateOverlay leased = StateOverlay.INITIAL.withLease(lonely, lease("192.168.10.30", Optional.empty()));
		assertEquals("quiet.eth0 reaches 192.168.10.30 at lonely.eth0.", IP.between(nic("quiet"), lonely, leased).reason());
		StateOverlay wrong = StateOverlay.INITIAL.withLease(lonely, lease("192.168.99.30", Optional.empty()));
		assertEquals(Verdict.FAILS, IP.between(nic("quiet"), lonely, wrong).verdict());
	}

	@Test
	void whoHasAnAddressOfItsOwnTakesNoLease() {
		StateOverlay leased = StateOverlay.INITIAL.withLease(SERVER, lease("192.168.80.150", Optional.empty()));
		assertEquals("client.eth0 reaches 192.168.80.20 at server.eth0.", IP.between(CLIENT, SERVER, leased).reason());
	}
}
