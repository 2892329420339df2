/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.io.IOException;

import org.vdcstudio.simulation.campaign.CampaignResult;

/** A way to write down what came of a campaign. */
@FunctionalInterface
public interface CampaignReport {

	/**
	 * Writes a result, ending in a line feed.
	 *
	 * @throws IOException when {@code out} throws it
	 */
	void write(CampaignResult result, Appendable out) throws IOException;
}
