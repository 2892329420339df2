/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import org.vdcstudio.validation.Checks;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.TestRules;
import org.vdcstudio.validation.ValidationResult;
import org.vdcstudio.validation.registry.RegisteredRule;
import org.vdcstudio.validation.registry.RuleRegistry;
import org.vdcstudio.validation.report.ProposedFix.Replacement;

/** What the tests of reports have in common: one design with a finding, a suppressed one and a plug-in that fails. */
final class Reports {

	private static final RuleRegistry REGISTRY = TestRules.registry(TestRules.everyHost("ACME-01"), TestRules.failing("ACME-02"));

	private static final String DESIGN = """
			datacenter Lab {
				host esx01 { fqdn "a<b>&\\"c\\"" }
				@suppress(ACME-01, "one uplink only")
				host esx02 { }
			}
			""";

	private Reports() {
	}

	static ValidationResult result() {
		return Checks.check(REGISTRY, DESIGN);
	}

	static String write(ReportFormat format) throws IOException {
		return write(format, result());
	}

	static String write(ReportFormat format, ValidationResult result) throws IOException {
		StringWriter out = new StringWriter();
		format.report().write(result, setting(), out);
		return out.toString();
	}

	static ReportSetting setting() {
		return new ReportSetting(Path.of("/designs"), "0.1.0", metadata(), Reports::fixes);
	}

	/** What would mend a finding with a place: to write something else there, and to write something before it. */
	private static List<ProposedFix> fixes(Finding finding) {
		return finding.location().map(place -> List.of(new ProposedFix("Do better", List.of(new Replacement(place, "better"))),
				new ProposedFix("Do more", List.of(new Replacement(place, "more "), new Replacement(place, "")))))
				.orElse(List.of());
	}

	static List<RuleMetadata> metadata() {
		return REGISTRY.rules().stream().map(RegisteredRule::metadata).toList();
	}
}
