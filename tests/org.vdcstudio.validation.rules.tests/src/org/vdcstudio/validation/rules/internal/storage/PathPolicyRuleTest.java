/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;
import static org.vdcstudio.validation.rules.internal.RuleCheck.fix;

import org.junit.jupiter.api.Test;

class PathPolicyRuleTest {

	private static final String FIXED = IscsiDesign.withAdapter(IscsiDesign.ADAPTER).replace("vmfs shared { extents nas01.lun0 }", """
			vmfs shared { extents nas01.lun0
				path-policy fixed      //! STO-17 info shared
			}""");

	@Test
	void onePathAtATimeIsWorthAThought() {
		assertFindings("STO-17", FIXED);
	}

	@Test
	void roundRobinAndWhatTheArrayWantsAreFine() {
		assertFindings("STO-17", FIXED.replace("fixed", "round-robin").replaceAll("//!.*", ""));
		assertFindings("STO-17", FIXED.replace("fixed", "default").replaceAll("//!.*", ""));
	}

	@Test
	void aSinglePathLeavesNoChoice() {
		assertFindings("STO-17", FIXED.replace("bind vmk1 vmk2", "bind vmk1").replaceAll("//!.*", ""));
	}

	@Test
	void theFixSetsRoundRobin() {
		fix("STO-17", FIXED).removesTheFinding().leaves(FIXED.replace("path-policy fixed", "path-policy round-robin"));
	}
}
