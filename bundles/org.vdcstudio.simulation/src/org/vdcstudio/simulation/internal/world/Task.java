/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.world;

import org.vdcstudio.simulation.kernel.EventReceiver;
import org.vdcstudio.simulation.kernel.Kernel;

/**
 * One step of a behaviour, done at its time.
 *
 * @param what what is done, as traces say it; the same in every run
 * @param work does it
 */
record Task(String what, Runnable work) {

	/** Whom all tasks happen to. */
	static final class Receiver implements EventReceiver<Task> {

		@Override
		public String name() {
			return "datacenter";
		}

		@Override
		public void receive(Task payload, Kernel kernel) {
			payload.work().run();
		}
	}

	@Override
	public String toString() {
		return what;
	}
}
