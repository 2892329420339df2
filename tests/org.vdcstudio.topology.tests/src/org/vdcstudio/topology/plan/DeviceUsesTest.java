/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.topology.Designs;
import org.vdcstudio.topology.snapshot.ElementId;

class DeviceUsesTest {

	private static final DeviceUses USES = DeviceUses.of(Designs.topology("""
			datacenter D {
				host a {
					disk formatted { }
					disk fast { } disk large { }
					disk pooled { }
					disk raw { }
					disk free { }
					disk-group g { cache fast capacity large }
					storage-pool p { disks pooled }
				}
				vmfs old { extents a.formatted }
				vm v { disk d { raw-device a.raw } }
			}
			""").snapshot());

	@ParameterizedTest
	@CsvSource({ "formatted, Holds datastore old already.", "fast, Belongs to vSAN disk group a.g.", "large, Belongs to vSAN disk group a.g.",
			"pooled, Belongs to vSAN storage pool a.p.", "raw, Is a raw device of v.", "free, unused" })
	void tellsWhatADeviceIsUsedFor(String disk, String use) {
		assertEquals(use, USES.use(new ElementId("LocalDisk", "a." + disk)).orElse("unused"));
	}
}
