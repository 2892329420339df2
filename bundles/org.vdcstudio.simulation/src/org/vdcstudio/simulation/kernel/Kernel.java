/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs events in order of time, priority and serial number, the clock jumping from event to event. One seed gives one run:
 * there is no wall clock, no static state and no iteration over anything unordered.
 *
 * <p>
 * Not safe for use by several threads.
 */
public final class Kernel {

	private final EventQueue queue = new EventQueue();
	private final List<KernelListener> listeners = new ArrayList<>();
	private final RandomStreams random;
	private SimTime now = SimTime.ZERO;
	private long nextSerial;
	private long current = Event.NO_CAUSE;
	private long processed;
	private boolean stopping;

	/** @param random where behaviours get their randomness from */
	public Kernel(RandomStreams random) {
		this.random = random;
	}

	/** The time of the event being handled, or where the last run stopped. */
	public SimTime now() {
		return now;
	}

	/** The reproducible random numbers of this run. */
	public RandomStreams random() {
		return random;
	}

	/** How many events were handled so far. */
	public long processed() {
		return processed;
	}

	/** How many events are still to come. */
	public int pending() {
		return queue.size();
	}

	/** Adds a listener; listeners are told in the order in which they were added. */
	public void addListener(KernelListener listener) {
		listeners.add(listener);
	}

	/**
	 * Schedules an event.
	 *
	 * @param time when; not before {@link #now()}
	 * @param priority rank among events of the same time; smaller is earlier
	 * @param receiver whom it happens to
	 * @param payload what happens
	 * @return the event, which may be {@link #cancel(Event) cancelled} until it happens
	 * @throws IllegalArgumentException when the time has already passed
	 */
	public <P> Event<P> schedule(SimTime time, int priority, EventReceiver<? super P> receiver, P payload) {
		if (time.nanos() < now.nanos()) {
			throw new IllegalArgumentException("Cannot schedule at " + time + ", it is already " + now);
		}
		Event<P> event = new Event<>(time.nanos(), priority, nextSerial++, current, receiver, payload);
		queue.add(event);
		return event;
	}

	/**
	 * Takes back an event that has not happened yet.
	 *
	 * @return whether it was still to come
	 */
	public boolean cancel(Event<?> event) {
		if (!event.isPending()) {
			return false;
		}
		queue.cancel(event);
		return true;
	}

	/** Makes the current run end after the event being handled. */
	public void stop() {
		stopping = true;
	}

	/**
	 * Handles events until there are none, a limit is met or a handler calls {@link #stop()}. May be called again to go on.
	 *
	 * @return why the run ended. After {@link RunEnd#TIME_LIMIT} the clock stands at the limit, otherwise at the last event.
	 */
	public RunEnd run(RunLimits limits) {
		long until = limits.until().nanos();
		long allowedAtOnce = limits.eventsAtOnce();
		long atOnce = 0;
		stopping = false;
		for (Event<?> event = queue.first(); event != null; event = queue.first()) {
			if (event.nanos() > until) {
				advanceTo(limits.until());
				return RunEnd.TIME_LIMIT;
			}
			if (event.nanos() != now.nanos()) {
				now = event.time();
				atOnce = 0;
			}
			if (++atOnce > allowedAtOnce) {
				return RunEnd.STANDSTILL;
			}
			handle(event);
			if (stopping) {
				return RunEnd.STOPPED;
			}
		}
		return RunEnd.EXHAUSTED;
	}

	private void handle(Event<?> event) {
		queue.removeFirst();
		processed++;
		current = event.serial();
		try {
			for (KernelListener listener : listeners) {
				listener.handling(event);
			}
			event.deliver(this);
		} finally {
			current = Event.NO_CAUSE;
		}
	}

	private void advanceTo(SimTime time) {
		if (time.compareTo(now) > 0) {
			now = time;
		}
	}
}
