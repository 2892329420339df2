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

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.compute.PowerState;

class StateOverlayTest {

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
}
