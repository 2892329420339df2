/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.TextDifference;
import org.vdcstudio.validation.Finding;

/** Mends a design that is open in an editor. */
public final class OpenDesignFixes {

	private OpenDesignFixes() {
	}

	/**
	 * Mends findings with their quick fixes, see {@link DesignFixer}, as one step that one undo takes back. Other files than the
	 * design's own are not changed.
	 *
	 * @param design the design
	 * @param access the access to it of this thread
	 * @param label  what the step is called in the undo history
	 * @param wanted which findings are to be mended
	 * @return what became of the design
	 * @throws IllegalArgumentException when the text has changed meanwhile; nothing is changed then
	 */
	public static FixResult make(OpenDesign design, DesignAccess access, String label, Predicate<? super Finding> wanted) {
		FixResult result = new DesignFixer(design.check(), wanted, file -> obstacle(design, file)).fix(List.of(access.design()));
		for (FixedText changed : result.texts()) {
			access.replace(label, TextDifference.between(changed.before(), changed.after()).edits());
		}
		return result;
	}

	private static Optional<String> obstacle(OpenDesign design, URI file) {
		return design.file().equals(file) ? Optional.empty()
				: Optional.of("this also changes %s; make the change there".formatted(file.lastSegment()));
	}
}
