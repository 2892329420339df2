/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.validation.rules.internal.RuleCheck.assertFindings;
import static org.vdcstudio.validation.rules.internal.RuleCheck.fix;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryAddressRuleTest {

	@ParameterizedTest
	@ValueSource(strings = { "192.168.20.30:860", "192.168.20.31", "10.0.0.1:3260" })
	void nobodyListensElsewhere(String address) {
		String text = IscsiDesign.withAdapter("""
				enabled iqn "iqn.1998-01.com.vmware:esx01" bind vmk1 vmk2
				discover %s      //! STO-08 error esx01.vmhba65
				""".formatted(address));
		assertFindings("STO-08", text);
		String mended = fix("STO-08", text).removesTheFinding().fixedText();
		assertTrue(mended.contains("discover 192.168.20.30:3260"), mended);
	}

	@Test
	void portalsAreFoundAlsoWhenNeitherSideWritesThePort() {
		assertFindings("STO-08", IscsiDesign.withAdapter("enabled discover 192.168.20.30"));
		assertFindings("STO-08", IscsiDesign.withAdapter(IscsiDesign.ADAPTER));
	}

	@Test
	void aStaticTargetHasToBeThere() {
		assertFindings("STO-08", IscsiDesign.withAdapter("""
				enabled
				target "iqn.2026-01.example.lab:nas01" at 192.168.20.30
				target "iqn.2026-01.example.lab:nas02" at 192.168.20.30   //! STO-08 error esx01.vmhba65.StaticTarget2
				target "iqn.2026-01.example.lab:nas01" at 192.168.20.39   //! STO-08 error esx01.vmhba65.StaticTarget3
				"""));
	}

	@Test
	void anAdapterThatIsBoundAndAsksNobodyIsAnError() {
		String text = IscsiDesign.of(IscsiDesign.PORT_GROUPS, "enabled bind vmk1 vmk2", "").replace("iscsi-adapter vmhba65 {",
				"iscsi-adapter vmhba65 {  //! STO-08 error esx01.vmhba65");
		assertFindings("STO-08", text);
		fix("STO-08", text).removesTheFinding();
	}

	@Test
	void targetsOutsideOfTheDesignAndDisabledAdaptersAreNotJudged() {
		assertFindings("STO-08", "datacenter Lab { host esx01 { iscsi-adapter vmhba65 { enabled discover 10.0.0.1 } } }");
		assertFindings("STO-08", IscsiDesign.withAdapter("discover 10.0.0.1"));
	}
}
