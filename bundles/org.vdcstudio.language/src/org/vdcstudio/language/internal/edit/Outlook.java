/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.Namespaces;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.language.internal.source.ResourceDesign;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.edit.ModelEdit.AddElement;
import org.vdcstudio.model.edit.ModelEdit.MoveElement;
import org.vdcstudio.model.edit.ModelEdit.RemoveElement;
import org.vdcstudio.model.edit.ModelEdit.RenameElement;
import org.vdcstudio.model.edit.ModelEdit.SetValue;
import org.vdcstudio.model.edit.ModelEdit.UnsetValue;
import org.vdcstudio.model.names.QualifiedNames;

/** Looks at all edits before anything is written: whether they fit the design, and what will be called how and stand where. */
final class Outlook {

	private final ResourceDesign design;
	private final KindWords kinds;
	private final NewElements added;
	private final FutureNames names;

	Outlook(ResourceDesign design, KindWords kinds, NewElements added, FutureNames names) {
		this.design = design;
		this.kinds = kinds;
		this.added = added;
		this.names = names;
	}

	/**
	 * Looks at one edit. One of a new element is made at once, in memory.
	 *
	 * @throws IllegalArgumentException when it does not fit the design
	 */
	void foresee(ModelEdit edit) {
		switch (edit) {
			case AddElement add when added.contain(add.container()) -> added.add(add.container(), add.feature(), add.element());
			case AddElement add -> names.place(added.own(add.element()), add.container());
			case MoveElement move -> {
				requireInText(move.element(), move.label());
				requireInText(move.container(), move.label());
				names.move(move.element(), move.container());
			}
			case RenameElement rename -> rename(rename.element(), rename.newName(), rename.label());
			case SetValue set when set.feature() == CorePackage.Literals.NAMED_ELEMENT__NAME ->
				rename((NamedElement) set.element(), String.valueOf(set.value()), set.label());
			case SetValue set when added.contain(set.element()) -> added.setValue(set.element(), set.feature(), set.value());
			case UnsetValue unset when added.contain(unset.element()) -> added.unset(unset.element(), unset.feature());
			case RemoveElement remove when added.contain(remove.element()) -> added.remove(remove.element());
			case SetValue set -> requireInText(set.element(), set.label());
			case UnsetValue unset -> requireInText(unset.element(), unset.label());
			case RemoveElement remove -> requireInText(remove.element(), remove.label());
		}
	}

	private void rename(NamedElement element, String name, String label) {
		if (name.isBlank()) {
			throw new IllegalArgumentException(label + ": a name is missing");
		}
		if (added.contain(element)) {
			added.rename(element, name);
			return;
		}
		requireInText(element, label);
		EClass namespace = Namespaces.of(element.eClass());
		boolean isTaken = named(name, element).stream()
				.anyMatch(each -> each != element && Namespaces.of(each.eClass()) == namespace);
		if (isTaken) {
			throw new IllegalArgumentException(label + ": there is already " + kinds.withArticle(namespace) + " '" + name + "'");
		}
		names.rename(element, name);
	}

	/** What has a name already where an element has its own. */
	private List<NamedElement> named(String name, NamedElement element) {
		if (element instanceof DesignElement) {
			return design.parsedFiles().stream().flatMap(file -> file.names().named(name).stream()).toList();
		}
		return QualifiedNames.namespaceOf(element)
				.map(space -> ((VdcResource) element.eResource()).names().named(space, name)).orElse(List.of());
	}

	private void requireInText(EObject element, String label) {
		if (!(element.eResource() instanceof VdcResource file) || !design.parsedFiles().contains(file)) {
			throw new IllegalArgumentException(label + ": the element is not part of this design");
		}
	}
}
