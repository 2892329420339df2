/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

/** Is told how far a campaign is. */
@FunctionalInterface
public interface CampaignProgress {

	/** Nobody wants to know. */
	CampaignProgress NONE = (done, total) -> {
		// Nobody is told.
	};

	/**
	 * Called at the start and after each run, on the thread that started the campaign.
	 *
	 * @param done  how many runs are over; never less than the time before
	 * @param total how many there are
	 */
	void at(int done, int total);
}
