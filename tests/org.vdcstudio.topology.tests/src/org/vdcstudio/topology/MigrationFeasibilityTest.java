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
import static org.vdcstudio.topology.Designs.vmfs;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.topology.Prerequisite.Id;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

class MigrationFeasibilityTest {

	private static final String VMOTION = "address 192.168.10.12/24 stack vmotion";
	private static final String STORAGE = "enabled discover 192.168.20.30";
	private static final MigrationRequest TO_ESX02 = MigrationRequest.toHost(vm("web"), host("esx02"));
	private static final String WEB = "vm web { on esx01 datastore shared nic nic0 { network \"VM Network\" } }";

	private static MigrationDecision decide(String design, MigrationRequest request, StateOverlay state) {
		return Designs.topology(design).migrations().decide(request, state);
	}

	private static List<Id> unmet(String design) {
		return decide(design, TO_ESX02, StateOverlay.INITIAL).unmet().stream().map(Prerequisite::id).toList();
	}

	@Test
	void everythingInPlaceIsFeasibleAtTheSpeedOfTheSlowerSide() {
		MigrationDecision decision = decide(Designs.twoHosts(WEB), TO_ESX02, StateOverlay.INITIAL);
		assertTrue(decision.isFeasible(), decision::toString);
		assertEquals(Optional.of(host("esx01")), decision.source());
		assertEquals(Optional.of(DataRate.parse("1 Gbit")), decision.link().flatMap(VmotionLink::speed));
		assertEquals(List.of("vm-placed", "powered-on", "target-host", "source-vmotion-adapter", "target-vmotion-adapter",
				"vmotion-network", "vmotion-mtu", "vm-uplinks", "port-group-labels", "distributed-switch", "vm-network",
				"cpu-compatible", "host-devices", "cpu-affinity", "raw-devices", "disk-sharing", "storage-visible"),
				decision.prerequisites().stream().map(each -> each.id().label()).toList());
	}

