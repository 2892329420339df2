/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Sets one feature of a host to a value that does not depend on the design. */
final class SetHostValue implements QuickFix {

	private final String id;
	private final String label;
	private final String feature;
	private final Object value;

	SetHostValue(String id, String label, String feature, Object value) {
		this.id = id;
		this.label = label;
		this.feature = feature;
		this.value = value;
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
		EStructuralFeature target = Objects.requireNonNull(ComputePackage.eINSTANCE.getEsxiHost().getEStructuralFeature(feature));
		return finding.element().flatMap(design.origins()::find).filter(EsxiHost.class::isInstance)
				.map(host -> List.<ModelEdit>of(new ModelEdit.SetValue(label, host, target, value))).orElse(List.of());
	}
}
