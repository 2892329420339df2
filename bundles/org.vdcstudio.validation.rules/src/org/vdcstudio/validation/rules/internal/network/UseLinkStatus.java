/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.List;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.FailureDetection;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Lets a team find failed NICs by their link. */
final class UseLinkStatus implements QuickFix {

	@Override
	public String id() {
		return "use-link-status";
	}

	@Override
	public String label(Finding finding) {
		return "Use link status";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.element().flatMap(design.origins()::find).filter(org.vdcstudio.model.network.NetworkPolicies.class::isInstance)
				.map(team -> List.<ModelEdit>of(new ModelEdit.SetValue(label(finding), team,
						NetworkPackage.eINSTANCE.getNetworkPolicies_FailureDetection(), FailureDetection.LINK_STATUS)))
				.orElse(List.of());
	}
}
