/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.security;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.model.network.SecurityPolicy;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Rejects a security policy where the finding is. */
final class RejectPolicy implements QuickFix {

	private final SwitchPolicy policy;
	private final String id;

	RejectPolicy(SwitchPolicy policy, String id) {
		this.policy = policy;
		this.id = id;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String label(Finding finding) {
		return "Reject " + policy.title();
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		EStructuralFeature feature = Objects.requireNonNull(NetworkPackage.eINSTANCE.getNetworkPolicies().getEStructuralFeature(policy.feature()));
		return finding.element().flatMap(design.origins()::find).filter(org.vdcstudio.model.network.NetworkPolicies.class::isInstance)
				.map(place -> List.<ModelEdit>of(new ModelEdit.SetValue(label(finding), place, feature, SecurityPolicy.REJECT)))
				.orElse(List.of());
	}
}
