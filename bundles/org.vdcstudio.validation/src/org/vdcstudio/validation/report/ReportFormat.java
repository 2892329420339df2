/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.report;

import java.util.Arrays;
import java.util.Optional;

/** The formats of a report. */
public enum ReportFormat {

	/** One line a finding, with its facts below. */
	TEXT("text", new TextReport()),
	/** The product's own JSON. */
	JSON("json", new JsonReport()),
	/** SARIF 2.1.0, for code scanning services and editors. */
	SARIF("sarif", new SarifReport()),
	/** JUnit's XML, for build servers. */
	JUNIT("junit", new JUnitReport());

	private final String label;
	private final Report report;

	ReportFormat(String label, Report report) {
		this.label = label;
		this.report = report;
	}

	/** The name used on the command line. */
	public String label() {
		return label;
	}

	/** The writer of this format. */
	public Report report() {
		return report;
	}

	/** The format with this {@linkplain #label() label}, empty when there is none. */
	public static Optional<ReportFormat> tryParse(String label) {
		return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
	}
}
