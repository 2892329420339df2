/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.authoring.migrate.MigrationPreview.Outcome;
import org.vdcstudio.authoring.migrate.TargetOffer.Fit;
import org.vdcstudio.authoring.trial.Remedy;
import org.vdcstudio.authoring.trial.Texts;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;

/** What the migration wizard knows. */
class MigrationTest {

	private static final ElementId WEB = new ElementId("VirtualMachine", "web01");
	private static final ElementId ESX2 = new ElementId("EsxiHost", "esx02");
	private static final ElementId LOCAL2 = new ElementId("VmfsDatastore", "local2");
	private static final MigrationChoice TO_ESX2 = MigrationChoice.of(List.of(WEB)).toHost(ESX2);

	private static final String VMOTION = "address 192.168.10.12/24  stack vmotion";
	private static final String ISCSI = "enabled  iqn \"iqn.1998-01.com.vmware:esx02\"  discover 192.168.20.30";
	private static final String VM = "vm web01 { on esx01  memory 2 GiB  dirty-rate 20 MB/s  datastore shared "
			+ "disk disk0 { size 8 GiB } nic eth0 { network \"VM Network\" } }";

	@Test
	void everythingHoldsBetweenHostsThatShareStorageAndVmotion() {
		MigrationCheck check = MigrationCheck.of(lab(VMOTION, ISCSI, VM), TO_ESX2);
		assertTrue(check.isFeasible(), () -> check.failed().toString());
	}

	@Test
	void missingVmotionServiceIsEnabledByItsRemedy() {
		DesignModel design = lab("address 192.168.10.12/24", ISCSI, VM);
		MigrationPoint point = only(MigrationCheck.of(design, TO_ESX2), "target-vmotion-adapter");
		List<String> labels = point.remedies().stream().map(Remedy::label).toList();
		assertEquals("Put esx02.vmk1 on the vmotion TCP/IP stack", labels.getFirst());
		assertTrue(labels.contains("Enable vMotion on esx02.vmk1"), labels.toString());
	}

	@Test
	void remediesOfSeveralPointsLeadToAFeasibleMigrationStepByStep() {
		DesignModel design = lab("address 192.168.99.12/24  services vmotion", "discover 192.168.20.30", VM);
		MigrationChoice choice = TO_ESX2;
		MigrationCheck check = MigrationCheck.of(design, choice);
		assertFalse(check.isFeasible());
		for (int step = 0; step < 6 && !check.isFeasible(); step++) {
			MigrationPoint point = check.failed().getFirst();
			assertFalse(point.remedies().isEmpty(), point.toString());
			choice = choice.with(point.remedies().getLast());
			check = MigrationCheck.of(design, choice);
		}
		assertTrue(check.isFeasible(), check.failed().toString());
		MigrationChoice mended = choice;
		String text = Texts.after(text("address 192.168.99.12/24  services vmotion", "discover 192.168.20.30", VM),
				each -> MigrationEdits.of(each, mended));
		assertTrue(text.contains("on esx02"), text);
		assertTrue(text.contains("enabled"), text);
	}

	@Test
	void withoutAnAdapterOneIsAddedWithTheNextFreeAddressOfTheOtherHost() {
		DesignModel design = lab("address 172.16.0.1/24", ISCSI, VM);
		List<String> labels = only(MigrationCheck.of(design, TO_ESX2), "target-vmotion-adapter").remedies().stream().map(Remedy::label).toList();
		assertTrue(labels.getFirst().startsWith("Add vmk0 for vMotion to vSwitch1 of esx02"), labels.toString());
	}

	@Test
	void missingPortGroupIsAddedWhereItsNetworkIsTheSame() {
		DesignModel design = lab(VMOTION, ISCSI, VM.replace("\"VM Network\"", "\"Only here\""));
		MigrationPoint point = only(MigrationCheck.of(design, TO_ESX2), "port-group-labels");
		assertEquals("Add port group Only here to esx02.vSwitch1", point.remedies().getFirst().label());
		assertTrue(MigrationCheck.of(design, TO_ESX2.with(point.remedies().getFirst())).isFeasible());
	}

	@Test
	void bothNeedsNoSharedDatastoreAndTheHintSaysSo() {
		DesignModel design = lab(VMOTION, "iqn \"iqn.1998-01.com.vmware:esx02\"", VM);
		Topology topology = Topology.of(design.snapshot());
		assertEquals("storage-visible", MigrationCheck.of(design, TO_ESX2).failed().getFirst().id());
		assertTrue(new MigrationTargets(topology, TO_ESX2).hint().orElse("").contains("needs no shared datastore"));
		MigrationChoice both = TO_ESX2.with(MigrationType.BOTH).toDatastore(LOCAL2);
		assertTrue(MigrationCheck.of(design, both).isFeasible(), () -> MigrationCheck.of(design, both).failed().toString());
	}

