/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

/** Designs with one host, two NICs and one iSCSI target; the parts that tests break are arguments. */
final class IscsiDesign {

	/** Two port groups, each with one of the two uplinks and one VMkernel adapter: what port binding wants. */
	static final String PORT_GROUPS = """
			portgroup iSCSI-A { active vmnic1 vmkernel vmk1 { address 192.168.20.11/24 } }
			portgroup iSCSI-B { active vmnic2 vmkernel vmk2 { address 192.168.20.12/24 } }
			""";
	/** An adapter that is bound to both and asks the target. */
	static final String ADAPTER = """
			enabled
			iqn "iqn.1998-01.com.vmware:esx01"
			bind vmk1 vmk2
			discover 192.168.20.30:3260
			""";

	private IscsiDesign() {
	}

	/** The design; {@code array} is what the target has besides its portal and LUN. */
	static String of(String portGroups, String adapter, String array) {
		return """
				datacenter Lab {
					array nas01 {
						iqn "iqn.2026-01.example.lab:nas01"
						portal 192.168.20.30 { }
						lun lun0 { number 0 }
						%s
					}
					vmfs shared { extents nas01.lun0 }
					host esx01 {
						version "8.0.3"
						nic vmnic1 { }
						nic vmnic2 { }
						vswitch vSwitch1 {
							uplinks vmnic1 vmnic2
							%s
						}
						iscsi-adapter vmhba65 {
							%s
						}
					}
				}
				""".formatted(array, portGroups, adapter);
	}

	/** The design with other port groups. */
	static String withPortGroups(String portGroups) {
		return of(portGroups, ADAPTER, "");
	}

	/** The design with another adapter. */
	static String withAdapter(String adapter) {
		return of(PORT_GROUPS, adapter, "");
	}
}
