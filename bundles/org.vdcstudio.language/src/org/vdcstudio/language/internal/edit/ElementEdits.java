/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.source.NodePlaces;
import org.vdcstudio.language.internal.write.ElementWriter;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit.AddElement;

/** Elements that are added, removed or renamed. */
final class ElementEdits {

	private final ElementGrammar grammar;
	private final ElementWriter writer;
	private final FutureNames names;
	private final NewElements added;
	private final TextChanges changes;
	private final NewValues values;
	private final UnsetValues unset;

	ElementEdits(ElementGrammar grammar, ElementWriter writer, FutureNames names, NewElements added, TextChanges changes,
			NewValues values, UnsetValues unset) {
		this.grammar = grammar;
		this.writer = writer;
		this.names = names;
		this.added = added;
		this.changes = changes;
		this.values = values;
		this.unset = unset;
	}

	/** Writes a new element. */
	void add(AddElement add) {
		ElementText container = changes.text(add.container());
		boolean isTaken = !add.feature().isMany() && !container.parts(add.feature()).isEmpty();
		if (isTaken) {
			throw new IllegalArgumentException(add.label() + ": there is one already");
		}
		Insertion element = new Insertion.Written(writer.element(added.own(add.element())));
		if (grammar.statement(container.element().eClass(), add.feature()).isPresent()) {
			add.behind().ifPresentOrElse(other -> changes.in(container).addBlockBehind(changes.text(other), element),
					() -> changes.in(container).addBlock(add.feature(), element));
		} else if (grammar.headPart(container.element().eClass(), add.feature()).isPresent() && add.feature().isMany()) {
			// A suppression: it stands on a line of its own before the element, if the element begins a line.
			FileChanges file = changes.of(container.file());
			int at = container.startBehind(add.feature());
			String indent = file.indentAt(at);
			boolean startsLine = container.file().lines().column(at) == indent.length() + 1;
			file.insert(at, element.layOut("", "", "") + (startsLine ? file.lineDelimiter() + indent : " "));
		} else if (grammar.headPart(container.element().eClass(), add.feature()).isPresent()) {
			values.setNew(container.element(), add.feature(), added.own(add.element()));
		} else {
			throw new IllegalArgumentException(add.label() + ": this cannot be added here");
		}
	}

	/** Removes an element with its text. */
	void remove(EObject element) {
		EStructuralFeature feature = element.eContainmentFeature();
		EObject container = element.eContainer();
		boolean isStatement = feature.isMany() || grammar.statement(container.eClass(), feature).isPresent();
		if (isStatement) {
			ElementText text = changes.text(element);
			changes.of(text.file()).remove(text.start(), text.end());
		} else {
			// It goes with the words that introduce it in the head of another element.
			unset.unset(container, feature);
		}
	}

	/** Writes the name anew that an element will have. */
	void rename(NamedElement element) {
		INode node = NodePlaces.valueNode(element, CorePackage.Literals.NAMED_ELEMENT__NAME, 0).orElseThrow(
				() -> new IllegalArgumentException("This " + element.eClass().getName() + " has no name to change"));
		changes.of(changes.text(element).file()).replace(node.getOffset(), node.getLength(), names.quotedName(names.nameOf(element)));
	}
}
