/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.linking.CrossReferenceLinker;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.source.ResourceDesign;
import org.vdcstudio.language.internal.text.VdcValueConverters;
import org.vdcstudio.language.internal.write.ElementWriter;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.edit.ModelEdit.AddElement;
import org.vdcstudio.model.edit.ModelEdit.MoveElement;
import org.vdcstudio.model.edit.ModelEdit.RemoveElement;
import org.vdcstudio.model.edit.ModelEdit.RenameElement;
import org.vdcstudio.model.edit.ModelEdit.SetValue;
import org.vdcstudio.model.edit.ModelEdit.UnsetValue;

/**
 * Translates one list of edits, kind by kind.
 *
 * <p>Several edits of one block, or of one property with several values, come out as one piece of text. Elements that are
 * new themselves are changed in memory, as copies, before they are written.
 */
final class EditTranslation {

	private final ResourceDesign design;
	private final List<? extends ModelEdit> edits;
	private final FutureNames names;
	private final NewElements added;
	private final Outlook outlook;
	private final TextChanges changes;
	private final ElementEdits elements;
	private final NewValues values;
	private final UnsetValues unset;
	private final ReferenceRewriting references;
	private final Moves moves;

	EditTranslation(ResourceDesign design, List<? extends ModelEdit> edits, ElementGrammar grammar, VdcValueConverters converters,
			CrossReferenceLinker linker, KindWords kinds) {
		this.design = design;
		this.edits = edits;
		names = new FutureNames(converters.quoting());
		added = new NewElements(edits);
		outlook = new Outlook(design, kinds, added, names);
		changes = new TextChanges(grammar);
		ElementWriter writer = new ElementWriter(grammar, converters, names);
		values = new NewValues(grammar, writer, names, added, changes);
		unset = new UnsetValues(kinds, changes);
		elements = new ElementEdits(grammar, writer, names, added, changes, values, unset);
		references = new ReferenceRewriting(linker, names, changes);
		moves = new Moves(changes);
	}

	Map<URI, List<TextEdit>> translate() {
		edits.forEach(outlook::foresee);
		edits.forEach(this::translate);
		values.write();
		unset.write();
		if (names.changeNames()) {
			design.parsedFiles().forEach(references::rewrite);
		}
		changes.writeBlocks();
		moves.write();
		changes.writeBlocks();
		return changes.resolved();
	}

	private void translate(ModelEdit edit) {
		switch (edit) {
			case AddElement add when !added.contain(add.container()) -> elements.add(add);
			case RenameElement rename when !added.contain(rename.element()) -> elements.rename(rename.element());
			case SetValue set when !added.contain(set.element()) -> set(set);
			case UnsetValue each when !added.contain(each.element()) -> unset.unset(each.element(), each.feature());
			case RemoveElement remove when !added.contain(remove.element()) -> elements.remove(remove.element());
			case MoveElement move -> moves.add(move);
			default -> {
				// Done in memory, where the new element was.
			}
		}
	}

	private void set(SetValue set) {
		if (set.feature() == CorePackage.Literals.NAMED_ELEMENT__NAME) {
			elements.rename((NamedElement) set.element());
		} else if (Boolean.FALSE.equals(set.value())) {
			unset.unset(set.element(), set.feature());
		} else if (unset.isUnset(set.element(), set.feature())) {
			values.setAnew(set);
		} else {
			values.set(set);
		}
	}
}
