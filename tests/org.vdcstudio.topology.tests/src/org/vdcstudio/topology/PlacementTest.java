/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.topology.Designs.host;
import static org.vdcstudio.topology.Designs.vm;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.topology.overlay.StateOverlay;

class PlacementTest {

	private static final Placement PLACEMENT = Designs.topology("""
			datacenter Lab {
				host esx01 { }
				host esx02 { }
				cluster Prod { hosts esx01 esx02 }
				vm web[1..3] { on Prod }
				vm idle { on esx02 power off }
			}
			""").placement();

	@Test
	void spreadsFleetsOverTheHostsOfACluster() {
		assertEquals(List.of(vm("web1"), vm("web3")), PLACEMENT.vmsOn(host("esx01"), StateOverlay.INITIAL));
		assertEquals("Prod", PLACEMENT.clusterOf(host("esx02")).orElseThrow().id().toString());
	}

	@Test
	void followsMoves() {
		StateOverlay moved = StateOverlay.INITIAL.withHost(vm("web1"), host("esx02"));
		assertEquals(List.of(vm("web3")), PLACEMENT.vmsOn(host("esx01"), moved));
		assertEquals(List.of(vm("web2"), vm("idle"), vm("web1")), PLACEMENT.vmsOn(host("esx02"), moved));
		assertEquals(Optional.of(host("esx02")), PLACEMENT.hostOf(vm("web1"), moved));
	}

	@Test
	void aVmRunsWhenItIsOnAndItsHostWorks() {
		assertTrue(PLACEMENT.isRunning(vm("web1"), StateOverlay.INITIAL));
		assertFalse(PLACEMENT.isRunning(vm("idle"), StateOverlay.INITIAL));
		assertFalse(PLACEMENT.isRunning(vm("web1"), StateOverlay.INITIAL.withFailed(host("esx01"))));
		assertFalse(PLACEMENT.isRunning(vm("nobody"), StateOverlay.INITIAL));
	}
}
