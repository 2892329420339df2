/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether standard output and standard error are terminals that people look at. */
final class Colours {

	private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
	private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

	private Colours() {
	}

	static boolean wantedOnStandardOutput() {
		return !isSet("NO_COLOR") && !"dumb".equals(System.getenv("TERM")) && isTerminal(STANDARD_OUTPUT);
	}

	/** Whether a line of standard error may be written over. */
	static boolean mayBeDrawnOnStandardError() {
		return !"dumb".equals(System.getenv("TERM")) && isTerminal(STANDARD_ERROR);
	}

	private static boolean isSet(String variable) {
		String value = System.getenv(variable);
		return value != null && !value.isEmpty();
	}

	/** Java tells it only from version 22 on; where there is no such link, nothing is coloured. */
	private static boolean isTerminal(Path stream) {
		try {
			String target = Files.readSymbolicLink(stream).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
		} catch (IOException | UnsupportedOperationException e) {
			return false;
		}
	}
}
