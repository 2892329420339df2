/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.clip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.edit.SourceProblem;
import org.vdcstudio.model.names.QualifiedNames;

/**
 * Elements as a text that was read where they are to go, but alone: within the headers of the elements around them. What
 * they call each other is linked here, before the names of the design come into it.
 *
 * @param text the text of the elements
 * @param headers what opens the elements around, outermost first
 */
record ClipText(String text, List<String> headers) {

	/** Whether elements can stand there. */
	boolean fits() {
		LoadedDesign alone = alone();
		return alone.source().problems().stream().noneMatch(problem -> problem.kind() == SourceProblem.Kind.SYNTAX)
				&& !elements(alone).isEmpty();
	}

	/** The names of the elements, in their order. */
	List<String> names() {
		return elements(alone()).stream().filter(NamedElement.class::isInstance).map(NamedElement.class::cast)
				.map(NamedElement::getName).map(String::valueOf).toList();
	}

	/**
	 * The same with names that are free in a design; the elements refer to each other by these.
	 *
	 * @param design the design
	 * @param space  the element of the design around, in whose namespace names must be free
	 */
	ClipText renamed(LoadedDesign design, EObject space) {
		LoadedDesign alone = alone();
		Set<String> taken = new HashSet<>();
		design.files().forEach(file -> EcoreUtil.getAllContents(file, false)
				.forEachRemaining(each -> QualifiedNames.of((EObject) each).ifPresent(taken::add)));
		String prefix = prefix(space);
		List<ModelEdit> renames = new ArrayList<>();
		for (EObject element : elements(alone)) {
			rename(element, prefix, taken, renames);
			if (!(element instanceof DesignElement)) {
				element.eAllContents().forEachRemaining(inner -> rename(inner, prefix, taken, renames));
			}
		}
		if (renames.isEmpty()) {
			return this;
		}
		Map<?, List<TextEdit>> edits = VdcLanguage.standard().textEdits(alone, renames);
		String whole = TextEdit.apply(whole(), edits.values().iterator().next());
		return new ClipText(whole.substring(start(), whole.length() - closing().length()), headers);
	}

	private static void rename(EObject element, String prefix, Set<String> taken, List<ModelEdit> renames) {
		if (!(element instanceof NamedElement named) || named.getName() == null) {
			return;
		}
		String wanted = named.getName();
		Set<String> here = new HashSet<>();
		String space = element instanceof DesignElement ? "" : prefix;
		taken.stream().filter(name -> name.startsWith(space)).forEach(name -> here.add(name.substring(space.length())));
		String fresh = FreshNames.next(wanted, here);
		taken.add(space + fresh);
		if (!fresh.equals(wanted)) {
			renames.add(new ModelEdit.RenameElement("Rename " + wanted, named, fresh));
		}
	}

	private static String prefix(EObject space) {
		Optional<? extends NamedElement> named = space instanceof DesignElement own ? Optional.of(own) : QualifiedNames.namespaceOf(space);
		return named.map(NamedElement::getName).map(name -> name + ".").orElse("");
	}

	private List<EObject> elements(LoadedDesign alone) {
		List<EObject> found = new ArrayList<>();
		collect(alone, alone.root(), found);
		return found;
	}

	private void collect(LoadedDesign alone, EObject around, List<EObject> found) {
		for (EObject each : around.eContents()) {
			int offset = alone.source().locate(each).map(place -> place.offset()).orElse(-1);
			if (offset >= start()) {
				found.add(each);
			} else {
				collect(alone, each, found);
			}
		}
	}

	private LoadedDesign alone() {
		return VdcLanguage.standard().parse(whole());
	}

	private String whole() {
		return String.join("\n", headers) + "\n" + text + closing();
	}

	private int start() {
		return String.join("\n", headers).length() + 1;
	}

	private String closing() {
		return "\n" + "}".repeat(headers.size());
	}
}
