/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.validation.RuleMetadata;

/**
 * What a report tells besides the findings.
 *
 * @param base        files below this folder are named relative to it
 * @param toolVersion version of the product
 * @param rules       the rules that were run, by id
 * @param fixes       what would mend the findings
 */
public record ReportSetting(Path base, String toolVersion, List<RuleMetadata> rules, ProposedFixes fixes) {

	/** Copies the list. */
	public ReportSetting {
		base = base.toAbsolutePath().normalize();
		rules = List.copyOf(rules);
	}

	/** How reports name a file: with slashes, relative to the base where it is below, else as it is. */
	public String display(URI file) {
		if (!file.isFile() || file.isRelative()) {
			return file.toString();
		}
		Path path = Path.of(file.toFileString()).toAbsolutePath().normalize();
		return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
	}
}
