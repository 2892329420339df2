/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.util.List;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What came of a campaign.
 *
 * @param campaign the campaign
 * @param runs     what came of each run, in the order of the campaign
 * @param leftOut  VMs that are on by design but do not serve even to begin with; runs that begin with everything running are not
 *                 about them
 */
public record CampaignResult(Campaign campaign, List<RunOutcome> runs, List<ElementId> leftOut) {

	/** Copies the lists. */
	public CampaignResult {
		runs = List.copyOf(runs);
		leftOut = List.copyOf(leftOut);
	}

	/** Whether every run could be carried out as written and everything expected held. */
	public boolean passed() {
		return runs.stream().allMatch(RunOutcome::passed);
	}
}
