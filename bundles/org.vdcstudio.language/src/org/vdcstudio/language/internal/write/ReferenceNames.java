/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.write;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.core.NamedElement;

/** How references are written. */
@FunctionalInterface
public interface ReferenceNames {

	/**
	 * The shortest text that means an element, quoted where needed.
	 *
	 * @param target the element that is meant
	 * @param place  the element that refers to it
	 * @throws IllegalArgumentException when the target has no name
	 */
	String text(NamedElement target, EObject place);
}
