/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.viewpoint.tool.PaletteTool;

/** What hosts have for storage: what is shown of it, what looks stand for, and what the tools do. */
class StorageViewpointTest {

	private static final String DESIGN = """
			datacenter Lab {
				array nas01 {
					iqn "iqn.2026-01.example.lab:nas01"
					portal 192.168.20.30 { }
					portal 192.168.20.31 { }
					lun lun0 { number 0  size 200 GiB }
					lun lun1 { number 1  size 100 GiB }
					lun hidden { number 2 }
					lun twice { number 3 }
					access-group hosts { initiator "iqn.1998-01.com.vmware:esx01"  present nas01.lun0  present nas01.lun1  present nas01.twice }
					export images { path "/export/images" }
				}
				array old01 {
					portal 192.168.20.40 { }
					lun slow { size 50 GiB }
					export spare { }
				}
				vmfs shared { version 6  extents nas01.lun0 }
				vmfs first { extents nas01.twice }
				vmfs second { extents nas01.twice }
				vmfs nothing { }
				nfs images { version 3  mount nas01.images }
				nfs loose { version 3 }
				vsan-datastore vsan01 { architecture esa }
				host esx01 {
					nic vmnic0 { }
					disk disk0 { size 10 GiB  kind ssd }
					disk nvme0 { size 100 GiB  kind nvme }
					storage-pool pool0 { disks nvme0 }
					storage-pool empty { }
					vswitch vSwitch0 {
						uplinks vmnic0
						portgroup Storage { vmkernel vmk1 { address 192.168.20.11/24 }  vmkernel vmk2 { address 192.168.20.12/24 }  vmkernel vmk3 { address 192.168.20.13/24 } }
						portgroup Management { vmkernel vmk0 { address 192.168.0.11/24  services management } }
					}
					iscsi-adapter vmhba64 {
						enabled
						iqn "iqn.1998-01.com.vmware:esx01"
						bind vmk1 vmk2
						discover 192.168.20.30
					}
					iscsi-adapter vmhba65 { enabled }
					iscsi-adapter vmhba66 { }
					mounts images
				}
				host esx[02..09] {
					iscsi-adapter vmhba70 { enabled  iqn "iqn.1998-01.com.vmware:esx{n}"  discover 192.168.20.40 }
				}
				cluster C { hosts esx01  vsan vsan01 }
				vm-template small { datastore shared  disk disk0 { size 16 GiB } }
				vm web[01..03] like small { on C }
				vm db01 { on C  datastore shared  disk data { size 500 GiB }  disk logs { size 20 GiB  datastore vsan01 } }
				vm lost01 { on C  disk disk0 { } }
			}
			""";

	private final Drawing storage = Drawing.of(DESIGN, "DatacenterStorage", "Lab");

	@Test
	void theSpecificationIsWithinTheSubset() {
		assertEquals(List.of(), BuiltInViewpoints.read().problems());
	}

	@Test
	void hostsHoldTheirAdaptersPortsAndDisks() {
		assertEquals("Storage of Lab", storage.view().title());
		assertEquals(List.of("esx01", "esx[02..09] | 8 hosts"), storage.labels("Host"));
		assertEquals(List.of("vmhba64 | software iSCSI", "vmhba65 | software iSCSI | asks no target",
				"vmhba66 | software iSCSI · not enabled | asks no target", "vmhba70 | software iSCSI"), storage.labels("IscsiAdapter"));
		assertEquals(List.of("vmk1 | 192.168.20.11/24", "vmk2 | 192.168.20.12/24", "vmk3 | 192.168.20.13/24"),
				storage.labels("StoragePort"));
		assertEquals(List.of("disk0 | 10 GiB · SSD"), storage.labels("LocalDisk"));
		assertEquals(List.of("pool0 | 1 device", "empty | 0 devices"), storage.labels("StoragePool"));
		assertEquals(List.of("nvme0 · 100 GiB · NVMe"), storage.labels("PoolDevice"));
	}

	@Test
	void arraysHoldPortalsLunsAndExports() {
		assertEquals(List.of("nas01 | iqn.2026-01.example.lab:nas01", "old01"), storage.labels("Array"));
		assertEquals(List.of("192.168.20.30", "192.168.20.31", "192.168.20.40"), storage.labels("Portal"));
		assertEquals(List.of("lun0 | LUN 0 · 200 GiB | 4 paths a host", "lun1 | LUN 1 · 100 GiB | 4 paths a host · not formatted",
				"hidden | LUN 2 | no host gets to it · not formatted", "twice | LUN 3 | 4 paths a host", "slow | 50 GiB | one path · not formatted"),
				storage.labels("Lun"));
		assertEquals(List.of("images | /export/images", "spare"), storage.labels("Export"));
	}

