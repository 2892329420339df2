/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.language.ide.RenameRange;
import org.vdcstudio.language.ide.Renaming;
import org.vdcstudio.language.internal.linking.KindWords;
import org.vdcstudio.language.internal.linking.Namespaces;
import org.vdcstudio.language.internal.linking.VdcResource;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.names.QualifiedNames;

import com.google.inject.Inject;

/** Renames elements with all that refers to them. */
public final class Renames {

	private final Targets targets;
	private final KindWords kinds;

	@Inject
	Renames(Targets targets, KindWords kinds) {
		this.targets = targets;
		this.kinds = kinds;
	}

	/** What would be renamed at an offset. */
	public Optional<RenameRange> range(VdcResource file, int offset) {
		return targets.at(file, offset).filter(target -> target.element().getName() != null).map(target -> {
			INode name = lastPart(target.node());
			return new RenameRange(kinds.of(target.element().eClass()), String.valueOf(target.element().getName()), name.getOffset(),
					name.getLength());
		});
	}

	/** A qualified name names the element in its last part. */
	private static INode lastPart(INode node) {
		INode last = node;
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getGrammarElement() != null) {
				last = leaf;
			}
		}
		return last;
	}

	/** Renames the element named at an offset. */
	public Renaming rename(LoadedDesign design, List<VdcResource> files, VdcResource file, int offset, String newName) {
		Optional<NamedElement> target = targets.at(file, offset).map(Targets.Target::element);
		if (target.isEmpty()) {
			return new Renaming.Refused("There is no name here that could be changed");
		}
		String name = newName.strip();
		if (name.equals(target.get().getName())) {
			return new Renaming.Edits(Map.of());
		}
		Optional<String> objection = objection(target.get(), name, files);
		if (objection.isPresent()) {
			return new Renaming.Refused(objection.get());
		}
		ModelEdit edit = new ModelEdit.RenameElement("Rename %s to %s".formatted(target.get().getName(), name), target.get(), name);
		try {
			return new Renaming.Edits(VdcLanguage.standard().textEdits(design, List.of(edit)));
		} catch (IllegalArgumentException e) {
			// how the language says that a change cannot be written
			return new Renaming.Refused(String.valueOf(e.getMessage()));
		}
	}

	private Optional<String> objection(NamedElement element, String name, List<VdcResource> files) {
		if (name.isEmpty()) {
			return Optional.of("A name is needed");
		}
		if (name.chars().anyMatch(Character::isISOControl)) {
			return Optional.of("A name stands in one line");
		}
		EClass kind = Namespaces.of(element.eClass());
		Optional<DesignElement> space = element instanceof DesignElement ? Optional.empty() : QualifiedNames.namespaceOf(element);
		boolean isTaken = space.isPresent() ? isTaken(space.get(), kind, element, name)
				: files.stream().flatMap(each -> each.names().named(name).stream())
						.anyMatch(other -> other != element && Namespaces.of(other.eClass()) == kind);
		return isTaken
				? Optional.of("There is already %s '%s' in %s".formatted(kinds.withArticle(kind), name,
						space.map(each -> "'%s'".formatted(each.getName())).orElse("this design")))
				: Optional.empty();
	}

	private static boolean isTaken(DesignElement space, EClass kind, NamedElement element, String name) {
		Iterable<EObject> contents = space::eAllContents;
		for (EObject each : contents) {
			if (each instanceof NamedElement other && other != element && name.equals(other.getName())
					&& Namespaces.of(other.eClass()) == kind) {
				return true;
			}
		}
		return false;
	}
}
