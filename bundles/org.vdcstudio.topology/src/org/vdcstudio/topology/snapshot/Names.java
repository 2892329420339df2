/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.core.Element;
import org.vdcstudio.model.naming.ForwardRecord;
import org.vdcstudio.model.naming.PointerRecord;
import org.vdcstudio.model.naming.ReverseZone;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.model.storage.Portal;

/**
 * Gives elements their ids when they are first asked for. An id follows from names and places alone, so it does not matter who
 * asks first.
 */
final class Names {

	private final Map<EObject, ElementId> ids = new IdentityHashMap<>();
	private final Map<ElementId, EObject> objects = new HashMap<>();
	private final Map<ElementId, Integer> namesakes = new HashMap<>();

	/** The id of an element; empty for null and for a reference to nothing. */
	Optional<ElementId> of(@Nullable EObject object) {
		if (!(object instanceof Element element) || object.eIsProxy()) {
			return Optional.empty();
		}
		@Nullable
		ElementId known = ids.get(element);
		if (known != null) {
			return Optional.of(known);
		}
		ElementId id = name(element);
		if (objects.putIfAbsent(id, element) != null) {
			id = namesake(id);
			objects.put(id, element);
		}
		ids.put(element, id);
		return Optional.of(id);
	}

	/** References mean the first of several elements with one name; the others are elements of their own all the same. */
	private ElementId namesake(ElementId taken) {
		return new ElementId(taken.kind(), "%s (%d)".formatted(taken.qualifiedName(), namesakes.merge(taken, 2, (last, first) -> last + 1)));
	}

	/** The id of an element that is there. */
	ElementId require(Element element) {
		return of(element).orElseThrow(() -> new IllegalStateException("A reference to nothing is no element: " + element));
	}

	/** The ids of those of {@code elements} that are there. */
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
		return new Origins(root, files, ids, objects);
	}

	/** The id of an element, found without remembering it. */
	static ElementId name(Element element) {
		return new ElementId(element.eClass().getName(),
				QualifiedNames.of(element).or(() -> describe(element)).orElseGet(() -> number(element)));
	}

	/** Names what has no name by what tells it apart from its siblings. */
	private static Optional<String> describe(Element element) {
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

	private static Optional<String> inParent(Element element, @Nullable String name) {
		return Model.word(name).flatMap(word -> parent(element).map(parent -> parent + '.' + word));
	}

	/** Names the rest by kind and position among the siblings of that kind. */
	private static String number(Element element) {
		String kind = element.eClass().getName();
		int position = 1;
		@Nullable
		EObject container = element.eContainer();
		if (container != null) {
			for (EObject sibling : container.eContents()) {
				if (sibling == element) {
					break;
				}
				if (sibling.eClass() == element.eClass()) {
					position++;
				}
			}
		}
		return parent(element).map(parent -> parent + '.').orElse("") + kind + position;
	}

	private static Optional<String> parent(Element element) {
		return element.eContainer() instanceof Element parent ? Optional.of(name(parent).qualifiedName()) : Optional.empty();
	}
}
