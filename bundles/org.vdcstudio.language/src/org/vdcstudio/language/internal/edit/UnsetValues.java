/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.vdcstudio.language.internal.edit.ElementText.Part;
import org.vdcstudio.language.internal.grammar.ElementGrammar;
import org.vdcstudio.language.internal.linking.KindWords;

/** Values that go: a property with several values goes when all do. */
final class UnsetValues {

	private final KindWords kinds;
	private final TextChanges changes;
	private final Map<EObject, Set<EStructuralFeature>> features = new LinkedHashMap<>();

	UnsetValues(KindWords kinds, TextChanges changes) {
		this.kinds = kinds;
		this.changes = changes;
	}

	/** Notes that a property goes, if it is in the text at all. */
	void unset(EObject element, EStructuralFeature feature) {
		if (!changes.text(element).parts(feature).isEmpty()) {
			features.computeIfAbsent(element, key -> new HashSet<>()).add(feature);
		}
	}

	/** Whether a property has been noted to go. */
	boolean isUnset(EObject element, EStructuralFeature feature) {
		return features.getOrDefault(element, Set.of()).contains(feature);
	}

	/**
	 * Removes what has been noted.
	 *
	 * @throws IllegalArgumentException when an element cannot be without
	 */
	void write() {
		features.forEach(this::remove);
	}

	private void remove(EObject element, Set<EStructuralFeature> unset) {
		ElementText text = changes.text(element);
		List<Part> parts = new ArrayList<>(text.head());
		parts.addAll(text.body());
		for (Part part : parts) {
			if (unset.stream().anyMatch(part::writes)) {
				remove(text, part, unset);
			}
		}
	}

	/** Removes a property with whatever may stand behind it, or only that. */
	private void remove(ElementText text, Part part, Set<EStructuralFeature> unset) {
		List<Assignment> needed = ElementGrammar.neededAssignments(part.grammar());
		long going = needed.stream().filter(each -> isOneOf(unset, each)).count();
		if (going == 0) {
			text.optionalParts(part).stream().filter(each -> unset.stream().anyMatch(each::writes))
					.forEach(each -> changes.of(text.file()).remove(each.start(), each.end()));
			return;
		}
		if (text.head().contains(part) && !GrammarUtil.isOptionalCardinality(part.grammar())) {
			throw new IllegalArgumentException(capitalised(kinds.withArticle(text.element().eClass())) + " must have this value");
		}
		if (going < needed.size()) {
			throw new IllegalArgumentException(
					"'" + text.file().text().substring(part.start(), part.end()) + "' can only be removed as a whole");
		}
		changes.of(text.file()).remove(part.start(), part.end());
	}

	private static boolean isOneOf(Set<EStructuralFeature> unset, Assignment assignment) {
		return unset.stream().anyMatch(feature -> feature.getName().equals(assignment.getFeature()));
	}

	private static String capitalised(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}
}
