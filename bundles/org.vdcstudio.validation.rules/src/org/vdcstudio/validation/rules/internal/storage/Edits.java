/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;

/** Edits that quick fixes of storage rules are made of. */
final class Edits {

	private Edits() {
	}

	/** Gives a many-valued feature other values. */
	static List<ModelEdit> replace(String label, EObject element, EStructuralFeature feature, List<?> values) {
		List<ModelEdit> edits = new ArrayList<>();
		edits.add(new ModelEdit.UnsetValue(label, element, feature));
		values.forEach(value -> edits.add(new ModelEdit.SetValue(label, element, feature, value)));
		return edits;
	}

	/** The element that a finding is about, when it is of a kind. */
	static <T extends EObject> Optional<T> find(Finding finding, DesignModel design, Class<T> kind) {
		return finding.element().flatMap(design.origins()::find).filter(kind::isInstance).map(kind::cast);
	}

	/** The first piece of evidence with this name. */
	static Optional<String> evidence(Finding finding, String name) {
		return finding.evidence().stream().filter(fact -> fact.name().equals(name)).map(Evidence::value).findFirst();
	}
}
