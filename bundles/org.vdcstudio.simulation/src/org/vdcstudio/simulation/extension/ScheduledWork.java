/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

/** Something that will be done later in the run. */
@FunctionalInterface
public interface ScheduledWork {

	/**
	 * Takes it back.
	 *
	 * @return whether it was still to come
	 */
	boolean cancel();
}
