/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

/** What a network asks the kernel for. */
sealed interface Happening {

	/** Everything that changed at this instant has its effect on rates. */
	record Settlement() implements Happening {
	}

	/** All bytes of a flow have arrived. */
	record Completion(Flow flow) implements Happening {
	}
}
