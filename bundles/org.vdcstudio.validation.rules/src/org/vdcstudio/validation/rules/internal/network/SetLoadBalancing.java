/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.List;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.LoadBalancing;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Lets a team spread ports over its NICs, which needs nothing on the physical switch. */
final class SetLoadBalancing implements QuickFix {

	@Override
	public String id() {
		return "use-originating-port";
	}

	@Override
	public String label(Finding finding) {
		return "Spread ports instead of IP addresses";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.element().flatMap(design.origins()::find).filter(org.vdcstudio.model.network.NetworkPolicies.class::isInstance)
				.map(team -> List.<ModelEdit>of(new ModelEdit.SetValue(label(finding), team,
						NetworkPackage.eINSTANCE.getNetworkPolicies_LoadBalancing(), LoadBalancing.ORIGINATING_PORT)))
				.orElse(List.of());
	}
}
