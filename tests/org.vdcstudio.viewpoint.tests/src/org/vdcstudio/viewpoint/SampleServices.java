/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Services of the specifications in tests. */
public final class SampleServices {

	/** {@return the name in angle brackets} */
	public String bracketed(EObject element) {
		return bracketed(element, "<", ">");
	}

	/** {@return the name between two texts} */
	public String bracketed(EObject element, String before, String after) {
		return before + element.eGet(element.eClass().getEStructuralFeature("name")) + after;
	}

	/** {@return how many elements there are} */
	public int howMany(List<?> elements) {
		return elements.size();
	}

	/** Always fails. */
	public String failing(EObject element) {
		throw new IllegalStateException("on purpose: " + element);
	}
}
