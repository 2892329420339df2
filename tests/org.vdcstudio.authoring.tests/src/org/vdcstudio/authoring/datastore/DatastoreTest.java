/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.datastore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.trial.DesignTrial;
import org.vdcstudio.authoring.trial.Remedy;
import org.vdcstudio.authoring.trial.Texts;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** What the New Datastore wizard knows. */
class DatastoreTest {

	private static final ElementId LUN1 = new ElementId("Lun", "nas01.lun1");
	private static final String SEES = "enabled  iqn \"iqn.1998-01.com.vmware:esx01\"  discover 192.168.20.30";

	@Test
	void onlyDevicesThatTheHostSeesAndNobodyUsesAreOffered() {
		List<DeviceOffer> offers = offers(lab(SEES, ""));
		assertEquals(List.of("nas01.lun1", "esx01.disk0", "esx01.disk1", "nas01.lun0"),
				offers.stream().map(each -> each.device().qualifiedName()).toList());
		assertEquals(List.of("", "Holds datastore local1 already.", "Belongs to vSAN disk group esx01.dg.", "Holds datastore shared already."),
				offers.stream().map(DeviceOffer::reason).toList());
	}

	@Test
	void hiddenLunSaysWhyAndWhatHelpsStepByStep() {
		String text = lab("iqn \"iqn.1998-01.com.vmware:esx09\"", "access-group g { initiator \"iqn.1998-01.com.vmware:esx01\" present nas01.lun1 }");
		DesignModel design = Texts.model(text);
		List<Remedy> chosen = new ArrayList<>();
		for (int step = 0; step < 5; step++) {
			DesignModel present = DesignTrial.after(design, chosen);
			Host host = host(present.snapshot());
			List<Remedy> remedies = new StorageRemedies(present).forDevice(host, LUN1);
			if (remedies.isEmpty()) {
				break;
			}
			chosen.add(remedies.getFirst());
		}
		assertEquals(List.of("Add discovery address 192.168.20.30:3260 to esx01.vmhba65", "Enable iSCSI adapter esx01.vmhba65",
				"Let access group nas01.g show it to esx01"), chosen.stream().map(Remedy::label).toList());
		String after = Texts.after(text, each -> new DatastoreTask().edits(vmfs("ds2", LUN1, chosen), each));
		assertTrue(after.replaceAll("\\s+", " ").contains("vmfs ds2 { version 6 extents nas01.lun1 }"), after);
		assertTrue(offers(after).stream().noneMatch(DeviceOffer::hidden));
	}

	@Test
	void whatRemediesLeaveInTheWayIsSaid() {
		String text = lab("iqn \"iqn.1998-01.com.vmware:esx09\"", "");
		DesignModel design = Texts.model(text);
		List<Remedy> first = List.of(new StorageRemedies(design).forDevice(host(design.snapshot()), LUN1).getFirst());
		DatastoreTask.Answers answers = new DatastoreTask.Answers(DatastoreType.VMFS, "ds2", "esx01", Optional.of(LUN1), "6", "", "", "", false,
				List.of(), "", 1, first, "Not visible: vmhba65 is disabled.");
		assertEquals(List.of("nas01.lun1: Not visible: vmhba65 is disabled."), errors(text, answers));
	}

	@Test
	void searchSaysWhatHelpsAndWhatTheChosenRemediesLeadTo() {
		DesignModel design = Texts.model(lab("iqn \"iqn.1998-01.com.vmware:esx01\" discover 192.168.20.30", ""));
		List<ElementId> hosts = design.snapshot().hosts().stream().map(Host::id).toList();
		DeviceSearch before = DeviceSearch.of(design, "esx01", hosts, Optional.of(LUN1), List.of());
		assertTrue(before.offer(LUN1).orElseThrow().hidden());
		assertFalse(before.views().getFirst().sees());
		assertEquals(List.of("Enable iSCSI adapter esx01.vmhba65"), before.remedies().stream().map(Remedy::label).toList());
		DeviceSearch after = DeviceSearch.of(design, "esx01", hosts, Optional.of(LUN1), before.remedies());
		assertTrue(after.offer(LUN1).orElseThrow().isUsable());
		assertTrue(after.views().getFirst().sees());
		assertEquals(List.of(), after.remedies());
		assertEquals(DeviceSearch.NOTHING, DeviceSearch.of(design, "nobody", hosts, Optional.empty(), List.of()));
	}

