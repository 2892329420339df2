/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.internal.text.Quoting;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.names.QualifiedNames;

/**
 * Finds elements by the names that people write: first around the place where the name stands, then in the file, then
 * in what it imports. Every look-up takes the same time, however large the design is.
 */
public final class NameLookup {

	private NameLookup() {
	}

	/**
	 * The element that a name means.
	 *
	 * @param file     the file in which the name stands
	 * @param place    the element that refers
	 * @param segments the parts of the name, without quotes
	 * @param type     what kind of element is meant
	 */
	public static Optional<NamedElement> find(VdcResource file, EObject place, List<String> segments, EClass type) {
		return switch (segments.size()) {
			case 1 -> find(file, place, segments.get(0), type);
			case 2 -> find(file, place, segments.get(0), segments.get(1), type);
			default -> Optional.empty();
		};
	}

	/**
	 * Everything that a reference could mean, in the order of the files and their texts.
	 *
	 * @param file    the file in which the name would stand
	 * @param place   the element that would refer
	 * @param type    what kind of element is meant
	 * @param quoting how names are written
	 */
	public static List<NamedCandidate> candidates(VdcResource file, EObject place, EClass type, Quoting quoting) {
		List<NamedCandidate> found = new ArrayList<>();
		for (VdcResource each : file.visible()) {
			for (DesignElement element : each.names().elements()) {
				candidate(element, place, type, quoting, found);
				if (!CorePackage.Literals.DESIGN_ELEMENT.isSuperTypeOf(type)) {
					element.eAllContents().forEachRemaining(inner -> candidate(inner, place, type, quoting, found));
				}
			}
		}
		return found;
	}

	private static void candidate(EObject element, EObject place, EClass type, Quoting quoting,
			List<NamedCandidate> found) {
		if (type.isInstance(element) && element instanceof NamedElement named && isReachable(named)) {
			found.add(new NamedCandidate(named, quoting.qualifiedName(shortestName(named, place))));
		}
	}

	private static boolean isReachable(NamedElement element) {
		return element.getName() != null
				&& QualifiedNames.namespaceOf(element).map(space -> space.getName() != null).orElse(true);
	}

	/**
	 * The shortest name of an element at a place: its own within one design element, else with the name of the design
	 * element around it.
	 *
	 * @throws IllegalArgumentException when the element or the one around it has no name
	 */
	public static List<String> shortestName(NamedElement element, EObject place) {
		Optional<DesignElement> space = element instanceof DesignElement ? Optional.empty()
				: QualifiedNames.namespaceOf(element);
		if (space.isEmpty() || space.equals(spaceOf(place))) {
			return List.of(nameOf(element));
		}
		return List.of(nameOf(space.get()), nameOf(element));
	}

	private static String nameOf(NamedElement element) {
		@Nullable
		String name = element.getName();
		if (name == null) {
			throw new IllegalArgumentException("Nothing can refer to an element without a name: " + element.eClass().getName());
		}
		return name;
	}

	/** The design element around a place, or the place itself when it is one. */
	public static Optional<DesignElement> spaceOf(EObject place) {
		return place instanceof DesignElement space ? Optional.of(space) : QualifiedNames.namespaceOf(place);
	}

	private static Optional<NamedElement> find(VdcResource file, EObject place, String name, EClass type) {
		Optional<NamedElement> near = spaceOf(place).flatMap(space -> first(file.names().named(space, name), type, place));
		if (near.isPresent()) {
			return near;
		}
		for (VdcResource each : file.visible()) {
			Optional<NamedElement> found = first(each.names().named(name), type, place);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Optional<NamedElement> find(VdcResource file, EObject place, String space, String name, EClass type) {
		for (VdcResource each : file.visible()) {
			for (NamedElement candidate : each.names().named(space)) {
				if (candidate instanceof DesignElement design) {
					Optional<NamedElement> found = first(each.names().named(design, name), type, place);
					if (found.isPresent()) {
						return found;
					}
				}
			}
		}
		return Optional.empty();
	}

	/** The first that fits; the element that refers only if nothing else does, so that a VM may be called as what it provides. */
	private static Optional<NamedElement> first(List<NamedElement> candidates, EClass type, EObject place) {
		Optional<NamedElement> itself = Optional.empty();
		for (NamedElement candidate : candidates) {
			if (type.isInstance(candidate)) {
				if (candidate != place) {
					return Optional.of(candidate);
				}
				itself = Optional.of(candidate);
			}
		}
		return itself;
	}
}