	@Test
	void hintSaysWhenTheComputeResourceAloneSuffices() {
		MigrationChoice both = TO_ESX2.with(MigrationType.BOTH).toDatastore(LOCAL2);
		Topology topology = Topology.of(lab(VMOTION, ISCSI, VM).snapshot());
		assertTrue(new MigrationTargets(topology, both).hint().orElse("").contains("alone suffices"));
	}

	@Test
	void previewIsThatOfTheSimulator() {
		MigrationPreview preview = MigrationPreview.of(lab(VMOTION, ISCSI, VM), TO_ESX2);
		MigrationPreview.Course course = preview.vms().getFirst();
		assertEquals(Outcome.MIGRATED, course.outcome(), course.message());
		assertTrue(course.rounds() >= 2, course.toString());
		assertTrue(course.bytesSent() > 2L << 30, course.toString());
		assertTrue(course.downtime() > 0 && course.downtime() < 1_000_000_000L, course.toString());
		assertEquals("Switch-over", course.phases().getLast().label());
		assertEquals(preview.total(), course.phases().getLast().end());
	}

	@Test
	void severalAtOnceShareTheLinkAndTakeLonger() {
		String two = VM + "\n" + VM.replace("web01", "web02");
		DesignModel design = lab(VMOTION, ISCSI, two);
		long one = MigrationPreview.of(design, TO_ESX2).total();
		MigrationChoice both = MigrationChoice.of(List.of(WEB, new ElementId("VirtualMachine", "web02"))).toHost(ESX2);
		assertTrue(MigrationPreview.of(design, both).total() > one * 3 / 2);
	}

	@Test
	void previewSaysWhyTheSimulatorRefuses() {
		MigrationPreview preview = MigrationPreview.of(lab(VMOTION, "", VM), TO_ESX2);
		assertEquals(Outcome.FAILED, preview.vms().getFirst().outcome());
		assertTrue(preview.vms().getFirst().message().contains("storage"), preview.toString());
	}

	@Test
	void poweredOffVmIsMovedColdWhateverTheVmotionNetworkIs() {
		DesignModel design = lab("address 172.16.0.1/24", ISCSI, VM.replace("memory", "power off  memory"));
		assertTrue(MigrationCheck.of(design, TO_ESX2).isFeasible());
		assertEquals(Outcome.COLD, MigrationPreview.of(design, TO_ESX2).vms().getFirst().outcome());
	}

	@Test
	void storageMigrationMovesDisksThatSayWhereTheyAre() {
		String vm = VM.replace("size 8 GiB", "size 8 GiB  datastore shared");
		String text = migrated(vm, TO_ESX2.with(MigrationType.BOTH).toDatastore(LOCAL2));
		assertTrue(text.contains("datastore local2"), text);
		assertFalse(text.contains("datastore shared"), text);
	}

	@Test
	void disksOfATemplateBecomeDisksOfTheVmWhenTheTemplateSaysWhereTheyAre() {
		String vm = "vm-template small { memory 2 GiB  disk disk0 { size 8 GiB  datastore shared } }\nvm web01 like small { on esx01  datastore shared }";
		String text = migrated(vm, TO_ESX2.with(MigrationType.BOTH).toDatastore(LOCAL2));
		assertEquals(List.of(LOCAL2), Texts.model(text).snapshot().vm(WEB).orElseThrow().datastores());
	}

	@Test
	void poolOfAnotherClusterIsLeft() {
		String cluster = "cluster One { hosts esx01  pool gold { } }\n";
		String vm = cluster + VM.replace("on esx01", "on esx01  in-pool One.gold");
		String text = migrated(vm, TO_ESX2);
		assertFalse(text.contains("in-pool One.gold"), text);
	}

	@Test
	void memberOfAFleetCannotBeMovedAloneButAllOfItCan() {
		String fleet = VM.replace("vm web01", "vm web[01..02]");
		DesignModel design = lab(VMOTION, ISCSI, fleet);
		MigrationPoint point = only(MigrationCheck.of(design, TO_ESX2), "written-placement");
		assertTrue(point.message().contains("one of 2 VMs"), point.message());
		MigrationChoice all = MigrationChoice.of(List.of(WEB, new ElementId("VirtualMachine", "web02"))).toHost(ESX2);
		assertTrue(MigrationCheck.of(design, all).isFeasible());
	}

