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
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.core.Element;
import org.vdcstudio.model.naming.ForwardRecord;
import org.vdcstudio.model.naming.PointerRecord;
import org.vdcstudio.model.naming.ReverseZone;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.model.storage.Portal;
import org.vdcstudio.model.values.NameRange;

/**
 * Gives elements their ids when they are first asked for. An id follows from names and places alone, so it does not matter who
 * asks first.
 */
final class Names {

	private final Map<EObject, ElementId> ids = new IdentityHashMap<>();
	private final Map<ElementId, EObject> objects = new HashMap<>();
	private final Map<EObject, List<ElementId>> fleets = new IdentityHashMap<>();
	private final Map<ElementId, Integer> namesakes = new HashMap<>();

	private final MissingNics missingNics;

	Names(MissingNics missingNics) {
		this.missingNics = missingNics;
	}

	/** The NICs that are named and missing. */
	MissingNics missingNics() {
		return missingNics;
	}

	/** Says where an id comes from that no element has. */
	void standIn(ElementId id, EObject origin) {
		objects.putIfAbsent(id, origin);
	}

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

	/**
	 * The ids of those of {@code elements} that are there, with every member in place of a fleet.
	 *
	 * @see #members
	 */
	List<ElementId> allMembers(Collection<? extends EObject> elements) {
		List<ElementId> found = new ArrayList<>(elements.size());
		for (EObject element : elements) {
			found.addAll(members(element));
		}
		return found;
	}

	/** The ids of the members of a fleet; the id itself of what is none. */
	List<ElementId> members(EObject element) {
		@Nullable
		List<ElementId> known = fleets.get(element);
		if (known != null) {
			return known;
		}
		Optional<NameRange> range = range(element);
		if (range.isEmpty()) {
			return of(element).map(List::of).orElse(List.of());
		}
		List<ElementId> members = new ArrayList<>();
		for (String counter : range.get().counters()) {
			members.add(instance(element, name((Element) element).qualifiedName() + counter));
		}
		fleets.put(element, members);
		return members;
	}

	/** The range of a fleet; empty for what is none and for a range that means nothing. */
	static Optional<NameRange> range(EObject element) {
		return switch (element) {
		case EsxiHost host -> NameRange.tryParse(host.getRange());
		case VirtualMachine vm -> NameRange.tryParse(vm.getRange());
		case org.vdcstudio.model.network.PhysicalPort port -> NameRange.tryParse(port.getRange());
		default -> Optional.empty();
		};
	}

	/**
	 * What a NIC is plugged into.
	 *
	 * @param end      the port, or the range of ports
	 * @param instance which port of a range, with the counter filled in; null or blank for that at {@code position}
	 * @param position which member of a fleet the NIC belongs to, from 0
	 */
	Optional<ElementId> linkEnd(@Nullable EObject end, @Nullable String instance, int position) {
		if (end == null) {
			return Optional.empty();
		}
		Optional<ElementId> id = of(end);
		if (range(end).isEmpty() || id.isEmpty()) {
			return id;
		}
		List<ElementId> ports = members(end);
		if (instance == null || instance.isBlank()) {
			return position < ports.size() ? Optional.of(ports.get(position)) : Optional.empty();
		}
		ElementId port = new ElementId(id.get().kind(), id.get().qualifiedName() + instance);
		return ports.contains(port) ? Optional.of(port) : Optional.empty();
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
