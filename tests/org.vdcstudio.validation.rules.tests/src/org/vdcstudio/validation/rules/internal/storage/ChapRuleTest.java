/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;
import static org.vdcstudio.validation.rules.internal.RuleCheck.fix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChapRuleTest {

	private static String design(String target, String adapter, String expected) {
		return IscsiDesign.of(IscsiDesign.PORT_GROUPS, IscsiDesign.ADAPTER + adapter, target).replace("iscsi-adapter vmhba65 {",
				"iscsi-adapter vmhba65 {  " + expected);
	}

	@ParameterizedTest
	@CsvSource({ "chap esx secret one, ''", "chap esx secret one, chap esx secret two", "chap esx secret one, chap other secret one",
			"mutual-chap nas secret two, mutual-chap nas secret three" })
	void differentSettingsAreAnErrorAndTheFixTakesThoseOfTheTarget(String target, String adapter) {
		String text = design(target, adapter, "//! STO-18 error esx01.vmhba65");
		assertFindings("STO-18", text);
		fix("STO-18", text).removesTheFinding();
	}

	@Test
	void theSameSettingsOrNoneAreFine() {
		assertFindings("STO-18", design("", "", ""));
		assertFindings("STO-18", design("chap esx secret one mutual-chap nas secret two", "chap esx secret one mutual-chap nas secret two", ""));
	}

	@Test
	void credentialsNobodyAsksForAreAWarningAndOffersOfTheTargetAreFine() {
		String text = IscsiDesign.withAdapter(IscsiDesign.ADAPTER + "chap esx secret one   //! STO-18 warning esx01.vmhba65");
		assertFindings("STO-18", text);
		fix("STO-18", text).offersNothing();
		assertFindings("STO-18", design("mutual-chap nas secret two", "", ""));
	}

	@Test
	void mutualChapThatTheTargetCannotAnswerIsAnErrorWithoutFix() {
		String text = design("", "mutual-chap nas secret two", "//! STO-18 error esx01.vmhba65");
		assertFindings("STO-18", text);
		fix("STO-18", text).offersNothing();
	}
}
