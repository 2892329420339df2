/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.kernel;

/**
 * Something scheduled to happen to a receiver. Events are ordered by time, then priority (smaller first), then serial number,
 * which is the order in which they were scheduled: a total order that depends on nothing but the run itself.
 *
 * @param <P> the payload the receiver is given
 */
public final class Event<P> {

	/** The {@link #cause() cause} of events scheduled from outside a run. */
	public static final long NO_CAUSE = -1;

	private final long nanos;
	private final int priority;
	private final long serial;
	private final long cause;
	private final EventReceiver<? super P> receiver;
	private final P payload;

	private boolean pending;

	Event(long nanos, int priority, long serial, long cause, EventReceiver<? super P> receiver, P payload) {
		this.nanos = nanos;
		this.priority = priority;
		this.serial = serial;
		this.cause = cause;
		this.receiver = receiver;
		this.payload = payload;
	}

	/** When it happens. */
	public SimTime time() {
		return new SimTime(nanos);
	}

	/** Rank among events of the same time; smaller is earlier. */
	public int priority() {
		return priority;
	}

	/** Number of this event within its run, from 0, in the order of scheduling. */
	public long serial() {
		return serial;
	}

	/** Serial number of the event during which this one was scheduled, or {@link #NO_CAUSE}. */
	public long cause() {
		return cause;
	}

	/** Whom it happens to. */
	public EventReceiver<? super P> receiver() {
		return receiver;
	}

	/** What happens. */
	public P payload() {
		return payload;
	}

	/** Whether it is still to come: neither handled nor cancelled. */
	public boolean isPending() {
		return pending;
	}

	void setPending(boolean value) {
		pending = value;
	}

	long nanos() {
		return nanos;
	}

	boolean precedes(Event<?> other) {
		if (nanos != other.nanos) {
			return nanos < other.nanos;
		}
		if (priority != other.priority) {
			return priority < other.priority;
		}
		return serial < other.serial;
	}

	void deliver(Kernel kernel) {
		receiver.receive(payload, kernel);
	}
}
