/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

/** Told what becomes of a flow, in kernel events and never from within a call to the network. */
public interface FlowOwner {

	/** All bytes have arrived. The flow is over and uses no link any more; others may be started from in here. */
	void done(Flow flow);

	/**
	 * The flow sends at another rate from now on: at first, when others come or go, when a capacity changes, when it stalls.
	 * All flows already have their new rates.
	 *
	 * @param rate bits a second; 0 when it stalls, infinite when nothing bounds it
	 */
	default void rateChanged(Flow flow, double rate) {
		// Most owners only wait for the end.
	}
}
