/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.files.DesignPaths;
import org.vdcstudio.cli.internal.files.OutputFile;
import org.vdcstudio.cli.internal.files.UnreadableText;
import org.vdcstudio.cli.internal.terminal.Progress;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.language.DesignFiles;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.SourceProblem;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "fmt", header = "Lay design files out.", //
		description = { "", "Writes the names of the files that change. A file with a syntax error is left as it is.", "" })
final class FmtCommand extends Command {

	@Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders with files.")
	private List<Path> paths = List.of();

	@Option(names = "--check", description = "Change nothing; the exit code is 1 when a file would change.")
	private boolean checkOnly;

	private ExitCode trouble = ExitCode.FINE;

	FmtCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	ExitCode run() {
		ExitCode code = ExitCode.FINE;
		try (Progress progress = new Progress(terminal())) {
			Set<Path> seen = new LinkedHashSet<>();
			for (Path path : paths) {
				for (Path file : files(path)) {
					if (seen.add(file.toAbsolutePath().normalize())) {
						progress.step("formatting " + file);
						code = code.and(format(file));
					}
				}
			}
		}
		return code.and(trouble);
	}

	private List<Path> files(Path path) {
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		try {
			DesignFiles found = DesignFiles.in(path);
			found.unreadable().forEach(each -> report(UnreadableText.of(DesignPaths.file(each.file()), each.cause())));
			if (found.files().isEmpty() && found.unreadable().isEmpty()) {
				report(UnreadableText.noDesigns(path));
			}
			return found.files();
		} catch (IOException e) {
			report(UnreadableText.of(path, e));
			return List.of();
		}
	}

	private ExitCode format(Path file) {
		try {
			String text = VdcLanguage.read(file);
			String formatted = VdcLanguage.standard().format(text);
			if (formatted.equals(text)) {
				return judgeUnchanged(file, text);
			}
			if (!checkOnly) {
				OutputFile.write(file, formatted);
			}
			terminal().out().println(DesignPaths.display(file));
			return checkOnly ? ExitCode.FINDINGS : ExitCode.FINE;
		} catch (IOException e) {
			report(UnreadableText.of(file, e));
			return ExitCode.USAGE;
		} catch (UserException e) {
			// the other files can be laid out all the same
			report(e.getMessage());
			return ExitCode.USAGE;
		}
	}

	private void report(String message) {
		terminal().say(message);
		trouble = ExitCode.USAGE;
	}

	/** A text that stays as it is may be well laid out, or not understood. */
	private ExitCode judgeUnchanged(Path file, String text) {
		boolean broken = VdcLanguage.standard().parse(text).source().problems().stream()
				.anyMatch(problem -> problem.kind() == SourceProblem.Kind.SYNTAX);
		if (broken) {
			terminal().say("%s: left as it is because of a syntax error; vdc check shows it".formatted(DesignPaths.display(file)));
		}
		return broken ? ExitCode.FINDINGS : ExitCode.FINE;
	}
}