	@Test
	void aTargetWithoutVmotionIsNamed() {
		assertEquals(List.of(Id.TARGET_ADAPTER), unmet(Designs.twoHosts("address 192.168.10.12/24", STORAGE, WEB)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "address 192.168.10.12/24 services vmotion", "address 192.168.11.12/24 stack vmotion", "stack vmotion" })
	void adaptersReachEachOtherOnOneStackInOneSubnet(String vmotion) {
		assertEquals(List.of(Id.NETWORK), unmet(Designs.twoHosts(vmotion, STORAGE, WEB)));
	}

	@Test
	void adaptersWithGatewaysAreRouted() {
		String design = Designs.twoHosts("address 192.168.11.12/24 stack vmotion gateway 192.168.11.1", STORAGE, WEB)
				.replace("192.168.10.11/24 stack vmotion", "192.168.10.11/24 stack vmotion gateway 192.168.10.1");
		assertEquals(List.of(), unmet(design));
	}

	@Test
	void anAdapterOnTheVmotionStackPutsTheOthersOutOfUse() {
		String design = Designs.twoHosts("address 192.168.10.12/24 services vmotion", STORAGE, WEB)
				.replace("vmkernel vmk2 { address 192.168.20.11/24 }", "vmkernel vmk2 { address 192.168.20.11/24 services vmotion }");
		assertEquals(List.of(Id.NETWORK), unmet(design));
	}

	@Test
	void computeOnlyNeedsStorageThatBothSee() {
		assertEquals(List.of(Id.STORAGE), unmet(Designs.twoHosts("vm web { on esx01 datastore local1 }")));
	}

	@Test
	void withATargetDatastoreNoSharedStorageIsNeeded() {
		String design = Designs.twoHosts("vm web { on esx01 datastore local1 }");
		MigrationRequest both = new MigrationRequest(vm("web"), Optional.of(host("esx02")), Optional.of(vmfs("shared")));
		assertEquals(MigrationType.BOTH, both.type());
		assertTrue(decide(design, both, StateOverlay.INITIAL).isFeasible());
		MigrationRequest storage = new MigrationRequest(vm("web"), Optional.empty(), Optional.of(vmfs("shared")));
		assertTrue(decide(design, storage, StateOverlay.INITIAL).isFeasible());
	}

	@Test
	void theTargetHostMustSeeTheTargetDatastore() {
		MigrationRequest both = new MigrationRequest(vm("web"), Optional.of(host("esx02")), Optional.of(vmfs("local1")));
		assertEquals(List.of(Id.STORAGE),
				decide(Designs.twoHosts(WEB), both, StateOverlay.INITIAL).unmet().stream().map(Prerequisite::id).toList());
	}

	@Test
	void labelsAreCaseSensitive() {
		assertEquals(List.of(Id.LABELS),
				unmet(Designs.twoHosts(WEB).replaceFirst("(?s)(host esx02.*)\"VM Network\" \\{ \\}", "$1\"VM network\" { }")));
	}

	@Test
	void aVmOnAnInternalSwitchStays() {
		assertEquals(List.of(Id.VM_UPLINKS),
				unmet(Designs.twoHosts("vm web { on esx01 datastore shared nic nic0 { network Internal } }")));
	}

	@Test
	void aVmThatIsOffOrUnknownCannotMove() {
		StateOverlay off = StateOverlay.INITIAL.withPower(vm("web"), PowerState.OFF);
		assertEquals(List.of(Id.POWERED_ON),
				decide(Designs.twoHosts(WEB), TO_ESX02, off).unmet().stream().map(Prerequisite::id).toList());
		assertEquals(List.of(Id.VM_PLACED), unmet(Designs.twoHosts("")));
		assertEquals(List.of(Id.VM_PLACED), unmet(Designs.twoHosts("vm web { }")));
	}

	@Test
	void theTargetMustBeAnotherHostThatWorks() {
		String design = Designs.twoHosts(WEB);
		assertFalse(decide(design, TO_ESX02, StateOverlay.INITIAL.withFailed(host("esx02"))).isFeasible());
		assertFalse(decide(design, TO_ESX02, StateOverlay.INITIAL.withHost(vm("web"), host("esx02"))).isFeasible());
	}

	@Test
	void aFailedUplinkLeavesNoLinkAndNoNetworkForTheVm() {
		StateOverlay state = StateOverlay.INITIAL.withFailed(new ElementId("PhysicalNic", "esx02.vmnic1"));
		MigrationDecision decision = decide(Designs.twoHosts(VMOTION, STORAGE, WEB), TO_ESX02, state);
		assertEquals(Optional.empty(), decision.link());
		assertEquals(List.of(Id.NETWORK, Id.VM_NETWORK), decision.unmet().stream().map(Prerequisite::id).toList());
	}

	@Test
	void routersThatDoNotLeadToTheTargetKeepHostsApart() {
		String design = Designs
				.twoHosts("address 192.168.11.12/24 stack vmotion gateway 192.168.11.1", STORAGE,
						WEB + " router r { interface a { address 192.168.10.1/24 connect PC.VMnet1 } "
								+ "interface b { address 192.168.11.1/24 connect PC.VMnet1 } deny any }")
				.replace("192.168.10.11/24 stack vmotion", "192.168.10.11/24 stack vmotion gateway 192.168.10.1");
		assertEquals(List.of(Id.NETWORK), unmet(design));
		assertEquals(List.of(), unmet(design.replace(" deny any", "")));
	}

	@Test
	void whatIsBetweenTheAdaptersMustPassWhatTheySend() {
		String design = Designs.twoHosts("mtu 9000 " + VMOTION, STORAGE, WEB + " switch sw { mtu 9000 port a { } port b { mtu 1500 } }")
				.replace("192.168.10.11/24", "192.168.10.11/24 mtu 9000").replace("vswitch vSwitch1 {", "vswitch vSwitch1 { mtu 9000")
				.replaceFirst("connect PC.VMnet1", "connect sw.a").replaceFirst("connect PC.VMnet1", "connect sw.b");
		assertEquals(List.of(Id.NETWORK_MTU), unmet(design));
		assertEquals(List.of(), unmet(design.replace("mtu 9000 address 192.168.10.12", "address 192.168.10.12")));
	}

	@Test
	void behindOneLabelMustBeOneNetwork() {
		String design = Designs.twoHosts(WEB).replaceFirst("(?s)(host esx02.*)\"VM Network\" \\{ \\}", "$1\"VM Network\" { vlan 20 }");
		assertEquals(List.of(Id.VM_NETWORK), unmet(design));
	}

	@ParameterizedTest
	@CsvSource({ //
			"cpu-vendor intel,                        cpu-vendor amd,                          false", //
			"cpu-vendor intel cpu-family \"Skylake\",   cpu-vendor intel cpu-family \"Ice Lake\",  true", //
			"cpu-vendor intel cpu-family \"Ice Lake\",  cpu-vendor intel cpu-family \"skylake\",   false", //
			"cpu-family \"Sandy-Bridge\",               cpu-family \"intel-sandybridge\",          true", //
			"cpu-family \"Zen 3\",                      cpu-family \"Zen 2\",                      false", //
			"cpu-family \"Some Day\",                   cpu-family \"Zen 2\",                      true" })
	void aVmRunsOnCpusThatHaveWhatItWasStartedWith(String first, String second, boolean suits) {
		String design = Designs.twoHosts(WEB).replaceFirst("host esx01 \\{", "host esx01 { " + first)
				.replaceFirst("host esx02 \\{", "host esx02 { " + second);
		assertEquals(suits ? List.of() : List.of(Id.CPU), unmet(design));
	}

	@Test
	void evcHidesWhatTheOtherCpusLack() {
		String design = Designs.twoHosts(WEB + " cluster c { hosts esx01 esx02 evc \"Skylake\" }")
				.replaceFirst("host esx01 \\{", "host esx01 { cpu-family \"Ice Lake\"")
				.replaceFirst("host esx02 \\{", "host esx02 { cpu-family \"Skylake\"");
		assertEquals(List.of(), unmet(design));
	}

	@ParameterizedTest
	@CsvSource({ //
			"host-device \"host CD drive\",                             HOST_DEVICES", //
			"nic fast { network \"VM Network\" adapter sriov },          HOST_DEVICES", //
			"cpu-affinity 0,                                            CPU_AFFINITY", //
			"disk d { raw-device nas01.lun0 sharing bus compatibility physical },            ", //
			"disk d { raw-device nas01.lun0 sharing bus },                     DISK_SHARING", //
			"disk d { raw-device esx01.disk0 },                                RAW_DEVICES" })
	void whatBelongsToTheHostKeepsAVmThere(String property, Id expected) {
		assertEquals(expected == null ? List.of() : List.of(expected), unmet(Designs.twoHosts("vm web { on esx01 datastore shared " + property + " }")));
	}

	@Test
	void sharedDisksDoNotMove() {
		String design = Designs.twoHosts("vm web { on esx01 datastore shared disk d { sharing multi-writer } }");
		MigrationRequest storage = new MigrationRequest(vm("web"), Optional.empty(), Optional.of(vmfs("local1")));
		assertEquals(List.of(Id.DISK_SHARING),
				decide(design, storage, StateOverlay.INITIAL).unmet().stream().map(Prerequisite::id).toList());
		assertEquals(List.of(), unmet(design));
	}

	@Test
	void portsOfADistributedSwitchMoveAmongItsMembers() {
		String rest = "distributed-switch dvs { uplink up portgroup Web { } } vm web { on esx01 datastore shared nic n { network Web } }";
		String oneMember = Designs.twoHosts(rest).replaceFirst("host esx01 \\{",
				"host esx01 { nic vmnic3 { connect PC.VMnet2 } join dvs { uplink dvs.up is vmnic3 }");
		assertEquals(List.of(Id.DISTRIBUTED_SWITCH), unmet(oneMember));
		String twoMembers = oneMember.replaceFirst("host esx02 \\{",
				"host esx02 { nic vmnic3 { connect PC.VMnet2 } join dvs { uplink dvs.up is vmnic3 }");
		assertEquals(List.of(), unmet(twoMembers));
		assertEquals(List.of(Id.VM_NETWORK), unmet(twoMembers.replaceFirst("(?s)(host esx02.*?)PC.VMnet2", "$1PC.VMnet1")));
	}
}
