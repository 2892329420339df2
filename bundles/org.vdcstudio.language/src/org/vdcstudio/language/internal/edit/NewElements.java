/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.edit.ModelEdit.AddElement;

/** Elements that are added: copies of them, which further edits change in memory before they are written. */
final class NewElements {

	private final EcoreUtil.Copier copies = new EcoreUtil.Copier();

	/**
	 * The elements that some edits add.
	 *
	 * @throws IllegalArgumentException when one is part of a design already
	 */
	NewElements(List<? extends ModelEdit> edits) {
		for (ModelEdit edit : edits) {
			if (edit instanceof AddElement add) {
				if (add.element().eContainer() != null || add.element().eResource() != null) {
					throw new IllegalArgumentException(add.label() + ": the element is part of a design already");
				}
				copies.copy(add.element());
			}
		}
		copies.copyReferences();
	}

	/** Whether an element is new, or stands in a new one. */
	boolean contain(EObject element) {
		return copies.containsKey(element);
	}

	/** A new element's copy, which may be changed; any other element itself. */
	EObject own(EObject element) {
		@Nullable
		EObject copy = copies.get(element);
		return copy != null ? copy : element;
	}

	/** The same for values, which may be elements. */
	Object ownValue(Object value) {
		return value instanceof EObject target ? own(target) : value;
	}

	void rename(NamedElement element, String name) {
		((NamedElement) own(element)).setName(name);
	}

	void add(EObject container, EStructuralFeature feature, EObject element) {
		set(own(container), feature, own(element));
	}

	void setValue(EObject element, EStructuralFeature feature, Object value) {
		set(own(element), feature, ownValue(value));
	}

	void unset(EObject element, EStructuralFeature feature) {
		own(element).eUnset(feature);
	}

	void remove(EObject element) {
		EcoreUtil.remove(own(element));
	}

	/** Sets a value of any object in memory; adds it where there may be several. */
	static void set(EObject element, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			@SuppressWarnings("unchecked")
			List<Object> values = (List<Object>) element.eGet(feature);
			values.add(value);
		} else {
			element.eSet(feature, value);
		}
	}
}
