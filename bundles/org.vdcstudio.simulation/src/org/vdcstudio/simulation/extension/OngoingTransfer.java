/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

/** A transfer on its way. */
public interface OngoingTransfer {

	/**
	 * Gives it up: nobody is told, and no more is sent.
	 *
	 * @return whether it was still under way
	 */
	boolean cancel();

	/** Whether it is neither over nor given up. */
	boolean isUnderWay();

	/** Whether it waits at the moment because there is no way. It goes on by itself when there is one again. */
	boolean isStalled();
}
