/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.names.QualifiedNames;

/**
 * Finds out which elements have other names in the next state of a design, whoever renamed them: where as many elements of
 * a kind are new in a container as are gone from it, they are the same ones in the same order.
 */
public final class Renames {

	private final Map<String, String> names = new LinkedHashMap<>();

	private Renames() {
	}

	/**
	 * Compares two states of a design, neither of them with errors in its syntax.
	 *
	 * @return new qualified names by the old ones
	 */
	public static Map<String, String> between(List<? extends EObject> before, List<? extends EObject> after) {
		Map<URI, EObject> files = new LinkedHashMap<>();
		after.forEach(file -> files.put(file.eResource().getURI(), file));
		Renames renames = new Renames();
		for (EObject file : before) {
			EObject now = files.get(file.eResource().getURI());
			if (now != null) {
				renames.compareContents(file, now, false);
			}
		}
		return renames.names;
	}

	private void compareContents(EObject before, EObject after, boolean isMoved) {
		List<EObject> old = List.copyOf(before.eContents());
		List<EObject> now = List.copyOf(after.eContents());
		if (areAlike(old, now)) {
			for (int index = 0; index < old.size(); index++) {
				compare(old.get(index), now.get(index), isMoved);
			}
		} else {
			compare(old, now, isMoved);
		}
	}

	/** Whether all are of the same kinds and names in the same order, as most contents are after most changes. */
	private static boolean areAlike(List<EObject> before, List<EObject> after) {
		if (before.size() != after.size()) {
			return false;
		}
		for (int index = 0; index < before.size(); index++) {
			EObject old = before.get(index);
			EObject now = after.get(index);
			if (old.eClass() != now.eClass() || old.eContainmentFeature() != now.eContainmentFeature() || !nameOf(old).equals(nameOf(now))) {
				return false;
			}
		}
		return true;
	}

	private void compare(List<EObject> before, List<EObject> after, boolean isMoved) {
		Map<Kind, List<EObject>> gone = new LinkedHashMap<>();
		Map<Key, EObject> known = new LinkedHashMap<>();
		for (EObject each : after) {
			nameOf(each).ifPresent(name -> known.putIfAbsent(Key.of(each, name), each));
		}
		for (EObject each : before) {
			Optional<EObject> same = nameOf(each).flatMap(name -> Optional.ofNullable(known.remove(Key.of(each, name))));
			if (same.isPresent()) {
				compare(each, same.get(), isMoved);
			} else {
				gone.computeIfAbsent(Kind.of(each), kind -> new ArrayList<>()).add(each);
			}
		}
		Map<Kind, List<EObject>> fresh = new LinkedHashMap<>();
		for (EObject each : after) {
			boolean isNew = nameOf(each).map(name -> each.equals(known.get(Key.of(each, name)))).orElse(true);
			if (isNew) {
				fresh.computeIfAbsent(Kind.of(each), kind -> new ArrayList<>()).add(each);
			}
		}
		gone.forEach((kind, old) -> {
			List<EObject> now = fresh.getOrDefault(kind, List.of());
			for (int index = 0; now.size() == old.size() && index < old.size(); index++) {
				compare(old.get(index), now.get(index), true);
			}
		});
	}

	/**
	 * Compares two states of an element.
	 *
	 * @param isMoved whether it, or an element around it, has another name or is another one of its kind; the qualified names of all
	 *                others are as before, and most are these after most changes
	 */
	private void compare(EObject before, EObject after, boolean isMoved) {
		if (isMoved) {
			Optional<String> old = QualifiedNames.of(before);
			Optional<String> now = QualifiedNames.of(after);
			if (old.isPresent() && now.isPresent() && !old.equals(now)) {
				names.put(old.get(), now.get());
			}
		}
		compareContents(before, after, isMoved);
	}

	private static Optional<String> nameOf(EObject element) {
		return element instanceof NamedElement named ? Optional.ofNullable(named.getName()) : Optional.empty();
	}

	private record Key(Kind kind, String name) {

		static Key of(EObject element, String name) {
			return new Key(Kind.of(element), name);
		}
	}

	/** Elements that can be one another: of one class, in one place, and either with names or without. */
	private record Kind(EClass type, int feature, boolean isNamed) {

		static Kind of(EObject element) {
			return new Kind(element.eClass(), element.eContainmentFeature().getFeatureID(), nameOf(element).isPresent());
		}
	}
}