	@Test
	void locationsAreClustersWithTheirHostsAndHosts() {
		assertEquals(List.of("Cluster with 1 host Lab", "Host esx01"), DatastoreLocation.of(Texts.model(lab(SEES, "")).snapshot()).stream()
				.map(each -> each.kind() + " " + each.place().qualifiedName()).toList());
	}

	@Test
	void everyHostSaysWhetherItWillSeeTheDatastore() {
		String text = lab(SEES, "").replace("cluster Lab", "host esx02 { } cluster Lab");
		Topology design = Topology.of(Texts.model(text).snapshot());
		List<ElementId> hosts = design.snapshot().hosts().stream().map(Host::id).toList();
		List<DeviceView> lun = new Devices(design).views(LUN1, hosts);
		assertEquals(List.of(true, false), lun.stream().map(DeviceView::sees).toList());
		assertEquals(1, lun.getFirst().paths());
		assertTrue(lun.getLast().reason().startsWith("Not visible: "), lun.toString());
		List<DeviceView> disk = new Devices(design).views(new ElementId("LocalDisk", "esx01.disk0"), hosts);
		assertEquals(List.of(1, 0), disk.stream().map(DeviceView::paths).toList());
		assertEquals("Not visible: esx01.disk0 is a disk of esx01.", disk.getLast().reason());
	}

	@Test
	void serverOffersItsExportsAndAddresses() {
		assertEquals(List.of(new NfsServer("nas01", List.of("/export/images"), List.of("192.168.20.30"))),
				NfsServer.of(Texts.model(lab(SEES, "")).snapshot()));
	}

	@Test
	void proposedNameIsFree() {
		assertEquals("datastore1", DatastoreTask.freeName(Texts.model(lab(SEES, "")).snapshot()));
		String taken = lab(SEES, "").replace("vmfs shared", "vmfs datastore1");
		assertEquals("datastore2", DatastoreTask.freeName(Texts.model(taken).snapshot()));
	}

	@Test
	void designWithoutHostsSaysSo() {
		assertEquals(List.of("The design has no host that could use a datastore. Add one first."),
				errors("datacenter Lab { }", vmfs("ds2", LUN1, List.of())));
	}

	@Test
	void hostWithoutIscsiAdapterGetsOne() {
		String text = lab(SEES, "").replaceFirst("iscsi-adapter vmhba65 \\{[^}]*}", "");
		DesignModel design = Texts.model(text);
		List<Remedy> remedies = new StorageRemedies(design).forDevice(host(design.snapshot()), LUN1);
		assertEquals("Add software iSCSI adapter vmhba65 to esx01", remedies.getFirst().label());
		DesignModel after = DesignTrial.after(design, remedies);
		assertTrue(new Devices(Topology.of(after.snapshot())).of(host(after.snapshot())).stream()
				.anyMatch(each -> each.device().equals(LUN1) && each.isUsable()));
	}

	@Test
	void lunThatIsADatastoreIsRefused() {
		assertTrue(errors(lab(SEES, ""), vmfs("ds2", new ElementId("Lun", "nas01.lun0"), List.of())).getFirst()
				.contains("Holds datastore shared already"));
		assertEquals(List.of("There is a datastore shared already. Choose another name."),
				errors(lab(SEES, ""), vmfs("shared", LUN1, List.of())));
	}

	@Test
	void nfsIsMountedOnTheChosenHostsAndExportedWhenNeeded() {
		DatastoreTask.Answers answers = nfs(DatastoreType.NFS3, "/export/new", List.of("esx01"));
		assertEquals(List.of(), errors(lab(SEES, ""), answers));
		String text = Texts.after(lab(SEES, ""), each -> new DatastoreTask().edits(answers, each));
		assertTrue(text.contains("export new { path \"/export/new\" }"), text);
		Topology topology = Topology.of(Texts.model(text).snapshot());
		assertTrue(topology.storage().sees(new ElementId("EsxiHost", "esx01"), new ElementId("NfsDatastore", "nfs1")), text);
	}

