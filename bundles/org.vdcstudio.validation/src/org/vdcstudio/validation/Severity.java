/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.Optional;

/** How bad a finding is, worst first. */
public enum Severity {

	/** It cannot work, or the vendor does not support it. */
	ERROR("error"),
	/** It works, against the vendor's guidance. */
	WARNING("warning"),
	/** Advice. */
	INFORMATION("info");

	private final String label;

	Severity(String label) {
		this.label = label;
	}

	/** The name used in reports, settings and on the command line. */
	public String label() {
		return label;
	}

	/** Whether this is as bad as {@code other} or worse. */
	public boolean isAtLeast(Severity other) {
		return compareTo(other) <= 0;
	}

	/** The severity with this {@linkplain #label() label}, empty when there is none. */
	public static Optional<Severity> tryParse(String label) {
		for (Severity severity : values()) {
			if (severity.label.equals(label)) {
				return Optional.of(severity);
			}
		}
		return Optional.empty();
	}
}