	@Test
	void ofSeveralVmsThoseThatAreThereStay() {
		String two = VM + "\n" + VM.replace("web01", "web02").replace("on esx01", "on esx02");
		DesignModel design = lab(VMOTION, ISCSI, two);
		MigrationChoice both = MigrationChoice.of(List.of(WEB, new ElementId("VirtualMachine", "web02"))).toHost(ESX2);
		assertTrue(MigrationCheck.of(design, both).isFeasible(), () -> MigrationCheck.of(design, both).failed().toString());
		assertEquals(List.of(Outcome.MIGRATED, Outcome.COLD),
				MigrationPreview.of(design, both).vms().stream().map(MigrationPreview.Course::outcome).toList());
		DesignModel there = lab(VMOTION, ISCSI, two.replace("on esx01", "on esx02"));
		assertFalse(MigrationCheck.of(there, both).isFeasible());
	}

	@Test
	void targetsSayWhatFitsAndWhyTheOthersDoNot() {
		Topology topology = Topology.of(lab(VMOTION, "", VM).snapshot());
		List<TargetOffer> hosts = new MigrationTargets(topology, MigrationChoice.of(List.of(WEB))).hosts();
		assertEquals(List.of(Fit.CURRENT, Fit.NEEDS_WORK), hosts.stream().map(TargetOffer::fit).toList());
		assertTrue(hosts.getLast().reason().contains("does not see the storage"), hosts.toString());
		List<TargetOffer> stores = new MigrationTargets(topology, TO_ESX2.with(MigrationType.BOTH)).datastores();
		assertEquals(List.of(Fit.CURRENT, Fit.NEEDS_WORK, Fit.COMPATIBLE), stores.stream().map(TargetOffer::fit).toList());
	}

	@Test
	void datastoreWithoutRoomIsNamed() {
		String vm = VM.replace("size 8 GiB", "size 800 GiB");
		MigrationPoint point = MigrationCheck.of(lab(VMOTION, ISCSI, vm), TO_ESX2.with(MigrationType.BOTH).toDatastore(LOCAL2)).failed()
				.getFirst();
		assertEquals("target-space", point.id());
	}

	@Test
	void taskAsksForATarget() {
		Topology topology = Topology.of(lab(VMOTION, ISCSI, VM).snapshot());
		MigrationTask.Answers answers = new MigrationTask.Answers(MigrationChoice.of(List.of(WEB)), List.of());
		assertEquals("Choose the host to migrate to.", new MigrationTask().check(answers, topology).getFirst().message());
		assertEquals(Optional.of(WEB), new MigrationTask().result(answers));
	}

	private static String migrated(String vm, MigrationChoice choice) {
		return Texts.after(text(VMOTION, ISCSI, vm), design -> MigrationEdits.of(design, choice));
	}

	private static MigrationPoint only(MigrationCheck check, String id) {
		List<MigrationPoint> failed = check.failed();
		assertEquals(id, failed.getFirst().id(), failed.toString());
		return failed.getFirst();
	}

	private static DesignModel lab(String vmotion, String iscsi, String vms) {
		return Texts.model(text(vmotion, iscsi, vms));
	}

	private static String text(String vmotion, String iscsi, String vms) {
		return """
				datacenter Lab {
					workstation PC {
						vmnet VMnet1 { mode host-only }
						vmnet VMnet2 { mode host-only }
					}
					array nas01 { iqn "iqn.2026-01.example.lab:nas01" portal 192.168.20.30 { connect PC.VMnet2 } lun lun0 { size 100 GiB } }
					vmfs shared { extents nas01.lun0 }
					vmfs local1 { extents esx01.disk0 }
					vmfs local2 { extents esx02.disk0 }
					host esx01 {
						memory 32 GiB
						disk disk0 { size 100 GiB }
						nic vmnic1 { speed 1 Gbit connect PC.VMnet1 }
						nic vmnic2 { speed 1 Gbit connect PC.VMnet2 }
						vswitch vSwitch1 { uplinks vmnic1
							portgroup vMotion { vmkernel vmk1 { address 192.168.10.11/24 stack vmotion } }
							portgroup "VM Network" { }
							portgroup "Only here" { }
						}
						vswitch vSwitch2 { uplinks vmnic2
							portgroup Storage { vmkernel vmk2 { address 192.168.20.11/24 } }
						}
						iscsi-adapter vmhba65 { enabled iqn "iqn.1998-01.com.vmware:esx01" discover 192.168.20.30:3260 }
					}
					host esx02 {
						memory 32 GiB
						disk disk0 { size 100 GiB }
						nic vmnic1 { speed 1 Gbit connect PC.VMnet1 }
						nic vmnic2 { speed 1 Gbit connect PC.VMnet2 }
						vswitch vSwitch1 { uplinks vmnic1
							portgroup vMotion { vmkernel vmk1 { %s } }
							portgroup "VM Network" { }
						}
						vswitch vSwitch2 { uplinks vmnic2
							portgroup Storage { vmkernel vmk2 { address 192.168.20.12/24 } }
						}
						iscsi-adapter vmhba65 { %s }
					}
				%s
				}
				""".formatted(vmotion, iscsi, vms);
	}
}
