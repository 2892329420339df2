/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.topology.Designs.host;
import static org.vdcstudio.topology.VsanDesigns.failed;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** How many paths a host has to each datastore that it sees. */
class PathCountsTest {

	/** Three hosts with two bound adapters each, a filer with two portals, every kind of datastore; in no order of kinds. */
	private static final Topology TOPOLOGY = Designs.topology("""
			datacenter Lab {
				nfs images { mount nas01.images }
				array nas01 { portal 192.168.20.30 { } portal 192.168.20.31 { } lun lun0 { } lun lun1 { } lun lun2 { } export images { } }
				array nas02 { portal 192.168.20.40 { } lun lun0 { } }
				vmfs plain { extents nas01.lun0 }
				vmfs local { extents h1.disk0 }
				vsan-datastore vsan01 { }
				vmfs spanned { extents nas01.lun1 nas02.lun0 }
				vmfs mixed { extents nas01.lun2 h1.disk1 }
				vmfs nowhere { }
				nfs elsewhere { mount nas03.lost }
				array nas03 { export lost { } }
				%s %s %s
				host outside { mounts images }
				cluster Prod { hosts h1 h2 h3 vsan vsan01 }
			}
			""".formatted(hostText(1, "mounts images elsewhere"), hostText(2, ""),
			hostText(3, "mounts images")));

	private static String hostText(int number, String mounts) {
		return """
				host h%1$d { %2$s disk disk0 { } disk disk1 { } nic vmnic0 { } nic vmnic1 { } nic vmnic2 { }
					vswitch vSwitch0 { uplinks vmnic0 portgroup A { vmkernel vmk1 { address 192.168.20.1%1$d/24 } } }
					vswitch vSwitch1 { uplinks vmnic1 portgroup B { vmkernel vmk2 { address 192.168.20.2%1$d/24 } } }
					vswitch vSwitch2 { uplinks vmnic2 portgroup C { vmkernel vmk3 { address 192.168.30.1%1$d/24 services vsan } } }
					iscsi-adapter vmhba65 { enabled bind vmk1 vmk2 discover 192.168.20.30 discover 192.168.20.40 }
				}
				""".formatted(number, mounts);
	}

	private static Map<ElementId, Integer> counts(String host, StateOverlay state) {
		return TOPOLOGY.storage().pathCounts(TOPOLOGY.snapshot().host(host(host)).orElseThrow(), state);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
			"h1 |                              | {images=1, plain=4, local=1, vsan01=1, spanned=2, mixed=1, elsewhere=1}", //
			"h2 |                              | {plain=4, vsan01=1, spanned=2}", //
			"h3 |                              | {images=1, plain=4, vsan01=1, spanned=2}", //
			"outside |                         | {}", //
			"h3 | PhysicalNic h3.vmnic0        | {plain=2, vsan01=1, spanned=1}", //
			"h3 | PhysicalNic h3.vmnic1        | {images=1, plain=2, vsan01=1, spanned=1}", //
			"h3 | PhysicalNic h3.vmnic2        | {images=1, plain=4, spanned=2}", //
			"h3 | EsxiHost h1                  | {images=1, plain=4, vsan01=1, spanned=2}", //
			"h3 | EsxiHost h1, EsxiHost h2     | {images=1, plain=4, spanned=2}", //
			"h3 | EsxiHost h3                  | {}", //
			"h3 | StorageArray nas02           | {images=1, plain=4, vsan01=1}", //
			"h3 | StorageArray nas01           | {vsan01=1}", //
			"h3 | Portal nas01.192.168.20.31   | {images=1, plain=2, vsan01=1, spanned=2}", //
			"h3 | Lun nas01.lun0               | {images=1, vsan01=1, spanned=2}", //
			"h3 | VmfsDatastore plain          | {images=1, vsan01=1, spanned=2}", //
			"h3 | VsanDatastore vsan01         | {images=1, plain=4, spanned=2}", //
			"h3 | NfsExport nas01.images       | {plain=4, vsan01=1, spanned=2}", //
			"h1 | LocalDisk h1.disk0           | {images=1, plain=4, vsan01=1, spanned=2, mixed=1, elsewhere=1}", //
			"h1 | LocalDisk h1.disk1           | {images=1, plain=4, local=1, vsan01=1, spanned=2, elsewhere=1}" })
	void eachDatastoreHasThePathsOfItsWorstDevice(String host, String failures, String counts) {
		assertEquals(counts, counts(host, failures == null ? StateOverlay.INITIAL : failed(failures.split(", "))).toString());
	}

	@Test
	void aHostThatIsOffSeesNothing() {
		assertEquals(Map.of(), counts("h1", StateOverlay.INITIAL.withPower(host("h1"), PowerState.OFF)));
	}

	/** The two questions have one answer, whatever fails. */
	@ParameterizedTest
	@CsvSource({ "Lun, nas01.lun1", "StorageArray, nas01", "EsxiHost, h2", "PhysicalNic, h1.vmnic0", "PhysicalNic, h2.vmnic2",
			"LocalDisk, h1.disk1", "NfsExport, nas01.images", "VsanDatastore, vsan01", "IscsiAdapter, h2.vmhba65" })
	void whatHasPathsIsSeen(String kind, String name) {
		for (StateOverlay state : new StateOverlay[] { StateOverlay.INITIAL, StateOverlay.INITIAL.withFailed(new ElementId(kind, name)) }) {
			for (Host host : TOPOLOGY.snapshot().hosts()) {
				Map<ElementId, Boolean> seen = new TreeMap<>();
				Map<ElementId, Boolean> counted = new TreeMap<>();
				Map<ElementId, Integer> counts = TOPOLOGY.storage().pathCounts(host, state);
				for (Datastore datastore : TOPOLOGY.snapshot().datastores()) {
					seen.put(datastore.id(), TOPOLOGY.storage().sees(host.id(), datastore.id(), state));
					counted.put(datastore.id(), counts.containsKey(datastore.id()));
				}
				assertEquals(seen, counted, host.id().qualifiedName());
			}
		}
	}
}
