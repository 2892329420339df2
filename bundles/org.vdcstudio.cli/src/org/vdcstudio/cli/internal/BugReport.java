/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is kept of a bug for those who mend it. */
final class BugReport {

	private BugReport() {
	}

	/**
	 * Writes the stack trace and the versions into a file of its own.
	 *
	 * @return the file
	 */
	static Path write(Throwable bug) throws IOException {
		StringWriter text = new StringWriter();
		PrintWriter writer = new PrintWriter(text);
		writer.println("VDC Studio " + ProductInfo.version());
		writer.println("Java " + Runtime.version() + " on " + System.getProperty("os.name"));
		writeTrace(bug, writer);
		return Files.writeString(Files.createTempFile("vdc-bug-", ".log"), text.toString());
	}

	private static void writeTrace(Throwable bug, PrintWriter writer) {
		for (Throwable each = bug; each != null; each = each.getCause()) {
			writer.println(each);
			for (StackTraceElement frame : each.getStackTrace()) {
				writer.println("\tat " + frame);
			}
		}
	}
}
