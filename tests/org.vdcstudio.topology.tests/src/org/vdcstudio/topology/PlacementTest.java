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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

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

	private static final Topology NESTED = Designs.topology("""
			datacenter Lab {
				site Left { fault-domain Rack1 }
				workstation PC { }
				lab-vm box { on PC runs nested }
				lab-vm spare-box { runs spare power off }
				host esx01 { location Left.Rack1 }
				host nested { }
				host spare { }
				host elsewhere { }
				vm web { on esx01 }
				vm guest { on nested }
				vm spare-guest { on spare }
				vm free { on elsewhere }
			}
			""");

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

	@Test
	void aVmDoesNotRunOnAHostThatIsPoweredOff() {
		StateOverlay off = StateOverlay.INITIAL.withPower(host("esx01"), PowerState.OFF);
		assertFalse(PLACEMENT.isRunning(vm("web1"), off));
		assertTrue(PLACEMENT.isRunning(vm("web2"), off));
		assertTrue(PLACEMENT.isRunning(vm("web1"), off.withHost(vm("web1"), host("esx02"))));
		assertTrue(PLACEMENT.isRunning(vm("web1"), off.withPower(host("esx01"), PowerState.ON)));
	}

	@Test
	void aVmThatIsOutOfOrderDoesNotRun() {
		assertFalse(PLACEMENT.isRunning(vm("web1"), StateOverlay.INITIAL.withFailed(vm("web1"))));
	}

	@Test
	void aVmThatIsPoweredOnRuns() {
		assertTrue(PLACEMENT.isRunning(vm("idle"), StateOverlay.INITIAL.withPower(vm("idle"), PowerState.ON)));
	}

	@ParameterizedTest
	@CsvSource({ "Site, Left", "FaultDomain, Left.Rack1", "WorkstationPc, PC", "LabVm, box", "EsxiHost, nested" })
	void aVmStopsWithWhateverItsHostNeeds(String kind, String name) {
		Placement placement = NESTED.placement();
		ElementId cause = new ElementId(kind, name);
		ElementId vm = kind.equals("Site") || kind.equals("FaultDomain") ? vm("web") : vm("guest");
		assertTrue(placement.isRunning(vm, StateOverlay.INITIAL));
		assertFalse(placement.isRunning(vm, StateOverlay.INITIAL.withFailed(cause)));
		assertFalse(placement.isRunning(vm, StateOverlay.INITIAL.withPower(cause, PowerState.OFF)));
		assertTrue(placement.isRunning(vm, StateOverlay.INITIAL.withFailed(cause).withRestored(cause)));
		assertTrue(placement.isRunning(vm("free"), StateOverlay.INITIAL.withFailed(cause)));
	}

	@Test
	void aVmOnANestedHostWhoseLabVmIsOffDoesNotRun() {
		ElementId labVm = new ElementId("LabVm", "spare-box");
		assertFalse(NESTED.placement().isRunning(vm("spare-guest"), StateOverlay.INITIAL));
		assertTrue(NESTED.placement().isRunning(vm("spare-guest"), StateOverlay.INITIAL.withPower(labVm, PowerState.ON)));
	}
}
