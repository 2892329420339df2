/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.terminal.Terminal;
import org.vdcstudio.cli.internal.timing.Phases;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.LoadedDesigns;
import org.vdcstudio.language.UnreadableFile;
import org.vdcstudio.language.VdcLanguage;

/** Reads the designs of some paths, each design once. What cannot be read is said, and the rest is read. */
public final class DesignReader {

	private final Terminal terminal;
	private final Phases phases;
	private final Set<URI> seen = new HashSet<>();
	private ExitCode trouble = ExitCode.FINE;

	/** Says to {@code terminal} what cannot be read. */
	public DesignReader(Terminal terminal, Phases phases) {
		this.terminal = terminal;
		this.phases = phases;
	}

	/** The designs of a file or folder that were not read before. */
	public List<LoadedDesign> read(Path path) throws Exception {
		LoadedDesigns loaded;
		try {
			loaded = phases.run("reading", path, () -> VdcLanguage.standard().loadAll(path));
		} catch (IOException e) {
			report(UnreadableText.of(path, e));
			return List.of();
		}
		loaded.unreadable().forEach(this::report);
		if (loaded.designs().isEmpty() && loaded.unreadable().isEmpty()) {
			report(UnreadableText.noDesigns(path));
		}
		List<LoadedDesign> designs = new ArrayList<>();
		for (LoadedDesign design : loaded.designs()) {
			if (seen.add(design.root().eResource().getURI())) {
				design.unreadable().forEach(this::report);
				sayIfEmpty(design);
				designs.add(design);
			}
		}
		return designs;
	}

	/** Says that a file beside a design cannot be read, without which the design is worked on. */
	public void cannotRead(Path file, IOException cause) {
		report(UnreadableText.of(file, cause));
	}

	/** {@link ExitCode#USAGE} if something could not be read. */
	public ExitCode trouble() {
		return trouble;
	}

	/** No mistake, but somebody may have lost something: nothing is found in it either. */
	private void sayIfEmpty(LoadedDesign design) {
		URI file = design.root().eResource().getURI();
		if (design.text(file).filter(String::isBlank).isPresent()) {
			terminal.say(DesignPaths.display(DesignPaths.file(file)) + ": there is nothing in this file");
		}
	}

	private void report(UnreadableFile unreadable) {
		report(UnreadableText.of(DesignPaths.file(unreadable.file()), unreadable.cause()));
	}

	private void report(String message) {
		terminal.say(message);
		trouble = ExitCode.USAGE;
	}
}
