/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.kernel;

/**
 * Something events happen to. A receiver declares the closed set of payloads it understands, usually a sealed interface with
 * records, so that its handler is one exhaustive {@code switch}.
 *
 * @param <P> the payloads this receiver understands
 */
public interface EventReceiver<P> {

	/** Name of this receiver in traces; stable from run to run. */
	String name();

	/**
	 * Handles an event at its time. Whatever is scheduled from in here is recorded as caused by this event.
	 *
	 * @param payload what happens
	 * @param kernel the running kernel; {@link Kernel#now()} is the time of the event
	 */
	void receive(P payload, Kernel kernel);
}
