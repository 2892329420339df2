/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.topology.Designs.host;
import static org.vdcstudio.topology.Designs.vmfs;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

class DatastoreObstacleTest {

	private static final ElementId IMAGES = new ElementId("NfsDatastore", "images");
	private static final String VMOTION = "address 192.168.10.12/24 stack vmotion";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"discover 192.168.20.30            | ADAPTER    | esx02.vmhba65 is not enabled", //
			"enabled                           | ATTACHMENT | no iSCSI adapter of esx02 asks nas01 for targets", //
			"enabled discover 192.168.20.31    | DISCOVERY  | no portal of the design is at 192.168.20.31:3260", //
			"enabled discover 192.168.20.30 bind vmk1 | NETWORK | 'esx02.vmk1 has no route to 192.168.20.30: it is not in its subnet, and no gateway in its subnet leads there'" })
	void aHostThatDoesNotSeeALunSaysWhy(String adapter, StorageStep step, String reason) {
		StorageVisibility storage = Designs.topology(Designs.twoHosts(VMOTION, adapter, "")).storage();
		StorageObstacle obstacle = storage.obstacle(host("esx02"), vmfs("shared")).orElseThrow();
		assertEquals(step + ": " + reason, obstacle.step() + ": " + obstacle.reason());
		assertEquals(List.of(host("esx01")), storage.hostsSeeing(vmfs("shared")));
	}

	@Test
	void aDiskOfAnotherHostIsOutOfReach() {
		StorageVisibility storage = Designs.topology(Designs.twoHosts("")).storage();
		assertEquals("esx01.disk0 is a disk of esx01", storage.obstacle(host("esx02"), vmfs("local1")).orElseThrow().reason());
		assertEquals(Optional.empty(), storage.obstacle(host("esx01"), vmfs("local1")));
	}

	@Test
	void failuresAreNamedAsSuch() {
		StorageVisibility storage = Designs.topology(Designs.twoHosts("")).storage();
		StateOverlay state = StateOverlay.INITIAL.withFailed(new ElementId("StorageArray", "nas01"));
		assertEquals(StorageStep.OPERATION, storage.obstacle(host("esx02"), vmfs("shared"), state).orElseThrow().step());
	}

	private static final Topology SITES = Designs.topology("""
			datacenter Lab {
				site Left { }
				site Right { }
				array nas01 { location Left portal 192.168.20.30 { } lun lun0 { } export images { } }
				vmfs shared { extents nas01.lun0 }
				vmfs local1 { extents esx01.disk0 }
				nfs images { mount nas01.images }
				vsan-datastore vsan1 { }
				host esx01 {
					location Right
					mounts images
					disk disk0 { }
					nic vmnic0 { }
					vswitch vSwitch0 { uplinks vmnic0 portgroup A { vmkernel vmk1 { address 192.168.20.11/24 services vsan } } }
					iscsi-adapter vmhba65 { enabled discover 192.168.20.30 }
				}
				host outside { }
				cluster Prod { hosts esx01 vsan vsan1 }
			}
			""");

	@ParameterizedTest
	@CsvSource({ //
			"VmfsDatastore, shared, Site,          Left,          nas01", //
			"VmfsDatastore, shared, StorageArray,  nas01,         nas01", //
			"VmfsDatastore, shared, Lun,           nas01.lun0,    nas01.lun0", //
			"VmfsDatastore, shared, EsxiHost,      esx01,         esx01", //
			"VmfsDatastore, shared, Site,          Right,         esx01", //
			"VmfsDatastore, shared, VmfsDatastore, shared,        shared", //
			"VmfsDatastore, local1, EsxiHost,      esx01,         esx01", //
			"VmfsDatastore, local1, LocalDisk,     esx01.disk0,   esx01.disk0", //
			"NfsDatastore,  images, Site,          Left,          nas01", //
			"NfsDatastore,  images, NfsExport,     nas01.images,  nas01.images", //
			"NfsDatastore,  images, EsxiHost,      esx01,         esx01", //
			"VsanDatastore, vsan1,  Site,          Right,         esx01" })
	void whatIsDownOnTheWayHidesTheDatastoreAndIsNamed(String kind, String datastore, String causeKind, String cause, String named) {
		ElementId viewed = new ElementId(kind, datastore);
		ElementId down = new ElementId(causeKind, cause);
		assertEquals(Optional.empty(), SITES.storage().obstacle(host("esx01"), viewed));
		for (StateOverlay state : List.of(StateOverlay.INITIAL.withFailed(down), StateOverlay.INITIAL.withPower(down, PowerState.OFF))) {
			StorageObstacle obstacle = SITES.storage().obstacle(host("esx01"), viewed, state).orElseThrow();
			assertEquals("OPERATION: %s does not work, or is powered off".formatted(named), obstacle.step() + ": " + obstacle.reason());
			assertEquals(named, obstacle.element().qualifiedName());
		}
	}

	@Test
	void aHostThatIsOffHasNoSessions() {
		Host host = SITES.snapshot().host(host("esx01")).orElseThrow();
		StateOverlay off = StateOverlay.INITIAL.withPower(host.id(), PowerState.OFF);
		assertEquals(1, SITES.storage().iscsi().of(host).sessions().size());
		IscsiConnections connections = SITES.storage().iscsi().of(host, off);
		assertEquals(List.of(), connections.sessions());
		assertEquals(List.of("esx01.vmhba65 does not work, or is powered off"),
				connections.obstacles().stream().map(StorageObstacle::reason).toList());
	}

	@ParameterizedTest
	@CsvSource({ "VmfsDatastore, local1, MEMBERSHIP", "VsanDatastore, vsan1, MEMBERSHIP", "NfsDatastore, images, ATTACHMENT",
			"VmfsDatastore, shared, ATTACHMENT" })
	void whatAHostCannotHaveItCannotHavePoweredOffEither(String kind, String datastore, StorageStep step) {
		StateOverlay off = StateOverlay.INITIAL.withPower(host("outside"), PowerState.OFF);
		for (StateOverlay state : List.of(StateOverlay.INITIAL, off)) {
			assertEquals(step, SITES.storage().obstacle(host("outside"), new ElementId(kind, datastore), state).orElseThrow().step());
		}
	}

	/** One host, one filer with a name in DNS; how the datastore is written is the argument. */
	private static Topology nfs(String datastore, String export, String host) {
		return Designs.topology("""
				datacenter Lab {
					dns-server dc01 { zone "lab.example" { A nas01 192.168.20.30 A elsewhere 192.168.20.40 } }
					array nas01 { fqdn "nas01.lab.example" portal 192.168.20.30 { } portal 192.168.30.30 { } export images { path "/images" %s } }
					nfs images { mount nas01.images %s }
					host esx01 {
						fqdn "esx01.lab.example"
						nic vmnic0 { }
						vswitch vSwitch0 { uplinks vmnic0 portgroup A { vmkernel vmk1 { address 192.168.20.11/24 } } }
						%s
					}
				}
				""".formatted(export, datastore, host));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"                                                    |                          | mounts images |            |", //
			"server 192.168.20.30                                |                          | mounts images |            |", //
			"server \"nas01.lab.example\"                        |                          | mounts images |            |", //
			"server nas01                                        |                          | mounts images |            |", //
			"version 4.1 server 192.168.30.30 server nas01       |                          | mounts images |            |", //
			"server nas01                                        | clients 192.168.20.0/24  | mounts images |            |", //
			"server nas01                                        |                          |               | ATTACHMENT | esx01 does not mount images", //
			"server filer                                        |                          | mounts images | DISCOVERY  | esx01 finds no address of filer", //
			"server elsewhere                                    |                          | mounts images | DISCOVERY  | elsewhere is 192.168.20.40, which is no address of nas01", //
			"version 3 server 192.168.30.30 server nas01         |                          | mounts images | NETWORK    | esx01 has no VMkernel adapter from which to reach nas01.192.168.30.30", //
			"server nas01                                        | clients 192.168.20.12/32 | mounts images | ACCESS     | export nas01.images does not admit 192.168.20.11/24" })
	void anNfsDatastoreNeedsMountServerNetworkAndAccess(String datastore, String export, String mounts, StorageStep step,
			String reason) {
		Topology topology = nfs(datastore == null ? "" : datastore, export == null ? "" : export, mounts == null ? "" : mounts);
		assertEquals(Optional.ofNullable(step == null ? null : step + ": " + reason),
				topology.storage().obstacle(host("esx01"), IMAGES).map(each -> each.step() + ": " + each.reason()));
	}

	@Test
	void aMountIsReadOnlyWhenEitherSideSaysSo() {
		assertTrue(mount(nfs("read-only", "", "mounts images")).readOnly());
		assertTrue(mount(nfs("", "read-only", "mounts images")).readOnly());
		assertFalse(mount(nfs("", "", "mounts images")).readOnly());
	}

	private static NfsMount mount(Topology topology) {
		Datastore datastore = topology.snapshot().datastore(IMAGES).orElseThrow();
		return topology.storage().mount(host("esx01"), (Datastore.Nfs) datastore, StateOverlay.INITIAL).orElseThrow();
	}

	@Test
	void vsanIsForMembersThatTalkIt() {
		Topology topology = Designs.topology("""
				datacenter Lab {
					vsan-datastore shared { }
					host esx[01..02] { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 portgroup vSAN { vmkernel vmk2 { services vsan } } } }
					host mute { }
					host outside { nic vmnic0 { } vswitch vSwitch0 { uplinks vmnic0 portgroup vSAN { vmkernel vmk2 { services vsan } } } }
					cluster Prod { hosts esx mute vsan shared }
				}
				""");
		ElementId vsan = new ElementId("VsanDatastore", "shared");
		assertEquals(List.of(host("esx01"), host("esx02")), topology.storage().hostsSeeing(vsan));
		assertEquals("mute has no working VMkernel adapter for vSAN", topology.storage().obstacle(host("mute"), vsan).orElseThrow().reason());
		assertEquals("outside is in no cluster with shared", topology.storage().obstacle(host("outside"), vsan).orElseThrow().reason());
	}
}
