/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Takes back a VLAN tag, so that frames go untagged. */
final class RemoveVlan implements QuickFix {

	@Override
	public String id() {
		return "remove-vlan";
	}

	@Override
	public String label(Finding finding) {
		return "Remove the VLAN";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<EObject> element = finding.element().flatMap(design.origins()::find);
		Optional<EStructuralFeature> feature = element
				.flatMap(each -> finding.feature().flatMap(name -> Optional.ofNullable(each.eClass().getEStructuralFeature(name))));
		if (element.isEmpty() || feature.isEmpty() || !element.get().eIsSet(feature.get())) {
			return List.of();
		}
		return List.of(new ModelEdit.UnsetValue(label(finding), element.get(), feature.get()));
	}
}
