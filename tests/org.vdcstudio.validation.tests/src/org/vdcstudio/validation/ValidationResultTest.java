/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.registry.RuleRegistry;

class ValidationResultTest {

	private static final RuleRegistry REGISTRY = TestRules.registry(TestRules.everyHost("ACME-01"), TestRules.everyHost("ACME-02"));

	private static final String DESIGN = """
			datacenter Lab {
				host esx01 { }
				@suppress(ACME-02, "a spare")
				host esx02 { }
			}
			""";

	@Test
	void whatWasThereBeforeIsNotNewWhereverItStandsNow() {
		assertEquals(List.of(), brought(DESIGN, "// moved\n" + DESIGN));
	}

	@Test
	void aFindingOnAnotherElementIsNew() {
		assertEquals(List.of("ACME-01 esx03", "ACME-02 esx03"), brought(DESIGN, DESIGN.replace("}\n}", "}\n host esx03 { }\n}")));
	}

	@Test
	void anElementThatGotAnotherNameBringsNothingNew() {
		assertEquals(List.of(), brought(DESIGN, DESIGN.replace("esx01", "esx11")));
	}

	@Test
	void whatIsSuppressedCountsOnlyWithoutItsSuppression() {
		assertEquals(List.of("ACME-02 esx02"), brought(DESIGN, DESIGN.replaceAll("@suppress.*", "")));
		assertEquals(List.of(), brought(DESIGN.replaceAll("@suppress.*", ""), DESIGN));
	}

	private static List<String> brought(String before, String after) {
		return Checks.check(REGISTRY, after).broughtSince(Checks.check(REGISTRY, before)).stream()
				.map(finding -> finding.rule() + " " + finding.element().map(ElementId::qualifiedName).orElse("")).toList();
	}
}
