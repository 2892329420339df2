/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.command.VdcCommand;
import org.vdcstudio.cli.internal.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command: the only place where its failures become messages and exit codes. */
public final class CommandRunner {

	private final Terminal terminal;

	private CommandRunner(Terminal terminal) {
		this.terminal = terminal;
	}

	/** Runs the command that the arguments name. Never throws. */
	public static ExitCode run(Terminal terminal, String... arguments) {
		return new CommandRunner(terminal).run(arguments);
	}

	private ExitCode run(String... arguments) {
		ExitCode code;
		try {
			code = ExitCode.of(execute(commandLine(), arguments));
		} catch (OutOfMemoryError e) {
			code = reportLackOfMemory();
		} catch (StackOverflowError e) {
			code = reportBug(e);
		}
		Optional<IOException> failure = terminal.flush();
		if (failure.isPresent()) {
			terminal.say("the result could not be written: " + failure.get().getMessage());
			return code.and(ExitCode.USAGE);
		}
		return code;
	}

	private int execute(CommandLine commands, String... arguments) {
		Optional<String> unknown = unknownCommand(commands, arguments);
		if (unknown.isPresent()) {
			return reportUsage("there is no command '%s'".formatted(unknown.get()),
					new UnmatchedArgumentException(commands, List.of(unknown.get())));
		}
		return commands.execute(arguments);
	}

	/** Asked before the arguments are parsed, because help that is asked for would hide it. */
	private static Optional<String> unknownCommand(CommandLine commands, String... arguments) {
		return Arrays.stream(arguments).filter(argument -> !argument.startsWith("-")).findFirst()
				.filter(name -> !isArgumentFile(name) && !commands.getSubcommands().containsKey(name));
	}

	/** What is in such a file is known only after parsing. */
	private static boolean isArgumentFile(String argument) {
		return argument.startsWith("@");
	}

	private CommandLine commandLine() {
		CommandLine commandLine = VdcCommand.commandLine(terminal);
		commandLine.setOut(terminal.out());
		commandLine.setErr(terminal.err());
		commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.isColoured() ? Ansi.ON : Ansi.OFF));
		commandLine.setParameterExceptionHandler((exception, args) -> reportUsage(exception.getMessage(), exception));
		commandLine.setExecutionExceptionHandler((exception, command, result) -> report(exception).code());
		return commandLine;
	}

	private int reportUsage(String message, ParameterException exception) {
		CommandLine command = exception.getCommandLine();
		terminal.say(message);
		UnmatchedArgumentException.printSuggestions(exception, terminal.err());
		command.usage(terminal.err(), Ansi.OFF);
		return ExitCode.USAGE.code();
	}

	private ExitCode report(Exception exception) {
		if (exception instanceof UserException) {
			terminal.say(exception.getMessage());
			return ExitCode.USAGE;
		}
		if (isLackOfMemory(exception)) {
			return reportLackOfMemory();
		}
		return reportBug(exception);
	}

	/** What is too large for this machine may be fine on another, and is no bug. */
	private ExitCode reportLackOfMemory() {
		terminal.say("there is not enough memory: %d MiB do not suffice; VDC_JAVA_OPTIONS=-Xmx8g, for instance, gives more"
				.formatted(Runtime.getRuntime().maxMemory() >> 20));
		return ExitCode.USAGE;
	}

	private static boolean isLackOfMemory(Throwable failure) {
		for (@Nullable
		Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof OutOfMemoryError) {
				return true;
			}
		}
		return false;
	}

	private ExitCode reportBug(Throwable bug) {
		terminal.say("this is a bug in VDC Studio: " + bug);
		try {
			terminal.say("details are in " + BugReport.write(bug));
		} catch (IOException e) {
			terminal.say("details could not be written: " + e.getMessage());
		}
		return ExitCode.BUG;
	}
}
