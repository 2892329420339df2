/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.List;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Takes back the standby uplinks of a team, when all of them are active too. */
final class RemoveStandby implements QuickFix {

	@Override
	public String id() {
		return "remove-standby";
	}

	@Override
	public String label(Finding finding) {
		return "Leave the uplink active";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.element().flatMap(design.origins()::find).filter(org.vdcstudio.model.network.NetworkPolicies.class::isInstance)
				.map(org.vdcstudio.model.network.NetworkPolicies.class::cast)
				.filter(team -> !team.getStandbyUplinks().isEmpty() && team.getActiveUplinks().containsAll(team.getStandbyUplinks()))
				.map(team -> List.<ModelEdit>of(new ModelEdit.UnsetValue(label(finding), team,
						NetworkPackage.eINSTANCE.getNetworkPolicies_StandbyUplinks())))
				.orElse(List.of());
	}
}
