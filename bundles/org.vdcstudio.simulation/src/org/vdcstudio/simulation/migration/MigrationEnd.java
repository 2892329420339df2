/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * One end of a migration over the network.
 *
 * @param host    the host
 * @param adapter the adapter of the host on which vMotion goes
 * @param rate    its bits a second; 0 when the design does not say, which counts as 1 Gbit/s
 */
public record MigrationEnd(ElementId host, ElementId adapter, long rate) {

	/** @throws IllegalArgumentException when the rate is negative */
	public MigrationEnd {
		if (rate < 0) {
			throw new IllegalArgumentException("Negative rate of " + adapter + ": " + rate + " bit/s");
		}
	}
}
