/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.TextDifference;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Mends a design that is open in an editor. */
public final class OpenDesignFixes {

	private OpenDesignFixes() {
	}

	/**
	 * Mends findings with their quick fixes, see {@link DesignFixer}, as one step that one undo takes back. Imported files
	 * are changed with it, see {@link DesignAccess#replace(String, java.util.Map)}; those that cannot be saved are left alone.
	 *
	 * @param design the design
	 * @param access the access to it of this thread
	 * @param label  what the step is called in the undo history
	 * @param wanted which findings are to be mended
	 * @return what became of the design
	 * @throws IllegalArgumentException      when a text has changed meanwhile; nothing is changed then
	 * @throws java.io.UncheckedIOException when an imported file cannot be saved; nothing is changed then
	 */
	public static FixResult make(OpenDesign design, DesignAccess access, String label, Predicate<? super Finding> wanted) {
		return make(design, access, label, wanted, fix -> true);
	}

	/**
	 * The same with certain fixes only.
	 *
	 * @param usable which fixes may be made
	 */
	public static FixResult make(OpenDesign design, DesignAccess access, String label, Predicate<? super Finding> wanted,
			Predicate<? super QuickFix> usable) {
		FixResult result = new DesignFixer(design.check(), wanted, usable, file -> obstacle(design, file)).fix(List.of(access.design()));
		access.replace(label, result.texts().stream().collect(Collectors.toMap(FixedText::file,
				changed -> TextDifference.between(changed.before(), changed.after()).edits())));
		return result;
	}

	private static Optional<String> obstacle(OpenDesign design, URI file) {
		boolean possible = design.file().equals(file) || !file.isFile() || Files.isWritable(Path.of(file.toFileString()));
		return possible ? Optional.empty() : Optional.of("this also changes %s, which is read-only".formatted(file.lastSegment()));
	}
}
