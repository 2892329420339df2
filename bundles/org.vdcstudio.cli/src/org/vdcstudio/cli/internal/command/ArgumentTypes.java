/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import org.vdcstudio.model.values.TimeSpan;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** What arguments of commands mean, and what is said to those that mean nothing. */
final class ArgumentTypes {

	private ArgumentTypes() {
	}

	/** Teaches them to a command and its subcommands. */
	static void register(CommandLine commands) {
		commands.registerConverter(TimeSpan.class, ArgumentTypes::timeSpan);
	}

	private static TimeSpan timeSpan(String text) {
		return TimeSpan.tryParse(text)
				.orElseThrow(() -> new TypeConversionException("'%s' is not a time such as 90 s, 5 min or 2 h".formatted(text)));
	}
}
