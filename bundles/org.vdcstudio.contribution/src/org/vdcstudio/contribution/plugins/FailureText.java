/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.contribution.plugins;

import java.util.zip.ZipException;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleException;

/** What a failure to install or start a plug-in says to its author. */
final class FailureText {

	private FailureText() {
	}

	/** The innermost cause that is not the framework's own, on one line. */
	static String of(Throwable failure) {
		Throwable told = failure;
		@Nullable
		Throwable cause = failure.getCause();
		while (cause != null && told instanceof BundleException) {
			told = cause;
			cause = told.getCause();
		}
		if (told instanceof ZipException) {
			return "it is no jar that can be read";
		}
		@Nullable
		String message = told.getMessage();
		String text = message == null ? told.getClass().getSimpleName() : message;
		return oneLine(told instanceof BundleException ? text : told.getClass().getSimpleName() + ": " + text);
	}

	/** Without the numbers the framework gives to bundles, which change from run to run. */
	private static String oneLine(String text) {
		return text.replaceAll("\\[\\d+\\]", " ").replaceAll("\\s+", " ").strip();
	}
}
