/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Removes a limit of CPU or memory. */
final class RemoveLimit implements QuickFix {

	@Override
	public String id() {
		return "remove-limit";
	}

	@Override
	public String label(Finding finding) {
		return "Remove the limit";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<EObject> object = finding.element().flatMap(design.origins()::find);
		@Nullable
		EStructuralFeature feature = object.map(found -> found.eClass().getEStructuralFeature(finding.feature().orElse(""))).orElse(null);
		return feature == null ? List.of() : List.of(new ModelEdit.UnsetValue(label(finding), object.orElseThrow(), feature));
	}
}
