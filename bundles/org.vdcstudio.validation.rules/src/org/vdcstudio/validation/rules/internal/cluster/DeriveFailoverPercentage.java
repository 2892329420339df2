/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Removes a percentage kept for failover, so that vSphere derives it from the host failures. */
final class DeriveFailoverPercentage implements QuickFix {

	@Override
	public String id() {
		return "derive-failover-percentage";
	}

	@Override
	public String label(Finding finding) {
		return "Derive the percentage from the host failures";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<EStructuralFeature> feature = finding.feature()
				.flatMap(name -> Optional.ofNullable(ComputePackage.eINSTANCE.getCluster().getEStructuralFeature(name)));
		return feature.flatMap(percentage -> finding.element().flatMap(design.origins()::find)
				.filter(cluster -> cluster.eClass() == ComputePackage.eINSTANCE.getCluster())
				.map(cluster -> List.<ModelEdit>of(new ModelEdit.UnsetValue(label(finding), cluster, percentage)))).orElse(List.of());
	}
}
