/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.Related;
import org.vdcstudio.validation.Summary;
import org.vdcstudio.validation.ValidationResult;

/** For people: {@code file:line:column: severity rule: message}, facts and related places below, a count at the end. */
final class TextReport implements Report {

	@Override
	public void write(ValidationResult result, ReportSetting setting, Writer out) throws IOException {
		for (Finding finding : result.findings()) {
			if (!finding.isSuppressed()) {
				write(finding, setting, out);
			}
		}
		Summary summary = result.summary();
		out.write("%s, %s, %s, %d suppressed\n".formatted(count(summary.errors(), "error"), count(summary.warnings(), "warning"),
				count(summary.infos(), "info"), summary.suppressed()));
		out.flush();
	}

	private static void write(Finding finding, ReportSetting setting, Writer out) throws IOException {
		if (finding.location().isPresent()) {
			out.write(place(finding.location().get(), setting) + ": ");
		}
		out.write("%s %s: %s\n".formatted(finding.severity().label(), finding.rule(), visible(finding.message())));
		for (Evidence fact : finding.evidence()) {
			out.write("    %s: %s\n".formatted(visible(fact.name()), visible(fact.value())));
		}
		for (Related related : finding.related()) {
			String place = related.location().map(location -> " (" + place(location, setting) + ")").orElse("");
			out.write("    see %s: %s%s\n".formatted(visible(related.element().toString()), visible(related.message()), place));
		}
	}

	private static String place(SourceLocation location, ReportSetting setting) {
		return "%s:%d:%d".formatted(setting.display(location.file()), location.line(), location.column());
	}

	/** Keeps a finding on its line and a terminal from obeying: names in a design may contain any character. */
	private static String visible(String text) {
		if (text.codePoints().noneMatch(Character::isISOControl)) {
			return text;
		}
		return text.codePoints().mapToObj(c -> Character.isISOControl(c) ? "\\u%04X".formatted(c) : Character.toString(c))
				.collect(Collectors.joining());
	}

	private static String count(int number, String noun) {
		return number + " " + (number == 1 ? noun : noun + "s");
	}
}
