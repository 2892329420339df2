/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.vdcstudio.language.internal.grammar.ElementGrammar;

/** The values of one element that are not written yet. */
final class Values {

	private final EObject element;
	private final Map<EStructuralFeature, Integer> written = new HashMap<>();

	Values(EObject element) {
		this.element = element;
	}

	EObject element() {
		return element;
	}

	/** Whether a piece of grammar has something left to write. */
	boolean remainFor(AbstractElement piece) {
		return ElementGrammar.assignments(piece).stream().anyMatch(this::remains);
	}

	boolean remains(Assignment assignment) {
		EStructuralFeature feature = feature(assignment);
		int count = written.getOrDefault(feature, 0);
		return feature.isMany() ? count < ((List<?>) element.eGet(feature)).size() : count == 0 && hasValue(feature);
	}

	/** What must be given is written even where it says what would hold anyway: {@code permit}, for instance. */
	private boolean hasValue(EStructuralFeature feature) {
		return element.eIsSet(feature) || feature.isRequired() && feature.getDefaultValue() != null;
	}

	/**
	 * The next value of a feature.
	 *
	 * @throws IllegalArgumentException when none is left
	 */
	Object next(Assignment assignment) {
		if (!remains(assignment)) {
			throw new IllegalArgumentException(
					"A " + element.eClass().getName() + " cannot be written without its " + assignment.getFeature());
		}
		EStructuralFeature feature = feature(assignment);
		int index = written.merge(feature, 1, Integer::sum) - 1;
		Object value = element.eGet(feature);
		return Objects.requireNonNull(feature.isMany() ? ((List<?>) value).get(index) : value);
	}

	private EStructuralFeature feature(Assignment assignment) {
		return Objects.requireNonNull(element.eClass().getEStructuralFeature(assignment.getFeature()));
	}
}
