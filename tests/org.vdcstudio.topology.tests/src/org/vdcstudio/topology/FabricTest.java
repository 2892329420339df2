/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.topology.Designs.host;
import static org.vdcstudio.topology.Designs.vm;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/** The physical network while things are powered on and off: what is remembered of it must not outlive what it depends on. */
class FabricTest {

	private static final ElementId SPINE = new ElementId("PhysicalSwitch", "spine");
	private static final ElementId PC = new ElementId("WorkstationPc", "PC");
	private static final ElementId WEB = new ElementId("VirtualNic", "web.eth0");
	private static final ElementId DB = new ElementId("VirtualNic", "db.eth0");
	private static final ElementId ONE = new ElementId("LabNic", "one.eth0");
	private static final ElementId TWO = new ElementId("LabNic", "two.eth0");

	/** Two VMs on both sides of a switch, two lab VMs in one VMnet; what else there is, is the argument. */
	private static Layer2 design(String rest) {
		return Designs.topology("""
				datacenter Lab {
					workstation PC { vmnet VMnet1 { mode host-only } vmnet VMnet2 { mode host-only } }
					switch spine { port down1 { trunk 10 } port down2 { trunk 10 } }
					switch leaf1 { port up { trunk 10 connect spine.down1 } port eth1 { access-vlan 10 } }
					switch leaf2 { port up { trunk 10 connect spine.down2 } port eth1 { access-vlan 10 } }
					host esx01 { nic vmnic0 { connect leaf1.eth1 } vswitch vSwitch0 { uplinks vmnic0 portgroup Prod { } } }
					host esx02 { nic vmnic0 { connect leaf2.eth1 } vswitch vSwitch0 { uplinks vmnic0 portgroup Prod { } } }
					host esx03 { }
					vm web { on esx01 nic eth0 { network Prod } }
					vm db { on esx02 nic eth0 { network Prod } }
					lab-vm one { on PC nic eth0 { connect PC.VMnet1 } }
					lab-vm two { on PC nic eth0 { connect PC.VMnet1 } }
					%s
				}
				""".formatted(rest)).layer2();
	}

	private static StateOverlay off(StateOverlay state, ElementId element) {
		return state.withPower(element, PowerState.OFF);
	}

	@Test
	void aVmThatIsPoweredOffIsGoneAndEverybodyElseIsStillThere() {
		Layer2 layer2 = design("vm other { on esx01 nic eth0 { network Prod } }");
		ElementId other = new ElementId("VirtualNic", "other.eth0");
		assertEquals(Verdict.HOLDS, layer2.connection(WEB, DB, StateOverlay.INITIAL).verdict());
		StateOverlay webOff = off(StateOverlay.INITIAL, vm("web"));
		assertEquals(Verdict.FAILS, layer2.connection(WEB, DB, webOff).verdict());
		assertEquals(Verdict.HOLDS, layer2.connection(other, DB, webOff).verdict());
		assertEquals(Verdict.HOLDS, layer2.connection(WEB, DB, webOff.withPower(vm("web"), PowerState.ON)).verdict());
		assertEquals(Verdict.FAILS, layer2.connection(other, DB, off(webOff, host("esx02"))).verdict());
	}

	@Test
	void aSwitchThatFailedStaysSoWhoeverIsPoweredOnOrOff() {
		Layer2 layer2 = design("vm other { on esx01 power off }");
		StateOverlay failed = StateOverlay.INITIAL.withFailed(SPINE);
		assertEquals(Verdict.FAILS, layer2.connection(WEB, DB, failed).verdict());
		assertEquals(Verdict.FAILS, layer2.connection(WEB, DB, failed.withPower(vm("other"), PowerState.ON)).verdict());
		StateOverlay restored = off(failed, vm("other")).withRestored(SPINE);
		assertEquals(Verdict.HOLDS, layer2.connection(WEB, DB, restored).verdict());
		assertEquals(Verdict.FAILS, layer2.connection(WEB, DB, off(restored, SPINE)).verdict());
	}

	@Test
	void vmnetsGoAndComeWithTheirPc() {
		Layer2 layer2 = design("");
		assertEquals(Verdict.HOLDS, layer2.connection(ONE, TWO, StateOverlay.INITIAL).verdict());
		StateOverlay off = off(StateOverlay.INITIAL, PC);
		assertEquals(Verdict.FAILS, layer2.connection(ONE, TWO, off).verdict());
		assertEquals(Verdict.HOLDS, layer2.connection(WEB, DB, off(off, vm("nobody"))).verdict());
		assertEquals(Verdict.HOLDS, layer2.connection(ONE, TWO, off.withPower(PC, PowerState.ON)).verdict());
	}

	/** Nobody should write so, but it can be written: then what the VM does is what the switch does. */
	@Test
	void aSwitchThatAVmProvidesFollowsTheVm() {
		Layer2 layer2 = design("vm appliance { on esx03 provides spine }");
		assertEquals(Verdict.HOLDS, layer2.connection(WEB, DB, StateOverlay.INITIAL).verdict());
		StateOverlay off = off(StateOverlay.INITIAL, vm("appliance"));
		assertEquals(Verdict.FAILS, layer2.connection(WEB, DB, off).verdict());
		assertEquals(Verdict.HOLDS, layer2.connection(WEB, DB, off.withPower(vm("appliance"), PowerState.ON)).verdict());
		assertEquals(Verdict.FAILS, layer2.connection(WEB, DB, off(StateOverlay.INITIAL, host("esx03"))).verdict());
		StateOverlay moved = off(StateOverlay.INITIAL, host("esx03")).withHost(vm("appliance"), host("esx01"));
		assertEquals(Verdict.HOLDS, layer2.connection(WEB, DB, moved).verdict());
	}
}
