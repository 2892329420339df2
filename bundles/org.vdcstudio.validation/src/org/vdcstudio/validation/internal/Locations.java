/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.model.edit.SourceLocator;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Origins;

/** Finds the place in the text for an element of a snapshot. */
public final class Locations {

	private final Origins origins;
	private final SourceLocator locator;

	/** Looks through {@code origins} at the text behind {@code locator}. */
	public Locations(Origins origins, SourceLocator locator) {
		this.origins = origins;
		this.locator = locator;
	}

	/**
	 * The place of an element or of one of its values; that of the nearest element around it, or the start of the file, when
	 * there is no better one. Empty for what is no element of the design.
	 */
	public Optional<SourceLocation> find(ElementId id, Optional<String> feature, int index) {
		Optional<EObject> object = origins.find(id);
		if (object.isEmpty()) {
			return Optional.empty();
		}
		Optional<SourceLocation> exact = feature.flatMap(name -> feature(object.get(), name))
				.flatMap(found -> locator.locate(object.get(), found, index));
		return exact.or(() -> around(object.get())).or(() -> startOfFile(object.get()));
	}

	private static Optional<EStructuralFeature> feature(EObject object, String name) {
		return Optional.ofNullable(object.eClass().getEStructuralFeature(name));
	}

	private Optional<SourceLocation> around(EObject object) {
		for (@Nullable
		EObject each = object; each != null; each = each.eContainer()) {
			Optional<SourceLocation> found = locator.locate(each);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static Optional<SourceLocation> startOfFile(EObject object) {
		@Nullable
		Resource resource = object.eResource();
		return resource == null || resource.getURI() == null ? Optional.empty()
				: Optional.of(new SourceLocation(resource.getURI(), 1, 1, 1, 1, 0, 0));
	}
}
