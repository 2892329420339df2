/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.TextEdit;

/** What comes of the wish to rename an element. */
public sealed interface Renaming {

	/**
	 * It can be done.
	 *
	 * @param edits the changes of each file that changes; those of one file do not overlap and stand in the order of its text. Empty
	 *              when the element has that name already
	 */
	record Edits(Map<URI, List<TextEdit>> edits) implements Renaming {

		/** Copies the map. */
		public Edits {
			edits = Map.copyOf(edits);
		}
	}

	/**
	 * It cannot be done.
	 *
	 * @param reason why, a sentence for people
	 */
	record Refused(String reason) implements Renaming {
	}
}