	@Test
	void datastoresSayTheirKind() {
		assertEquals(List.of("shared | VMFS 6", "first | VMFS 6", "second | VMFS 6", "nothing | VMFS 6", "images | NFS 3", "loose | NFS 3",
				"vsan01 | vSAN ESA · tolerates 1"), storage.labels("Datastore"));
	}

	@Test
	void pathsLeadFromPortsOrUnboundAdaptersToEveryPortalOfWhatIsAsked() {
		assertEquals(List.of("vmhba64 > vmk1", "vmhba64 > vmk2"), storage.edges("Binding"));
		assertEquals(List.of("vmk1 > 192.168.20.30", "vmk1 > 192.168.20.31", "vmk2 > 192.168.20.30", "vmk2 > 192.168.20.31",
				"vmhba70 > 192.168.20.40"), storage.edges("Path"));
	}

	@Test
	void edgesLeadFromDevicesToDatastoresToVmdks() {
		assertEquals(List.of("lun0 > shared", "twice > first", "twice > second"), storage.edges("Extent"));
		assertEquals(List.of("images > images"), storage.edges("ExportedAs"));
		assertEquals(List.of("esx01 > images"), storage.edges("Mount"));
		assertEquals(List.of("pool0 > vsan01", "empty > vsan01"), storage.edges("Contribution"));
		assertEquals(List.of("shared > db01 · data", "shared > web[01..03]", "vsan01 > db01 · logs"), storage.edges("Holds").stream().sorted().toList());
		assertEquals(List.of("db01 · data | 500 GiB", "db01 · logs | 20 GiB", "lost01 · disk0"), storage.labels("VirtualDisk"));
		assertEquals(List.of("web[01..03] | 3 VMs · disk0 16 GiB · like small"), storage.labels("TemplateDisks"));
	}

	@Test
	void aRawDeviceLeadsToItsDisk() {
		Drawing raw = Drawing.of(DESIGN.replace("disk data { size 500 GiB }", "disk data { raw-device nas01.lun1 }"), "DatacenterStorage", "Lab");
		assertEquals(List.of("lun1 > db01 · data"), raw.edges("RawDevice"));
		assertEquals("", raw.meaning("Lun lun1"));
	}

	@Test
	void looksHaveMeanings() {
		assertEquals("", storage.meaning("Lun lun0"));
		assertEquals("LUN, not formatted", storage.meaning("Lun lun1"));
		assertEquals("LUN that no host gets to", storage.meaning("Lun hidden"));
		assertEquals("Used for two things", storage.meaning("Lun twice"));
		assertEquals("LUN with a single path", storage.meaning("Lun slow"));
		assertEquals("iSCSI adapter that asks no target", storage.meaning("IscsiAdapter vmhba65"));
		assertEquals("iSCSI adapter that is not enabled", storage.meaning("IscsiAdapter vmhba66"));
		assertEquals("", storage.meaning("StoragePort vmk1"));
		assertEquals("VMkernel port without service", storage.meaning("StoragePort vmk3"));
		assertEquals("Disk, not formatted", storage.meaning("LocalDisk disk0"));
		assertEquals("", storage.meaning("StoragePool pool0"));
		assertEquals("vSAN group that lacks devices", storage.meaning("StoragePool empty"));
		assertEquals("", storage.meaning("Datastore shared"));
		assertEquals("Datastore on nothing", storage.meaning("Datastore nothing"));
		assertEquals("Datastore on nothing", storage.meaning("Datastore loose"));
		assertEquals("", storage.meaning("Datastore vsan01"));
		assertEquals("VMDK on no datastore", storage.meaning("VirtualDisk lost01 · disk0"));
		assertEquals("Datastore that no host has",
				Drawing.of(DESIGN.replace("mounts images", ""), "DatacenterStorage", "Lab").meaning("Datastore images"));
	}

	@Test
	void aClusterShowsWhatItsHostsHave() {
		Drawing cluster = Drawing.of(DESIGN, "ClusterStorage", "C");
		assertEquals("Storage of cluster C", cluster.view().title());
		assertEquals(List.of("esx01"), cluster.labels("Host"));
		assertEquals(List.of("nas01 | iqn.2026-01.example.lab:nas01"), cluster.labels("Array"));
		assertEquals(List.of("images", "shared", "first", "second", "vsan01"), cluster.labels("Datastore").stream().map(label -> label.substring(0, label.indexOf(' '))).toList());
	}

