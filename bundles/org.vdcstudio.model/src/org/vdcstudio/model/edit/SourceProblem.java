/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Something wrong with the text itself, found before any rule runs.
 *
 * @param kind      what went wrong
 * @param message   what is wrong and what to do, one sentence
 * @param location  where
 * @param element   the element that is affected, or null where there is none
 * @param reference for {@link Kind#UNRESOLVED_REFERENCE} the reference, else null
 * @param text      the offending text; for an unresolved reference the name that was written
 */
public record SourceProblem(Kind kind, String message, SourceLocation location, @Nullable EObject element,
		@Nullable EReference reference, String text) {

	/** What can be wrong with a text. */
	public enum Kind {
		/** The text does not follow the grammar. */
		SYNTAX,
		/** A name refers to nothing. */
		UNRESOLVED_REFERENCE,
		/** Two elements of one namespace have the same name. */
		DUPLICATE_NAME,
		/** An imported file is missing or cannot be read. */
		IMPORT
	}
}
