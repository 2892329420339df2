/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.files.DesignPaths;
import org.vdcstudio.cli.internal.files.UnreadableText;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.cli.internal.timing.Phases;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.LoadedDesigns;
import org.vdcstudio.language.UnreadableFile;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;
import org.vdcstudio.validation.ValidationOptions;
import org.vdcstudio.validation.ValidationResult;
import org.vdcstudio.validation.ValidationRunner;

/** Checks the designs of some paths, each design once. What cannot be read is said, and the rest is checked. */
public final class DesignCheck {

	private final Terminal terminal;
	private final Phases phases;
	private final ValidationRunner runner;
	private final ValidationOptions options;
	private final Set<URI> checked = new HashSet<>();
	private final List<ValidationResult> results = new ArrayList<>();
	private ExitCode trouble = ExitCode.FINE;

	/** Checks with the rules of {@code runner}. */
	public DesignCheck(Terminal terminal, Phases phases, ValidationRunner runner, ValidationOptions options) {
		this.terminal = terminal;
		this.phases = phases;
		this.runner = runner;
		this.options = options;
	}

	/** Checks the designs of a file or folder. */
	public void check(Path path) throws Exception {
		LoadedDesigns loaded;
		try {
			loaded = phases.run("reading", path, () -> VdcLanguage.standard().loadAll(path));
		} catch (IOException e) {
			report(UnreadableText.of(path, e));
			return;
		}
		loaded.unreadable().forEach(this::report);
		if (loaded.designs().isEmpty() && loaded.unreadable().isEmpty()) {
			report("%s: no .vdc files in this folder".formatted(DesignPaths.display(path)));
		}
		for (LoadedDesign design : loaded.designs()) {
			if (checked.add(design.root().eResource().getURI())) {
				check(design, path);
			}
		}
	}

	/** All findings so far. */
	public ValidationResult result() {
		return ValidationResult.merge(results);
	}

	/** {@link ExitCode#USAGE} if something could not be read. */
	public ExitCode trouble() {
		return trouble;
	}

	private void check(LoadedDesign design, Path path) throws Exception {
		design.unreadable().forEach(this::report);
		DesignModel model = phases.run("snapshot", path, () -> SnapshotBuilder.build(design.root()));
		results.add(phases.run("checking", path, () -> runner.run(model, design.source(), options)));
	}

	private void report(UnreadableFile unreadable) {
		report(UnreadableText.of(DesignPaths.file(unreadable.file()), unreadable.cause()));
	}

	private void report(String message) {
		terminal.say(message);
		trouble = ExitCode.USAGE;
	}
}
