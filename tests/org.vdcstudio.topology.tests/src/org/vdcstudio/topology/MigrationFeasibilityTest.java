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
				"vmotion-network", "vm-uplinks", "port-group-labels", "storage-visible"),
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
	void aFailedUplinkLeavesNoLink() {
		StateOverlay state = StateOverlay.INITIAL.withFailed(new ElementId("PhysicalNic", "esx02.vmnic1"));
		MigrationDecision decision = decide(Designs.twoHosts(VMOTION, STORAGE, WEB), TO_ESX02, state);
		assertEquals(Optional.empty(), decision.link());
		assertEquals(List.of(Id.NETWORK), decision.unmet().stream().map(Prerequisite::id).toList());
	}
}