	@Test
	void layersShowWhoSeesWhatAndTheVmdks() {
		assertEquals(List.of("esx01 > shared", "esx01 > first", "esx01 > second"), storage.withLayers("VisibleDatastores").edges("Sees"));
		assertEquals(List.of(), storage.withLayers("VisibleDatastores").labels("VirtualDisk"));
	}

	@Test
	void filtersLeaveOutWhatIsFineOrFree() {
		assertEquals(3, storage.withFilters("Weak").labels("Lun").size());
		assertEquals(2, storage.withFilters("UsedDevices").labels("Lun").size());
		assertEquals(List.of(), storage.withFilters("WithoutDisks").labels("LocalDisk"));
	}

	@Test
	void thePaletteOffersEveryKind() {
		assertEquals(List.of("CreateHost", "CreateIscsiAdapter", "CreateLocalDisk", "CreateDiskGroup", "CreateStoragePool", "BindPort", "Discover",
				"AddDevice", "Contribute", "CreateArray", "CreatePortal", "CreateLun", "CreateExport", "PresentLun", "FormatVmfs",
				"CreateNfsDatastore", "CreateVsanDatastore", "Extend", "ExportAs", "MountDatastore", "CreateVirtualDisk", "PlaceDisk"),
				BuiltInViewpoints.read().specification().diagram("DatacenterStorage").orElseThrow().palette().stream().map(PaletteTool::id)
						.toList());
	}

	@Test
	void whatIsCreatedOnTheDiagramStandsInTheDatacenter() {
		assertTrue(storage.create("CreateHost", "").labels("Host").contains("esx02"));
		assertTrue(storage.create("CreateArray", "").labels("Array").contains("array01"));
		assertTrue(storage.create("CreateVsanDatastore", "").labels("Datastore").contains("datastore1 | vSAN OSA · tolerates 1"));
	}

	@Test
	void whatIsCreatedInAClusterBelongsToIt() {
		Drawing cluster = Drawing.of(DESIGN, "ClusterStorage", "C");
		assertTrue(cluster.create("CreateHost", "").labels("Host").contains("esx02"));
		assertTrue(cluster.create("CreateVsanDatastore", "").labels("Datastore").contains("datastore1 | vSAN OSA · tolerates 1"));
	}

	@Test
	void whatIsCreatedOnAHostIsItsOwn() {
		assertTrue(storage.create("CreateIscsiAdapter", "Host esx01").labels("IscsiAdapter").contains("vmhba67 | software iSCSI | asks no target"));
		assertTrue(storage.create("CreateLocalDisk", "Host esx01").labels("LocalDisk").contains("disk1 | HDD"));
		assertTrue(storage.create("CreateDiskGroup", "Host esx01").labels("DiskGroup").contains("group0 | 0 cache, 0 capacity"));
		assertTrue(storage.create("CreateStoragePool", "Host esx01").labels("StoragePool").contains("pool1 | 0 devices"));
		assertFalse(storage.offers("CreateLocalDisk", "Array nas01"));
	}

	@Test
	void whatIsCreatedOnAnArrayIsItsOwn() {
		assertTrue(storage.create("CreatePortal", "Array nas01").labels("Portal").contains("192.168.20.32"));
		assertTrue(storage.create("CreateLun", "Array nas01").labels("Lun").contains("lun2 | no host gets to it · not formatted"));
		assertTrue(storage.create("CreateExport", "Array nas01").labels("Export").contains("export"));
	}

	@Test
	void onlyWhatIsFreeIsFormatted() {
		assertTrue(storage.create("FormatVmfs", "Lun lun1").edges("Extent").contains("lun1 > datastore1"));
		assertTrue(storage.create("FormatVmfs", "LocalDisk disk0").edges("Extent").contains("disk0 > datastore1"));
		assertFalse(storage.offers("FormatVmfs", "Lun lun0"));
	}

	@Test
	void anExportBecomesADatastore() {
		assertTrue(storage.create("CreateNfsDatastore", "Export spare").edges("ExportedAs").contains("spare > datastore1"));
	}

