/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.world;

/** A behaviour that listens to what happens. Called in the order in which watchers were added, while the happening is news. */
@FunctionalInterface
public interface Watcher {

	/** Something happened. */
	void happened(Happening happening);
}
