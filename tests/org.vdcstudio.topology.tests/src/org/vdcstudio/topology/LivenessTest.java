/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.topology.Designs.host;
import static org.vdcstudio.topology.Designs.vm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/** What is down with what. */
class LivenessTest {

	private static final Topology LAB = Designs.topology("""
			datacenter Lab {
				site Left { fault-domain Rack1 }
				site Right { }
				workstation PC { adapter Ethernet { } vmnet VMnet1 { mode host-only } }
				switch leaf { location Left.Rack1 port eth1 { } }
				router edge { location Left interface inside { } }
				distributed-switch dvs { uplink up1 portgroup Guests { } }
				array nas { location Left.Rack1 portal 10.0.0.30 { } lun lun0 { } export images { } }
				dns-server dc01 { location Right }
				dns-server dc02 { }
				vcenter vcsa { }
				host esx01 {
					location Left.Rack1
					nic vmnic0 { }
					disk disk0 { }
					iscsi-adapter vmhba65 { }
					vswitch vSwitch0 { uplinks vmnic0 portgroup Management { vmkernel vmk0 { } } }
					join dvs { uplink dvs.up1 is vmnic0 }
				}
				host esx02 { location Right }
				host nested { }
				lab-vm box { on PC runs nested nic eth0 { connect PC.VMnet1 } }
				vm dc1 { on esx01 provides dc02 nic eth0 { network Management } }
				vm dc2 { on esx02 provides dc02 }
				vm vcsa01 { on esx02 provides vcsa }
				vm guest { on nested }
				vm sleeping { on esx02 power off }
			}
			""");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"FaultDomain Left.Rack1              | Site Left", //
			"PhysicalSwitch leaf                 | Site Left", //
			"PhysicalPort leaf.eth1              | FaultDomain Left.Rack1", //
			"RouterInterface edge.inside         | Site Left", //
			"StorageArray nas                    | FaultDomain Left.Rack1", //
			"Portal nas.10.0.0.30                | Site Left", //
			"Lun nas.lun0                        | StorageArray nas", //
			"NfsExport nas.images                | Site Left", //
			"EsxiHost esx01                      | Site Left", //
			"PhysicalNic esx01.vmnic0            | EsxiHost esx01", //
			"LocalDisk esx01.disk0               | FaultDomain Left.Rack1", //
			"IscsiAdapter esx01.vmhba65          | EsxiHost esx01", //
			"VMkernelAdapter esx01.vmk0          | EsxiHost esx01", //
			"StandardSwitch esx01.vSwitch0       | Site Left", //
			"PortGroup esx01.Management          | Site Left", //
			"DistributedPortGroup esx01.dvs.Guests | DistributedSwitch dvs", //
			"DistributedPortGroup esx01.dvs.Guests | DistributedPortGroup dvs.Guests", //
			"DistributedPortGroup dvs.Guests     | DistributedSwitch dvs", //
			"VirtualMachine dc1                  | Site Left", //
			"VirtualNic dc1.eth0                 | EsxiHost esx01", //
			"DnsServer dc01                      | Site Right", //
			"VCenterServer vcsa                  | VirtualMachine vcsa01", //
			"VCenterServer vcsa                  | Site Right", //
			"VMnet PC.VMnet1                     | WorkstationPc PC", //
			"PcAdapter PC.Ethernet               | WorkstationPc PC", //
			"LabVm box                           | WorkstationPc PC", //
			"LabNic box.eth0                     | LabVm box", //
			"EsxiHost nested                     | LabVm box", //
			"VirtualMachine guest                | WorkstationPc PC" })
	void whatAnElementCannotDoWithoutTakesItDown(String element, String cause) {
		assertFalse(LAB.isDown(id(element), StateOverlay.INITIAL));
		assertTrue(LAB.isDown(id(element), StateOverlay.INITIAL.withFailed(id(cause))), "out of order");
		assertTrue(LAB.isDown(id(element), StateOverlay.INITIAL.withPower(id(cause), PowerState.OFF)), "powered off");
		assertFalse(LAB.isDown(id(element), StateOverlay.INITIAL.withFailed(id(cause)).withRestored(id(cause))));
	}

	@Test
	void whatStandsElsewhereStaysUp() {
		StateOverlay state = StateOverlay.INITIAL.withFailed(id("Site Left"));
		assertFalse(LAB.isDown(host("esx02"), state));
		assertFalse(LAB.isDown(id("DnsServer dc01"), state));
		assertFalse(LAB.isDown(id("VirtualMachine vcsa01"), state));
	}

	@Test
	void aServerIsDownWithTheLastOfItsMachines() {
		StateOverlay one = StateOverlay.INITIAL.withPower(vm("dc1"), PowerState.OFF);
		assertFalse(LAB.isDown(id("DnsServer dc02"), one));
		assertTrue(LAB.isDown(id("DnsServer dc02"), one.withFailed(id("Site Right"))));
	}

	@Test
	void aVmIsDownWithTheHostItIsOnAtTheTime() {
		StateOverlay moved = StateOverlay.INITIAL.withHost(vm("vcsa01"), host("esx01"));
		assertFalse(LAB.isDown(vm("vcsa01"), moved));
		assertTrue(LAB.isDown(vm("vcsa01"), moved.withFailed(host("esx01"))));
		assertFalse(LAB.isDown(vm("vcsa01"), moved.withFailed(host("esx02"))));
	}

	@Test
	void whatTheDesignPowersOffIsDownUntilItIsPoweredOn() {
		assertTrue(LAB.isDown(vm("sleeping"), StateOverlay.INITIAL));
		assertTrue(LAB.isDown(vm("sleeping"), StateOverlay.INITIAL.withHost(vm("dc1"), host("esx02"))));
		assertFalse(LAB.isDown(vm("sleeping"), StateOverlay.INITIAL.withPower(vm("sleeping"), PowerState.ON)));
	}

	@Test
	void aCircleAloneTakesNothingDown() {
		Topology circle = Designs.topology("""
				datacenter Lab {
					host outer { }
					host inner { }
					vm carrier { on outer provides inner }
					vm own { on inner provides outer }
				}
				""");
		StateOverlay elsewhere = StateOverlay.INITIAL.withFailed(id("Site Nowhere"));
		for (ElementId each : new ElementId[] { host("outer"), host("inner"), vm("carrier"), vm("own") }) {
			assertFalse(circle.isDown(each, elsewhere), each::toString);
			assertTrue(circle.isDown(each, elsewhere.withPower(vm("carrier"), PowerState.OFF)), each::toString);
		}
	}

	@Test
	void nobodyIsDownThatTheDesignDoesNotHave() {
		assertFalse(LAB.isDown(host("nobody"), StateOverlay.INITIAL));
		assertTrue(LAB.isDown(host("nobody"), StateOverlay.INITIAL.withFailed(host("nobody"))));
	}

	private static ElementId id(String text) {
		String[] parts = text.split(" ", 2);
		return new ElementId(parts[0], parts[1]);
	}
}
