/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.snapshot.PhysicalSwitch.PhysicalPort;

/** What the text of a fleet becomes in the design. */
class FleetsTest {

	private static final String DESIGN = """
			datacenter Fleet {
			    switch leaf1 { port host[01..03] { trunk 10 20 } }
			    distributed-switch dvs {
			        uplink up1
			        portgroup Management { vlan 10  active up1 }
			        portgroup VMs { vlan 20 }
			    }
			    host-template blade {
			        version "8.0.3"
			        cpu 2 x 16 at 2400 MHz
			        memory 512 GiB
			        nic vmnic0 { speed 25 Gbit  connect leaf1.host }
			        join dvs { uplink dvs.up1 is vmnic0 }
			        vmkernel vmk0 { on dvs.Management  address "10.0.0.{n+10}/24"  services management }
			        iscsi-adapter vmhba64 { enabled  iqn "iqn.2026-01.example:esx{n}"  bind vmk0 }
			        disk disk0 { size 1 TiB }
			    }
			    host esx[01..03] like blade { fqdn "esx{n}.example.test" }
			    host odd like blade { memory 256 GiB }
			    cluster Prod { hosts esx }
			    vm-template small { memory 2 GiB  nic eth0 { network VMs  address "10.0.20.{n}/24" } }
			    vm web[08..11] like small { on Prod }
			    vm pinned like small { on esx[02] }
			    scenario failures {
			        at 5 s fail esx[02]
			        at 6 s fail blade.vmnic0
			        at 7 s fail leaf1.host[03]
			        at 8 s vmotion web[09] to esx[03]
			        expect web[10] reaches pinned port 443
			    }
			}
			""";

	private final LoadedDesign design = VdcLanguage.standard().parse(DESIGN);
	private final DesignModel model = SnapshotBuilder.build(Objects.requireNonNull(design.root()));
	private final DesignSnapshot snapshot = model.snapshot();

	@Test
	void theTextHasNoMistake() {
		assertEquals(List.of(), design.source().problems());
	}

	@Test
	void everyMemberIsAHostOfItsOwn() {
		assertEquals(List.of("esx01", "esx02", "esx03", "odd"), snapshot.hosts().stream().map(host -> host.id().qualifiedName()).toList());
		assertEquals("esx02.example.test", host("esx02").fqdn().text());
		assertEquals("esx", host("esx02").declaration().qualifiedName());
		assertEquals(model.origins().find(host("esx01").id()), model.origins().find(host("esx03").id()));
	}

	@Test
	void aHostTakesFromItsTemplateWhatItDoesNotSayItself() {
		assertEquals(32, host("esx01").cores());
		assertEquals("512 GiB", host("esx01").memory().map(Object::toString).orElse(""));
		assertEquals("256 GiB", host("odd").memory().map(Object::toString).orElse(""));
		assertEquals("odd.vmnic0", host("odd").nics().get(0).id().qualifiedName());
	}

	@Test
	void countersBecomeNumbersInAddressesAndKeepTheirZerosInNames() {
		VmkernelAdapter adapter = host("esx03").vmkernelAdapters().findFirst().orElseThrow();
		assertEquals("esx03.vmk0", adapter.id().qualifiedName());
		assertEquals("10.0.0.13/24", adapter.address().text());
		assertEquals("iqn.2026-01.example:esx03", host("esx03").iscsiAdapters().get(0).iqn().text());
		assertEquals(List.of(adapter.id()), host("esx03").iscsiAdapters().get(0).boundAdapters());
	}

	@Test
	void theNthHostIsPluggedIntoTheNthPort() {
		assertEquals(Optional.of(new ElementId("PhysicalPort", "leaf1.host02")), host("esx02").nics().get(0).link());
		List<PhysicalPort> ports = snapshot.physicalSwitches().get(0).ports();
		assertEquals(List.of("leaf1.host01", "leaf1.host02", "leaf1.host03"), ports.stream().map(port -> port.id().qualifiedName()).toList());
	}

	@Test
	void aDistributedSwitchIsOnEveryMemberHostWithItsOwnUplinks() {
		PortGroup group = host("esx01").portGroup("VMs").orElseThrow();
		assertEquals("esx01.dvs.VMs", group.id().qualifiedName());
		assertEquals(20, group.vlan());
		assertEquals(Optional.of(new ElementId("DistributedPortGroup", "dvs.VMs")), group.distributed());
		assertEquals(List.of(new ElementId("PhysicalNic", "esx01.vmnic0")), host("esx01").switches().get(0).uplinks());
		assertEquals(host("esx01").switches().get(0).uplinks(),
				host("esx01").switches().get(0).nicsOf(new ElementId("UplinkPort", "dvs.up1")));
	}

	@Test
	void aClusterHasEveryMemberAndSpreadsVmsOverThem() {
		assertEquals(3, snapshot.clusters().get(0).hosts().size());
		assertEquals(List.of("esx01", "esx02", "esx03", "esx01"), snapshot.vms().stream().filter(vm -> vm.declaration().qualifiedName().equals("web"))
				.map(vm -> vm.host().map(ElementId::qualifiedName).orElse("")).toList());
		assertEquals("10.0.20.8/24", vm("web08").nics().get(0).address().text());
		assertEquals("esx02", vm("pinned").host().map(ElementId::qualifiedName).orElse(""));
	}

	@Test
	void stepsOfAScenarioMeanOneMember() {
		List<Scenario.Action> actions = snapshot.scenarios().get(0).actions();
		assertEquals("esx02", target(actions.get(0)));
		assertEquals("leaf1.host03", target(actions.get(2)));
		Scenario.Migrate move = (Scenario.Migrate) actions.get(3);
		assertEquals("web09", move.vm().map(ElementId::qualifiedName).orElse(""));
		assertEquals("esx03", move.targetHost().map(ElementId::qualifiedName).orElse(""));
		Scenario.Reaches reach = (Scenario.Reaches) snapshot.scenarios().get(0).expectations().get(0);
		assertEquals("web10", reach.source().map(ElementId::qualifiedName).orElse(""));
		assertEquals(443, reach.port().orElse(0));
	}

	private static String target(Scenario.Action action) {
		return ((Scenario.Fail) action).target().map(ElementId::qualifiedName).orElse("");
	}

	private Host host(String name) {
		return snapshot.host(new ElementId("EsxiHost", name)).orElseThrow();
	}

	private Vm vm(String name) {
		return snapshot.vm(new ElementId("VirtualMachine", name)).orElseThrow();
	}
}
