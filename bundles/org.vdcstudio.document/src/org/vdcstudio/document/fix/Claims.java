/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.fix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;

/**
 * What edits lay hands on. Fixes that lay hands on the same are not made in one step: both would set the same value, or add
 * the same element.
 */
final class Claims {

	private record Value(EObject element, EStructuralFeature feature) {
	}

	private record NewElement(EObject container, EClass kind, String identity) {
	}

	private record Whole(EObject element) {
	}

	private Claims() {
	}

	static Set<Record> of(List<? extends ModelEdit> edits) {
		Set<Record> claims = new HashSet<>();
		edits.forEach(edit -> claims.add(of(edit)));
		return claims;
	}

	private static Record of(ModelEdit edit) {
		return switch (edit) {
			case ModelEdit.SetValue set -> new Value(set.element(), set.feature());
			case ModelEdit.UnsetValue unset -> new Value(unset.element(), unset.feature());
			case ModelEdit.RenameElement rename -> new Value(rename.element(), CorePackage.Literals.NAMED_ELEMENT__NAME);
			case ModelEdit.AddElement add -> new NewElement(add.container(), add.element().eClass(), identity(add.element()));
			case ModelEdit.RemoveElement remove -> new Whole(remove.element());
			case ModelEdit.MoveElement move -> new Whole(move.element());
		};
	}

	/** What tells an element from others of its kind in the same container: its name; without one, all it says. */
	private static String identity(EObject element) {
		if (element instanceof NamedElement named) {
			return String.valueOf(named.getName());
		}
		return element.eClass().getEAllAttributes().stream().map(attribute -> String.valueOf(element.eGet(attribute)))
				.collect(Collectors.joining("\n"));
	}
}
