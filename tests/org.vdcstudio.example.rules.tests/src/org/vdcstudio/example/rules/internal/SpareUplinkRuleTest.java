/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.example.rules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.ValidationRunner;
import org.vdcstudio.validation.registry.RuleRegistry;

class SpareUplinkRuleTest {

	private static final String DESIGN = """
			datacenter Lab {
				host esx01 {
					nic vmnic0 { }
					nic vmnic1 { }
					nic vmnic2 { }
					vswitch single { uplinks vmnic0 }
					vswitch double { uplinks vmnic1 vmnic2 }
					vswitch internal { }
				}
			}
			""";

	@Test
	void oneUplinkIsAWarning() {
		assertEquals(List.of("warning esx01.single"), findings(ValidationOptions.DEFAULT));
	}

	@Test
	void theProfileAsksForThree() {
		assertEquals(List.of("error esx01.single", "error esx01.double"), findings(ValidationOptions.profile("example")));
	}

	private static List<String> findings(ValidationOptions options) {
		LoadedDesign design = VdcLanguage.standard().parse(DESIGN);
		return new ValidationRunner(RuleRegistry.ofPlatform()).run(SnapshotBuilder.build(design.root()), design.source(), options)
				.findings().stream().filter(finding -> finding.rule().equals("EXA-01"))
				.map(finding -> "%s %s".formatted(finding.severity().label(), finding.element().orElseThrow())).toList();
	}
}
