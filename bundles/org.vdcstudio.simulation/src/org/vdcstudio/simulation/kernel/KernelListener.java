/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.kernel;

/** Looks on while a kernel runs, for instance to write a trace. */
@FunctionalInterface
public interface KernelListener {

	/** Called just before an event is handled; the clock already stands at its time. Must not schedule or cancel. */
	void handling(Event<?> event);
}
