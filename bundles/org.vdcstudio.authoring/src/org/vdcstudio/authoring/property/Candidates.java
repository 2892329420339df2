/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.property;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.names.QualifiedNames;

/** What a reference of an element can refer to, by the name that the language would write there. */
public final class Candidates {

	private Candidates() {
	}

	/**
	 * The elements that a reference can refer to: those within the same design element first, then in the order of the design.
	 *
	 * @param place     the element that refers
	 * @param reference its reference
	 * @param files     the files of the design
	 * @return the elements by name; of two with one name, the nearer
	 */
	public static Map<String, NamedElement> of(EObject place, EReference reference, Collection<DesignFile> files) {
		EClass type = reference.getEReferenceType();
		List<NamedElement> near = new ArrayList<>();
		Optional<DesignElement> own = spaceOf(place);
		own.ifPresent(space -> space.eAllContents().forEachRemaining(each -> collect(each, type, near)));
		List<NamedElement> all = new ArrayList<>();
		boolean outermost = CorePackage.Literals.DESIGN_ELEMENT.isSuperTypeOf(type);
		for (DesignFile file : files) {
			for (DesignElement element : elements(file)) {
				collect(element, type, all);
				if (!outermost && !own.filter(element::equals).isPresent()) {
					element.eAllContents().forEachRemaining(each -> collect(each, type, all));
				}
			}
		}
		Map<String, NamedElement> found = new LinkedHashMap<>();
		near.forEach(each -> found.putIfAbsent(name(each, place), each));
		all.forEach(each -> {
			if (each != place) {
				found.putIfAbsent(name(each, place), each);
			}
		});
		return found;
	}

	/** The shortest name of an element at a place, as the language resolves it. */
	public static String name(NamedElement element, EObject place) {
		@Nullable
		String name = element.getName();
		Optional<DesignElement> space = element instanceof DesignElement ? Optional.empty() : QualifiedNames.namespaceOf(element);
		if (name == null) {
			return "";
		}
		return space.isEmpty() || space.equals(spaceOf(place)) ? name : QualifiedNames.of(element).orElse(name);
	}

	private static Optional<DesignElement> spaceOf(EObject place) {
		return place instanceof DesignElement space ? Optional.of(space) : QualifiedNames.namespaceOf(place);
	}

	private static List<DesignElement> elements(DesignFile file) {
		@Nullable
		Datacenter datacenter = file.getDatacenter();
		return datacenter == null ? file.getElements() : datacenter.getElements();
	}

	private static void collect(EObject element, EClass type, List<NamedElement> found) {
		if (type.isInstance(element) && element instanceof NamedElement named && named.getName() != null) {
			found.add(named);
		}
	}
}
