/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vdcstudio.language.VdcLanguage;

class RenamesTest {

	private static final String LAB = """
			datacenter Lab {
				host esx01 {
					nic vmnic0 { }
					nic vmnic1 { }
					vswitch vSwitch0 { uplinks vmnic0  portgroup Management { }  portgroup "VM Network" { } }
				}
				host esx02 { nic vmnic0 { } }
			}
			""";

	@Test
	void anElementIsRenamedWithAllItContains() {
		assertEquals(Map.of("esx01", "a", "esx01.vmnic0", "a.vmnic0", "esx01.vmnic1", "a.vmnic1", "esx01.vSwitch0", "a.vSwitch0",
				"esx01.Management", "a.Management", "esx01.VM Network", "a.VM Network"), after("host esx01", "host a"));
	}

	@Test
	void severalOfAKindAreRenamedInTheirOrder() {
		assertEquals(Map.of("esx01.vmnic0", "esx01.a", "esx01.vmnic1", "esx01.b"),
				after("nic vmnic0 { }\n\t\tnic vmnic1", "nic a { }\n\t\tnic b"));
	}

	@Test
	void whatComesOrGoesIsNotRenamed() {
		assertEquals(Map.of(), after("nic vmnic1 { }", "nic vmnic1 { }\n nic vmnic2 { }"));
		assertEquals(Map.of(), after("portgroup Management { }", ""));
		assertEquals(Map.of(), after("portgroup Management { }", "vmkernel vmk0 { }"));
	}

	@Test
	void twoElementsThatChangePlacesKeepTheirNames() {
		assertEquals(Map.of(), after("portgroup Management { }  portgroup \"VM Network\" { }", "portgroup \"VM Network\" { }  portgroup Management { }"));
	}

	private static Map<String, String> after(String old, String replacement) {
		VdcLanguage language = VdcLanguage.standard();
		return Renames.between(language.parse(LAB).files(), language.parse(LAB.replace(old, replacement)).files());
	}
}
