/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.core.DesignFile;

/**
 * Which model object each element of a snapshot comes from. The objects belong to whoever owns the model: they are read on the
 * owner's thread only.
 */
public final class Origins {

	private final DesignFile root;
	private final List<DesignFile> files;
	private final Map<ElementId, EObject> objects;
	private final Map<EObject, ElementId> ids;

	Origins(DesignFile root, List<DesignFile> files, Map<ElementId, EObject> objects, Map<EObject, ElementId> ids) {
		this.root = root;
		this.files = List.copyOf(files);
		this.objects = objects;
		this.ids = ids;
	}

	/** The file with the datacenter. */
	public DesignFile root() {
		return root;
	}

	/** The root and every file it imports, directly or not. */
	public List<DesignFile> files() {
		return files;
	}

	/** The object an element comes from; for instances of a fleet, the fleet. */
	public Optional<EObject> find(ElementId id) {
		return Optional.ofNullable(objects.get(id));
	}

	/** The id of a model object; for a fleet, the id of the fleet. Empty for objects that are no elements of the design. */
	public Optional<ElementId> idOf(EObject object) {
		return Optional.ofNullable(ids.get(object));
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
