/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.topology.Designs.host;
import static org.vdcstudio.topology.Designs.vm;
import static org.vdcstudio.topology.Designs.vmfs;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.ElementId;

class StateOverlayTest {

	private static final ElementId NIC = new ElementId("VirtualNic", "web.eth0");
	private static final ElementId SWITCH = new ElementId("PhysicalSwitch", "leaf1");
	private static final ElementId PC = new ElementId("WorkstationPc", "PC");

	@Test
	void theInitialStateDiffersInNothing() {
		assertFalse(StateOverlay.INITIAL.isFailed(host("esx01")));
		assertEquals(Optional.empty(), StateOverlay.INITIAL.power(vm("web")));
		assertEquals(Optional.empty(), StateOverlay.INITIAL.host(vm("web")));
		assertEquals(List.of(), StateOverlay.INITIAL.movedTo(host("esx01")));
	}

	@Test
	void olderStatesStayAsTheyWere() {
		StateOverlay failed = StateOverlay.INITIAL.withFailed(host("esx01"));
		StateOverlay moved = failed.withHost(vm("web"), host("esx02")).withPower(vm("web"), PowerState.OFF);
		StateOverlay restored = moved.withRestored(host("esx01"));
		assertTrue(failed.isFailed(host("esx01")));
		assertTrue(moved.isFailed(host("esx01")));
		assertFalse(restored.isFailed(host("esx01")));
		assertEquals(Optional.empty(), failed.host(vm("web")));
		assertEquals(Optional.of(PowerState.OFF), restored.power(vm("web")));
	}

	@Test
	void knowsWhoMovedInAndForgetsWhoMovedOn() {
		StateOverlay first = StateOverlay.INITIAL.withHost(vm("b"), host("esx02")).withHost(vm("a"), host("esx02"));
		StateOverlay second = first.withHost(vm("b"), host("esx03"));
		assertEquals(List.of(vm("a"), vm("b")), first.movedTo(host("esx02")));
		assertEquals(List.of(vm("a")), second.movedTo(host("esx02")));
		assertEquals(List.of(vm("b")), second.movedTo(host("esx03")));
	}

	@Test
	void anInterfaceHasTheLeaseItGotLastUntilItGivesItBack() {
		Lease first = lease("10.0.0.100");
		Lease second = lease("10.0.0.101");
		StateOverlay leased = StateOverlay.INITIAL.withLease(NIC, first);
		StateOverlay renewed = leased.withLease(NIC, second);
		assertEquals(Optional.empty(), StateOverlay.INITIAL.lease(NIC));
		assertEquals(Optional.of(first), leased.lease(NIC));
		assertEquals(Optional.of(second), renewed.lease(NIC));
		assertEquals(Optional.of(second), renewed.withFailed(host("esx01")).withHost(vm("web"), host("esx02")).lease(NIC));
		assertEquals(Optional.empty(), renewed.withoutLease(NIC).lease(NIC));
		assertEquals(Optional.of(second), renewed.lease(NIC));
	}

	@Test
	void whatMachinesDoDoesNotMakeTheRestWorkOtherwise() {
		for (StateOverlay base : List.of(StateOverlay.INITIAL, StateOverlay.INITIAL.withFailed(SWITCH))) {
			for (ElementId machine : List.of(vm("web"), host("esx01"), new ElementId("LabVm", "box"))) {
				StateOverlay off = base.withPower(machine, PowerState.OFF);
				assertTrue(off.worksLike(base), machine::toString);
				assertTrue(off.withPower(machine, PowerState.ON).worksLike(base), machine::toString);
				assertEquals(Optional.of(PowerState.OFF), off.power(machine));
			}
			assertTrue(base.withHost(vm("web"), host("esx02")).withDatastore(vm("web"), vmfs("ds01")).worksLike(base));
			assertTrue(base.withLease(NIC, lease("10.0.0.100")).worksLike(base));
		}
	}

	@Test
	void failuresAndThePowerOfAnythingElseDo() {
		StateOverlay base = StateOverlay.INITIAL.withPower(vm("web"), PowerState.OFF);
		for (ElementId element : List.of(vm("web"), host("esx01"), SWITCH, PC)) {
			assertFalse(base.withFailed(element).worksLike(base), element::toString);
			assertTrue(base.withFailed(element).withRestored(element).worksLike(base), element::toString);
		}
		assertFalse(base.withPower(PC, PowerState.OFF).worksLike(base));
		assertFalse(base.worksLike(base.withPower(SWITCH, PowerState.OFF)));
		assertEquals(Optional.of(PowerState.OFF), base.withPower(PC, PowerState.OFF).power(PC));
	}

	@Test
	void worksAsDesignedUntilSomethingFailsOrIsPowered() {
		StateOverlay moved = StateOverlay.INITIAL.withHost(vm("web"), host("esx02")).withLease(NIC, lease("10.0.0.100"));
		assertTrue(StateOverlay.INITIAL.worksAsDesigned());
		assertTrue(moved.worksAsDesigned());
		assertFalse(moved.withPower(vm("web"), PowerState.ON).worksAsDesigned());
		assertFalse(moved.withPower(PC, PowerState.OFF).worksAsDesigned());
		assertFalse(moved.withFailed(SWITCH).worksAsDesigned());
		assertTrue(moved.withFailed(SWITCH).withRestored(SWITCH).worksAsDesigned());
	}

	private static Lease lease(String address) {
		return new Lease(Ipv4Address.parse(address), Ipv4Prefix.parse("10.0.0.0/24"), Optional.empty(),
				new ElementId("DhcpScope", "lan.pool"));
	}
}
