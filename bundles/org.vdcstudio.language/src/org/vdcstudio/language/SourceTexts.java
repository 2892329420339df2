/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.util.Optional;

import org.eclipse.emf.common.util.URI;

/** Texts that are newer than the files they belong to: those of open editors. */
@FunctionalInterface
public interface SourceTexts {

	/** Nothing is open. */
	SourceTexts NONE = file -> Optional.empty();

	/** The text of a file, or empty when the file itself is to be read. Asked once for each file while loading. */
	Optional<String> text(URI file);
}
