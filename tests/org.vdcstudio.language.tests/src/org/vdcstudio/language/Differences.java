/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vdcstudio.model.core.NamedElement;

/** Compares models. */
final class Differences {

	private Differences() {
	}

	/** Says where two models differ, one line a place; nothing when they are structurally equal. */
	static List<String> between(EObject expected, EObject actual) {
		List<String> found = new ArrayList<>();
		if (!EcoreUtil.equals(expected, actual)) {
			collect(expected, actual, found);
			if (found.isEmpty()) {
				found.add("some reference means another element of the same name");
			}
		}
		return found;
	}

	private static void collect(EObject expected, EObject actual, List<String> found) {
		for (EStructuralFeature feature : expected.eClass().getEAllStructuralFeatures()) {
			String one = described(expected.eGet(feature));
			String other = described(actual.eGet(feature));
			if (!one.equals(other)) {
				found.add(expected.eClass().getName() + '.' + feature.getName() + ": " + one + " became " + other);
			}
		}
		Iterator<EObject> others = actual.eContents().iterator();
		for (EObject each : expected.eContents()) {
			if (others.hasNext()) {
				EObject other = others.next();
				if (each.eClass() == other.eClass()) {
					collect(each, other, found);
				}
			}
		}
	}

	private static String described(@org.eclipse.jdt.annotation.Nullable Object value) {
		return switch (value) {
			case List<?> all -> all.stream().map(Differences::described).toList().toString();
			case NamedElement named -> named.eClass().getName() + ' ' + named.getName();
			case EObject element -> Objects.requireNonNull(element.eClass().getName());
			case null -> "nothing";
			default -> value.toString();
		};
	}
}
