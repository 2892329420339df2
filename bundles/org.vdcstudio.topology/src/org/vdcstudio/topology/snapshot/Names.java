/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.core.Element;
import org.vdcstudio.model.naming.ForwardRecord;
import org.vdcstudio.model.naming.PointerRecord;
import org.vdcstudio.model.naming.ReverseZone;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.model.storage.Portal;

/** Gives every element of the files of a design its id, before anything refers to it. */
final class Names {

	private final Map<EObject, ElementId> ids = new IdentityHashMap<>();
	private final Map<ElementId, EObject> objects = new LinkedHashMap<>();
	private final Map<String, Integer> unnamed = new HashMap<>();

	/** Names everything in a file. */
	void add(DesignFile file) {
		for (TreeIterator<EObject> each = file.eAllContents(); each.hasNext();) {
			if (each.next() instanceof Element element) {
				ElementId id = new ElementId(element.eClass().getName(), nameOf(element));
				ids.put(element, id);
				objects.putIfAbsent(id, element);
			}
		}
	}

	/** The id of an element; empty for null, for a reference to nothing, and for elements outside the design. */
	Optional<ElementId> of(@Nullable EObject element) {
		return element == null ? Optional.empty() : Optional.ofNullable(ids.get(element));
	}

	/** The id of an element of the design itself. */
	ElementId require(EObject element) {
		return of(element).orElseThrow(() -> new IllegalStateException("Not an element of this design: " + element));
	}

	/** The ids of those of {@code elements} that are elements of the design. */
	List<ElementId> all(Collection<? extends EObject> elements) {
		List<ElementId> found = new ArrayList<>(elements.size());
		for (EObject element : elements) {
			of(element).ifPresent(found::add);
		}
		return found;
	}

	/** An id for an instance of a fleet, which comes from the fleet. */
	ElementId instance(EObject fleet, String name) {
		ElementId id = new ElementId(fleet.eClass().getName(), name);
		objects.putIfAbsent(id, fleet);
		return id;
	}

	Origins origins(DesignFile root, List<DesignFile> files) {
		return new Origins(root, files, objects, ids);
	}

	private String nameOf(Element element) {
		return QualifiedNames.of(element).or(() -> describe(element)).orElseGet(() -> number(element));
	}

	/** Names what has no name by what tells it apart from its siblings. */
	private Optional<String> describe(Element element) {
		return switch (element) {
		case Portal portal -> inSpace(portal, portal.getEndpoint());
		case ReverseZone zone -> inSpace(zone, zone.getPrefix());
		case ForwardRecord record -> inParent(record, record.getOwner());
		case PointerRecord record -> inParent(record, record.getAddress());
		default -> Optional.empty();
		};
	}

	private static Optional<String> inSpace(Element element, @Nullable String name) {
		return Model.word(name).flatMap(
				word -> QualifiedNames.namespaceOf(element).flatMap(QualifiedNames::of).map(space -> space + '.' + word));
	}

	private Optional<String> inParent(Element element, @Nullable String name) {
		return Model.word(name).flatMap(word -> of(element.eContainer()).map(parent -> parent + "." + word));
	}

	private String number(Element element) {
		String space = of(element.eContainer()).map(parent -> parent + ".").orElse("");
		String kind = element.eClass().getName();
		return space + kind + unnamed.merge(space + kind, 1, Integer::sum);
	}
}
