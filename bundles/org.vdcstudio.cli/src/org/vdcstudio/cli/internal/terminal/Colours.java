/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether standard output is a terminal that people look at. */
final class Colours {

	private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

	private Colours() {
	}

	static boolean wantedOnStandardOutput() {
		return !isSet("NO_COLOR") && !"dumb".equals(System.getenv("TERM")) && isTerminal();
	}

	private static boolean isSet(String variable) {
		String value = System.getenv(variable);
		return value != null && !value.isEmpty();
	}

	/** Java tells it only from version 22 on; where there is no such link, nothing is coloured. */
	private static boolean isTerminal() {
		try {
			String target = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
			return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
		} catch (IOException | UnsupportedOperationException e) {
			return false;
		}
	}
}
