/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.edit;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.model.core.NamedElement;

/**
 * One change of a model, described but not yet made.
 *
 * <p>Diagrams, wizards, properties and quick fixes describe what they want as edits; a {@link ModelEditor} makes
 * the change where the truth is, in the text. An edit refers to live elements of the model that it is meant for
 * and must not be kept beyond the next change of that model.
 */
public sealed interface ModelEdit {

	/** What the change does, in the words of an undo menu, for instance {@code Rename vmk0 to vmk1}. */
	String label();

	/**
	 * Sets a single-valued feature, or adds to a many-valued attribute or non-containment reference.
	 *
	 * @param element the element to change
	 * @param feature an attribute or a non-containment reference of the element
	 * @param value   the text or enumeration literal of an attribute, or the element that a reference points to
	 */
	record SetValue(String label, EObject element, EStructuralFeature feature, Object value) implements ModelEdit {
	}

	/** Removes the value of an attribute or non-containment reference; its default holds afterwards. */
	record UnsetValue(String label, EObject element, EStructuralFeature feature) implements ModelEdit {
	}

	/**
	 * Adds a new element to a containment.
	 *
	 * @param element an element without a container, its own content included; references may point into the model
	 * @param behind  the element of the containment behind which it goes; empty to go to the end
	 */
	record AddElement(String label, EObject container, EReference feature, EObject element, Optional<EObject> behind)
			implements ModelEdit {

		/** Adds a new element at the end of a containment. */
		public AddElement(String label, EObject container, EReference feature, EObject element) {
			this(label, container, feature, element, Optional.empty());
		}
	}

	/** Removes an element with all it contains. What referred to it is left to refer to nothing and is reported. */
	record RemoveElement(String label, EObject element) implements ModelEdit {
	}

	/** Moves an element to the end of a containment of another element of the same design. */
	record MoveElement(String label, EObject element, EObject container, EReference feature) implements ModelEdit {
	}

	/** Renames an element together with every reference to it. */
	record RenameElement(String label, NamedElement element, String newName) implements ModelEdit {
	}

	/** Sets an attribute, with a label made from the names involved. */
	static ModelEdit set(EObject element, EAttribute attribute, Object value) {
		return new SetValue("Set " + attribute.getName() + " to " + value, element, attribute, value);
	}
}
