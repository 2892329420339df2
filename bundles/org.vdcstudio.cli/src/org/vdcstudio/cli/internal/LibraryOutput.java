/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.LibraryLog;

/** Keeps what libraries print and log away from what a command has to say. */
final class LibraryOutput {

	private LibraryOutput() {
	}

	/** Sets it up, once in a process. */
	static void redirect() {
		// Results must be readable by programs, and whatever a library prints is none.
		System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
		// Otherwise Guice uses a part of Java that newer releases warn about on standard error.
		System.setProperty("guice_custom_class_loading", "CHILD");
		LibraryLog.handOn(LibraryOutput::log);
	}

	private static void log(boolean isError, String message, @Nullable Throwable thrown) {
		if (isError) {
			ILog.get().error(message, thrown);
		} else {
			ILog.get().warn(message, thrown);
		}
	}
}
