/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.core.Element;
import org.vdcstudio.model.values.NameRange;

/**
 * Which model object each element of a snapshot comes from. The objects belong to whoever owns the model: they are read on the
 * owner's thread only.
 */
public final class Origins {

	private final DesignFile root;
	private final List<DesignFile> files;
	private final Map<EObject, ElementId> ids;
	private final Map<ElementId, EObject> objects;
	private @Nullable Map<ElementId, EObject> everything;
	private @Nullable Map<String, EObject> named;

	Origins(DesignFile root, List<DesignFile> files, Map<EObject, ElementId> ids, Map<ElementId, EObject> objects) {
		this.root = root;
		this.files = List.copyOf(files);
		this.ids = ids;
		this.objects = objects;
	}

	/**
	 * Finds elements by their names alone, without a snapshot.
	 *
	 * @param root  the file with the datacenter
	 * @param files the root and every file it imports
	 */
	public static Origins of(DesignFile root, List<DesignFile> files) {
		return new Origins(root, files, Map.of(), Map.of());
	}

	/** The file with the datacenter. */
	public DesignFile root() {
		return root;
	}

	/** The root and every file it imports, directly or not. */
	public List<DesignFile> files() {
		return files;
	}

	/** The object that an id comes from; for instances of a fleet, the fleet. */
	public Optional<EObject> find(ElementId id) {
		@Nullable
		EObject known = objects.get(id);
		return Optional.ofNullable(known != null ? known : everything().get(id));
	}

	/** The object that is called so, of whatever kind, the first in the text if there are several; for a member of a fleet, the fleet. */
	public Optional<EObject> named(String qualifiedName) {
		@Nullable
		Map<String, EObject> known = named;
		if (known == null) {
			Map<String, EObject> found = new HashMap<>();
			everything().forEach((id, object) -> found.putIfAbsent(id.qualifiedName(), object));
			named = found;
			known = found;
		}
		return Optional.ofNullable(known.get(qualifiedName));
	}

	/** How many elements an object stands for: as many as the fleet has members that it is, or is in; 1 when it is in none. */
	public static int count(EObject object) {
		int count = 1;
		for (EObject each = object; each != null; each = each.eContainer()) {
			count *= Names.range(each).map(NameRange::size).orElse(1);
		}
		return count;
	}

	/** Also what has no value in the snapshot; rarely asked for, so it is not looked for before. */
	private Map<ElementId, EObject> everything() {
		@Nullable
		Map<ElementId, EObject> known = everything;
		if (known != null) {
			return known;
		}
		Map<ElementId, EObject> found = new LinkedHashMap<>();
		for (DesignFile file : files) {
			file.eAllContents().forEachRemaining(object -> idOf(object).ifPresent(id -> found.putIfAbsent(id, object)));
		}
		for (DesignFile file : files) {
			file.eAllContents().forEachRemaining(object -> addMembers(object, found));
		}
		everything = found;
		return found;
	}

	/** What is in a member of a fleet is written once, in the fleet. */
	private void addMembers(EObject fleet, Map<ElementId, EObject> found) {
		Optional<NameRange> range = Names.range(fleet);
		Optional<ElementId> id = range.flatMap(each -> idOf(fleet));
		if (id.isEmpty()) {
			return;
		}
		int ownName = id.get().qualifiedName().length();
		for (String counter : range.get().counters()) {
			String member = id.get().qualifiedName() + counter;
			found.putIfAbsent(new ElementId(id.get().kind(), member), fleet);
			fleet.eAllContents().forEachRemaining(inner -> idOf(inner).filter(each -> each.qualifiedName().startsWith(id.get().qualifiedName() + '.'))
					.ifPresent(each -> found.putIfAbsent(new ElementId(each.kind(), member + each.qualifiedName().substring(ownName)), inner)));
		}
	}

	/** The id of a model object; for a fleet, the id of the fleet. Empty for objects that are no elements, and for proxies. */
	public Optional<ElementId> idOf(EObject object) {
		@Nullable
		ElementId known = ids.get(object);
		if (known != null) {
			return Optional.of(known);
		}
		return object instanceof Element element && !object.eIsProxy() ? Optional.of(Names.name(element)) : Optional.empty();
	}

	/** The id of a model object, or of the nearest object around it that has one. */
	public Optional<ElementId> idAround(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			Optional<ElementId> id = idOf(each);
			if (id.isPresent()) {
				return id;
			}
		}
		return Optional.empty();
	}
}
