/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Arrays;
import java.util.Optional;

/** What a profile or a setting makes of a rule. */
public enum RuleLevel {

	/** The rule is not run. */
	OFF("off", Optional.empty()),
	/** Its findings are errors. */
	ERROR("error", Optional.of(Severity.ERROR)),
	/** Its findings are warnings. */
	WARNING("warning", Optional.of(Severity.WARNING)),
	/** Its findings are information. */
	INFORMATION("info", Optional.of(Severity.INFORMATION));

	private final String label;
	private final Optional<Severity> severity;

	RuleLevel(String label, Optional<Severity> severity) {
		this.label = label;
		this.severity = severity;
	}

	/** The name used in profiles and settings. */
	public String label() {
		return label;
	}

	/** The severity of findings; empty when there are to be none. */
	public Optional<Severity> severity() {
		return severity;
	}

	/** The level whose findings have a severity. */
	public static RuleLevel of(Severity severity) {
		return switch (severity) {
		case ERROR -> ERROR;
		case WARNING -> WARNING;
		case INFORMATION -> INFORMATION;
		};
	}

	/** The level with this {@linkplain #label() label}, empty when there is none. */
	public static Optional<RuleLevel> tryParse(String label) {
		return Arrays.stream(values()).filter(level -> level.label.equals(label)).findFirst();
	}
}
