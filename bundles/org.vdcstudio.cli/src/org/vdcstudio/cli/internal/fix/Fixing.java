/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.fix;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.files.DesignPaths;
import org.vdcstudio.cli.internal.files.OutputFile;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.document.DesignCheck;
import org.vdcstudio.document.fix.DesignFixer;
import org.vdcstudio.document.fix.FixResult;
import org.vdcstudio.document.fix.FixedText;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.validation.Finding;

/** Mends designs on disk, or shows what that would change; says on standard error what it does. */
public final class Fixing {

	private final Terminal terminal;
	private final Set<String> rules;
	private final boolean dryRun;
	private ExitCode trouble = ExitCode.FINE;

	/**
	 * Says to {@code terminal} what it does.
	 *
	 * @param rules  ids of the rules whose findings are mended; empty for all
	 * @param dryRun whether to write the difference to standard output and change nothing
	 */
	public Fixing(Terminal terminal, Set<String> rules, boolean dryRun) {
		this.terminal = terminal;
		this.rules = Set.copyOf(rules);
		this.dryRun = dryRun;
	}

	/** Mends designs and tells what became of them. */
	public FixResult fix(List<LoadedDesign> designs, DesignCheck check) {
		FixResult result = new DesignFixer(check, this::isWanted, this::obstacle).fix(designs);
		result.made().forEach(fix -> say(dryRun ? "would fix" : "fixed", fix.finding(), fix.label()));
		result.refused().forEach(fix -> say("not fixed:", fix.finding(), fix.label() + ": " + fix.reason()));
		result.texts().forEach(this::deliver);
		return result;
	}

	/** {@link ExitCode#USAGE} if there is a file to be mended that cannot be written. */
	public ExitCode trouble() {
		return trouble;
	}

	private boolean isWanted(Finding finding) {
		return rules.isEmpty() || rules.contains(finding.rule());
	}

	/** A file that cannot be written is known before the work is done, so that fixes of several files are made as a whole. */
	private Optional<String> obstacle(URI file) {
		try {
			OutputFile.require(DesignPaths.file(file));
			return Optional.empty();
		} catch (UserException e) {
			trouble = ExitCode.USAGE;
			return Optional.of(e.getMessage());
		}
	}

	private void deliver(FixedText text) {
		try {
			FixedFile file = FixedFile.of(text);
			if (dryRun) {
				terminal.out().print(file.difference());
			} else {
				file.write();
			}
		} catch (UserException e) {
			terminal.say(e.getMessage());
			trouble = ExitCode.USAGE;
		}
	}

	private void say(String what, Finding finding, String label) {
		String place = finding.location().map(location -> DesignPaths.display(DesignPaths.file(location.file())) + ": ").orElse("");
		terminal.say("%s %s%s: %s".formatted(what, place, finding.rule(), label));
	}
}
