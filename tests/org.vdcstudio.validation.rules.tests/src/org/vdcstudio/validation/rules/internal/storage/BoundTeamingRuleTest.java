/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;
import static org.vdcstudio.validation.rules.internal.RuleCheck.fix;

import org.junit.jupiter.api.Test;

class BoundTeamingRuleTest {

	private static final String TWO_ACTIVE = IscsiDesign.withPortGroups("""
			portgroup iSCSI-A { active vmnic1 vmkernel vmk1 { address 192.168.20.11/24 } }
			portgroup iSCSI-B {                                    //! STO-02 error esx01.iSCSI-B
				vmkernel vmk2 { address 192.168.20.12/24 }
			}
			""");

	@Test
	void whatIsInheritedFromTheSwitchCounts() {
		assertFindings("STO-02", TWO_ACTIVE);
	}

	@Test
	void aStandbyUplinkIsOneTooMany() {
		assertFindings("STO-02", IscsiDesign.withPortGroups("""
				portgroup iSCSI-A {
					active vmnic1             //! STO-02 error esx01.iSCSI-A
					standby vmnic2
					vmkernel vmk1 { address 192.168.20.11/24 }
				}
				portgroup iSCSI-B { active vmnic2 vmkernel vmk2 { address 192.168.20.12/24 } }
				"""));
	}

	@Test
	void oneActiveUplinkAndTheOthersUnusedIsRight() {
		assertFindings("STO-02", IscsiDesign.withPortGroups(IscsiDesign.PORT_GROUPS));
	}

	@Test
	void withoutBindingAndOnDisabledAdaptersTeamingIsFree() {
		assertFindings("STO-02", TWO_ACTIVE.replace("bind vmk1 vmk2", "").replaceAll("//!.*", ""));
		assertFindings("STO-02", TWO_ACTIVE.replace("enabled", "").replaceAll("//!.*", ""));
	}

	@Test
	void theFixTakesTheUplinkThatIsFree() {
		String mended = fix("STO-02", TWO_ACTIVE).removesTheFinding().fixedText();
		assertTrue(mended.contains("active vmnic2"), mended);
	}

	@Test
	void theFixTakesStandbyUplinksAway() {
		fix("STO-02", IscsiDesign.withPortGroups("""
				portgroup iSCSI-A { active vmnic1 standby vmnic2 vmkernel vmk1 { address 192.168.20.11/24 } }
				portgroup iSCSI-B { active vmnic2 vmkernel vmk2 { address 192.168.20.12/24 } }
				""")).removesTheFinding();
	}

	@Test
	void whichOfSeveralActiveUplinksStaysIsForTheAuthorToSay() {
		fix("STO-02", IscsiDesign.withPortGroups("""
				portgroup iSCSI-A { active vmnic1 vmnic2 vmkernel vmk1 { address 192.168.20.11/24 } }
				portgroup iSCSI-B { active vmnic2 vmkernel vmk2 { address 192.168.20.12/24 } }
				""")).offersNothing();
	}
}
