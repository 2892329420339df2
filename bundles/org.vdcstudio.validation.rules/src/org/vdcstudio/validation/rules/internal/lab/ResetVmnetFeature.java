/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.lab.VMnet;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Takes back what is written for a VMnet where the finding is, so that Workstation's default holds. */
final class ResetVmnetFeature implements QuickFix {

	private final String id;
	private final String label;

	ResetVmnetFeature(String id, String label) {
		this.id = id;
		this.label = label;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String label(Finding finding) {
		return label;
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<EObject> vmnet = finding.element().flatMap(design.origins()::find).filter(VMnet.class::isInstance);
		Optional<EStructuralFeature> feature = vmnet
				.flatMap(each -> finding.feature().flatMap(name -> Optional.ofNullable(each.eClass().getEStructuralFeature(name))));
		if (vmnet.isEmpty() || feature.isEmpty() || !vmnet.get().eIsSet(feature.get())) {
			return List.of();
		}
		return List.of(new ModelEdit.UnsetValue(label, vmnet.get(), feature.get()));
	}
}