	@Test
	void oneExportIsNotMountedByBothVersions() {
		List<String> errors = errors(lab(SEES, ""), nfs(DatastoreType.NFS41, "/export/images", List.of("esx01")));
		assertTrue(errors.getFirst().contains("must not be mounted by both versions"), errors.toString());
	}

	@Test
	void nfsNeedsOneServerAddressAndAHost() {
		DatastoreTask.Answers none = nfs(DatastoreType.NFS3, "/export/new", List.of());
		assertTrue(errors(lab(SEES, ""), none).getFirst().contains("at least one host"));
	}

	@Test
	void vsanIsPossibleWhereHostsHaveDiskGroups() {
		DesignSnapshot snapshot = Texts.model(lab(SEES, "")).snapshot();
		assertEquals(Optional.empty(), DatastoreTask.vsanObstacle(snapshot.clusters().getFirst(), snapshot));
		DatastoreTask.Answers answers = new DatastoreTask.Answers(DatastoreType.VSAN, "vsan1", "", Optional.empty(), "6", "", "", "", false,
				List.of(), "Lab", 1, List.of(), "");
		assertEquals(List.of(), errors(lab(SEES, ""), answers));
		String text = Texts.after(lab(SEES, ""), each -> new DatastoreTask().edits(answers, each));
		DesignSnapshot after = Texts.model(text).snapshot();
		assertEquals(Optional.of(new ElementId("VsanDatastore", "vsan1")), after.clusters().getFirst().vsan());
		assertEquals(Optional.of("Lab has vSAN datastore vsan1 already."), DatastoreTask.vsanObstacle(after.clusters().getFirst(), after));
	}

	private static DatastoreTask.Answers vmfs(String name, ElementId device, List<Remedy> remedies) {
		return new DatastoreTask.Answers(DatastoreType.VMFS, name, "esx01", Optional.of(device), "6", "", "", "", false, List.of(), "", 1,
				remedies, "");
	}

	private static DatastoreTask.Answers nfs(DatastoreType type, String folder, List<String> mounts) {
		return new DatastoreTask.Answers(type, "nfs1", "", Optional.empty(), "6", "nas01", folder, "192.168.20.30", false, mounts, "", 1,
				List.of(), "");
	}

	private static List<String> errors(String text, DatastoreTask.Answers answers) {
		return new DatastoreTask().check(answers, Topology.of(Texts.model(text).snapshot())).stream().filter(Remark::isError)
				.map(Remark::message).toList();
	}

	private static List<DeviceOffer> offers(String text) {
		DesignSnapshot snapshot = Texts.model(text).snapshot();
		return new Devices(Topology.of(snapshot)).of(host(snapshot));
	}

	private static Host host(DesignSnapshot snapshot) {
		return snapshot.hosts().getFirst();
	}

	private static String lab(String iscsi, String group) {
		return """
				datacenter Lab {
					workstation PC { vmnet VMnet2 { mode host-only } }
					array nas01 {
						iqn "iqn.2026-01.example.lab:nas01"
						portal 192.168.20.30 { connect PC.VMnet2 }
						lun lun0 { number 0  size 100 GiB }
						lun lun1 { number 1  size 200 GiB }
						export images { path "/export/images" }
						%s
					}
					vmfs shared { extents nas01.lun0 }
					vmfs local1 { extents esx01.disk0 }
					nfs images { version 3  mount nas01.images  server 192.168.20.30 }
					host esx01 {
						disk disk0 { size 100 GiB }
						disk disk1 { kind ssd  size 100 GiB }
						disk-group dg { cache esx01.disk1 }
						nic vmnic2 { speed 1 Gbit connect PC.VMnet2 }
						vswitch vSwitch2 { uplinks vmnic2
							portgroup Storage { vmkernel vmk2 { address 192.168.20.11/24 } }
						}
						iscsi-adapter vmhba65 { %s }
					}
					cluster Lab { hosts esx01 }
				}
				""".formatted(group, iscsi);
	}
}