	@Test
	void connectionsAreWrittenDownOnce() {
		assertTrue(storage.connect("BindPort", "IscsiAdapter vmhba65", "StoragePort vmk3").edges("Binding").contains("vmhba65 > vmk3"));
		assertTrue(storage.connect("Discover", "IscsiAdapter vmhba65", "Portal 192.168.20.40").edges("Path").contains("vmhba65 > 192.168.20.40"));
		assertTrue(storage.connect("MountDatastore", "Host esx01", "Datastore loose").edges("Mount").contains("esx01 > loose"));
		assertTrue(storage.connect("Extend", "Lun lun1", "Datastore shared").edges("Extent").contains("lun1 > shared"));
		assertTrue(storage.connect("ExportAs", "Export spare", "Datastore loose").edges("ExportedAs").contains("spare > loose"));
		assertTrue(storage.connect("AddDevice", "LocalDisk disk0", "StoragePool empty").labels("PoolDevice").contains("disk0 · 10 GiB · SSD"));
		assertTrue(storage.connect("PlaceDisk", "Datastore shared", "VirtualDisk lost01 · disk0").edges("Holds").contains("shared > lost01 · disk0"));
		assertFalse(storage.connects("MountDatastore", "Host esx01", "Datastore images"));
		assertFalse(storage.connects("MountDatastore", "Host esx01", "Datastore shared"));
		assertFalse(storage.connects("Extend", "Lun lun0", "Datastore nothing"));
	}

	@Test
	void aDiskGroupGetsItsCacheFirst() {
		Drawing grouped = storage.create("CreateDiskGroup", "Host esx01").create("CreateLocalDisk", "Host esx01")
				.connect("AddDevice", "LocalDisk disk0", "DiskGroup group0").connect("AddDevice", "LocalDisk disk1", "DiskGroup group0");
		assertEquals(List.of("group0 | 1 cache, 1 capacity"), grouped.labels("DiskGroup"));
		assertEquals(List.of("group0 | 1 cache, 0 capacity"), grouped.delete("GroupDevice disk1 · HDD").labels("DiskGroup"));
	}

	@Test
	void aPoolMakesTheVsanDatastoreThatOfItsCluster() {
		Drawing two = storage.create("CreateVsanDatastore", "");
		assertEquals(List.of("pool0 > datastore1", "empty > datastore1"),
				two.connect("Contribute", "StoragePool pool0", "Datastore datastore1").edges("Contribution"));
	}

	@Test
	void aLunIsShownToAnInitiator() {
		assertEquals("LUN, not formatted", storage.connect("PresentLun", "IscsiAdapter vmhba64", "Lun hidden").meaning("Lun hidden"));
	}

	@Test
	void edgesAreMoved() {
		assertEquals(List.of("vmhba64 > vmk2", "vmhba64 > vmk3"), storage.moveTarget("Binding", "vmhba64 > vmk1", "StoragePort vmk3").edges("Binding"));
		assertTrue(storage.moveTarget("Extent", "lun0 > shared", "Datastore nothing").edges("Extent").contains("lun0 > nothing"));
		assertTrue(storage.moveSource("Extent", "lun0 > shared", "Lun lun1").edges("Extent").contains("lun1 > shared"));
		assertEquals(List.of("spare > images"), storage.moveSource("ExportedAs", "images > images", "Export spare").edges("ExportedAs"));
		assertEquals(List.of("esx01 > loose"), storage.moveTarget("Mount", "esx01 > images", "Datastore loose").edges("Mount"));
		assertTrue(storage.moveSource("Holds", "shared > db01 · data", "Datastore vsan01").edges("Holds").contains("vsan01 > db01 · data"));
	}

	@Test
	void edgesAreDeletedWithoutWhatTheyConnect() {
		assertEquals(List.of("vmhba64 > vmk2"), storage.deleteEdge("Binding", "vmhba64 > vmk1").edges("Binding"));
		assertEquals("LUN, not formatted", storage.deleteEdge("Extent", "lun0 > shared").meaning("Lun lun0"));
		assertEquals("Datastore on nothing", storage.deleteEdge("ExportedAs", "images > images").meaning("Datastore images"));
		assertEquals(List.of(), storage.deleteEdge("Mount", "esx01 > images").edges("Mount"));
		assertEquals(List.of("pool0 | 0 devices", "empty | 0 devices"), storage.delete("PoolDevice nvme0 · 100 GiB · NVMe").labels("StoragePool"));
	}

	@Test
	void shapesAreRenamedAndDeletedWithWhatRefersToThem() {
		assertTrue(storage.rename("Lun lun0", "data").edges("Extent").contains("data > shared"));
		assertTrue(storage.rename("Portal 192.168.20.40", "192.168.20.41:3260").labels("Portal").contains("192.168.20.41:3260"));
		Drawing without = storage.delete("Lun lun0");
		assertEquals("Datastore on nothing", without.meaning("Datastore shared"));
	}

	@Test
	void aVmGetsAnotherDisk() {
		assertTrue(storage.create("CreateVirtualDisk", "VirtualDisk db01 · data").labels("VirtualDisk").contains("db01 · disk0"));
	}
}
