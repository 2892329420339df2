/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Tells where an element stands in the text. */
public interface SourceLocator {

	/**
	 * The place of an element or of one of its values.
	 *
	 * @param element an element of the design
	 * @param feature the feature whose value is meant, or null for the element itself (its name, where it has one)
	 * @param index   which value of a many-valued feature, counted from 0; ignored for others
	 * @return the place; that of the element when the feature has no text; empty when the element has none
	 */
	Optional<SourceLocation> locate(EObject element, @Nullable EStructuralFeature feature, int index);

	/** The place of an element as a whole, see {@link #locate(EObject, EStructuralFeature, int)}. */
	default Optional<SourceLocation> locate(EObject element) {
		return locate(element, null, 0);
	}
}
