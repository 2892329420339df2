/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution;

import org.eclipse.jdt.annotation.Nullable;

/** Puts failures of contributed code into words. */
public final class Failures {

	private Failures() {
	}

	/** The innermost cause: its type and what it says. */
	public static String describe(Throwable failure) {
		Throwable innermost = failure;
		for (@Nullable
		Throwable cause = failure.getCause(); cause != null && cause != innermost; cause = cause.getCause()) {
			innermost = cause;
		}
		@Nullable
		String message = innermost.getMessage();
		String type = innermost.getClass().getName();
		return message == null || message.isBlank() ? type : type + ": " + message.lines().findFirst().orElse("");
	}
}
