/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The viewpoints of the product on the designs that come with it. */
class ExamplesTest {

	@Test
	void theSpecificationsAreWithinTheSubset() {
		assertEquals(List.of(), BuiltInViewpoints.read().problems());
	}

	@ParameterizedTest
	@CsvSource({ "physical,nested-lab/lab.vdc", "physical,production/production.vdc", "physical,broken-lab/lab.vdc",
			"physical,starter/starter.vdc", "cluster,nested-lab/lab.vdc", "cluster,production/production.vdc",
			"cluster,broken-lab/lab.vdc", "lab,nested-lab/lab.vdc", "lab,broken-lab/lab.vdc" })
	void noExpressionFailsInAnyLayer(String viewpoint, String example) {
		TextDesign design = TextDesign.example(example);
		assertEquals(List.of(), design.complete(viewpoint).problems());
	}
}
