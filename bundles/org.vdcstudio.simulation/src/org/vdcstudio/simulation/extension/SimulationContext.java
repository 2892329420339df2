/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What a contributor may see and do in one run. Whatever it has called back is called on the thread of the run, one after the
 * other, and never after it threw an exception.
 *
 * <p>
 * To be used on the thread of the run only; every method throws an {@link IllegalStateException} on another. Not implemented by
 * plug-ins.
 */
public interface SimulationContext extends DatacenterView {

	/** What can be done with VMs. */
	VmOperations vms();

	/**
	 * Random numbers: the same in every run with the same seed, plug-in and name, whatever else draws numbers. Asking again for a
	 * name goes on where it stood.
	 *
	 * @param name name of the stream, which belongs to this plug-in
	 */
	RandomGenerator random(String name);

	/**
	 * Does something later. At one time, what was under way comes before the actions of the scenario.
	 *
	 * @param delay from now
	 * @param what  what is done, as traces say it; the same in every run
	 * @throws IllegalArgumentException when the delay is negative
	 */
	ScheduledWork later(Duration delay, String what, Runnable work);

	/**
	 * Writes down what an earlier entry led to.
	 *
	 * @param cause   the earlier entry
	 * @param kind    what kind of thing, words with hyphens such as {@code backup-finished}; own kinds are welcome
	 * @param subject the element it happened to
	 * @param detail  what happened, for people
	 * @throws IllegalArgumentException when the cause is no entry of this run
	 */
	TimelineEntry record(TimelineEntry cause, String kind, ElementId subject, String detail);

	/** Writes down something that nothing else in the run led to; else as {@link #record}. */
	TimelineEntry begin(String kind, ElementId subject, String detail);

	/**
	 * Sends bytes over the links of the design. When a component on the way fails, they go by another way if there is one, and
	 * otherwise wait until there is: whoever does not want to wait for ever cancels.
	 *
	 * @param order   what to send, and by which way
	 * @param cause   what led to it
	 * @param arrived called when all bytes have arrived; never when the transfer is cancelled
	 * @throws IllegalArgumentException when the design has no such host, VM, datastore or interface, a VM is on no host, or the
	 *                                  cause is no entry of this run
	 */
	OngoingTransfer send(TransferOrder order, TimelineEntry cause, Runnable arrived);

	/** Listens to everything that occurs from now on, to the end of the run. Listeners are told in the order in which they came. */
	void listen(Consumer<Occurrence> listener);

	/**
	 * An object that all contributors of this run share, for instance the backups that an action began and a behaviour watches.
	 *
	 * @param type its class, which should be the plug-in's own
	 * @param made makes it when it is asked for the first time in this run
	 */
	<T> T shared(Class<T> type, Supplier<T> made);
}
