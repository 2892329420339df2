/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

/** What a run tells the shell, mildest first. */
public enum ExitCode {

	/** Everything is fine. */
	FINE(0),
	/** There are findings at or above the limit, or a scenario did not meet its expectations. */
	FINDINGS(1),
	/** The command was used wrongly, or something could not be read or written. */
	USAGE(2),
	/** A bug of VDC Studio. */
	BUG(3);

	private final int code;

	ExitCode(int code) {
		this.code = code;
	}

	/** The number given to the shell. */
	public int code() {
		return code;
	}

	/** The graver of two outcomes. */
	public ExitCode and(ExitCode other) {
		return compareTo(other) >= 0 ? this : other;
	}

	/** The exit code with this number; what nobody knows is a bug. */
	static ExitCode of(int code) {
		for (ExitCode each : values()) {
			if (each.code == code) {
				return each;
			}
		}
		return BUG;
	}
}
