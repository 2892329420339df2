/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.validation.Severity;
import org.vdcstudio.validation.ValidationResult;

/** From which severity on findings make a check fail. */
enum FailOn {

	ERROR, WARNING, NEVER;

	ExitCode judge(ValidationResult result) {
		boolean failed = switch (this) {
		case ERROR -> result.hasAtLeast(Severity.ERROR);
		case WARNING -> result.hasAtLeast(Severity.WARNING);
		case NEVER -> false;
		};
		return failed ? ExitCode.FINDINGS : ExitCode.FINE;
	}
}
