/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.kernel;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The pending events: a heap with four children a node, which is shallower than a binary one. The heap holds times and the numbers
 * of slots; an event stays in its slot from first to last. So finding the earliest of four children reads one line of the cache and
 * no event, unless two are at one time, and moving one writes no reference, of which the garbage collector would have to know.
 *
 * <p>
 * Events that are cancelled stay where they are until they come to the top; when they are more than half of all they are thrown out
 * together. So cancelling costs nothing worth mentioning, and memory stays in proportion to what is pending.
 */
final class EventQueue {

	private static final int INITIAL_CAPACITY = 64;
	private static final int CHILD_BITS = 2;
	private static final int CHILDREN = 1 << CHILD_BITS;

	private long[] times = new long[INITIAL_CAPACITY];
	private int[] slots = new int[INITIAL_CAPACITY];
	private @Nullable Event<?>[] events = new @Nullable Event<?>[INITIAL_CAPACITY];
	private int size;
	private int cancelled;

	EventQueue() {
		numberSlotsFrom(0);
	}

	/** How many events are pending. */
	int size() {
		return size - cancelled;
	}

	/** The event that comes next; null when none is pending. */
	@Nullable
	Event<?> first() {
		while (size > 0) {
			Event<?> event = at(0);
			if (event.isPending()) {
				return event;
			}
			cancelled--;
			removeTop();
		}
		return null;
	}

	void add(Event<?> event) {
		if (size == times.length) {
			times = Arrays.copyOf(times, size * 2);
			slots = Arrays.copyOf(slots, size * 2);
			events = Arrays.copyOf(events, size * 2);
			numberSlotsFrom(size);
		}
		event.setPending(true);
		int slot = slots[size];
		events[slot] = event;
		siftUp(size++, 0, event.nanos(), slot);
	}

	/** Behind the heap stand the numbers of the slots that are free. */
	private void numberSlotsFrom(int start) {
		for (int i = start; i < slots.length; i++) {
			slots[i] = i;
		}
	}

	/** Removes the event that {@link #first} gave. */
	void removeFirst() {
		at(0).setPending(false);
		removeTop();
	}

	/** Removes an event that is pending. */
	void cancel(Event<?> event) {
		event.setPending(false);
		cancelled++;
		if (cancelled > INITIAL_CAPACITY && cancelled > size / 2) {
			throwOutCancelled();
		}
	}

	private void removeTop() {
		int free = slots[0];
		events[free] = null;
		int last = slots[--size];
		long time = times[size];
		slots[size] = free;
		if (size > 0) {
			siftDown(0, time, last);
		}
	}

	/** The order of events is total, so that it does not matter how the heap is built. */
	private void throwOutCancelled() {
		int kept = 0;
		for (int i = 0; i < size; i++) {
			int slot = slots[i];
			if (at(i).isPending()) {
				slots[i] = slots[kept];
				place(times[i], slot, kept++);
			} else {
				events[slot] = null;
			}
		}
		size = kept;
		cancelled = 0;
		for (int i = parent(size - 1); i >= 0; i--) {
			siftDown(i, times[i], slots[i]);
		}
	}

	private void siftUp(int start, int top, long time, int slot) {
		int hole = start;
		while (hole > top) {
			int parent = parent(hole);
			if (!precedes(time, slot, times[parent], slots[parent])) {
				break;
			}
			place(times[parent], slots[parent], hole);
			hole = parent;
		}
		place(time, slot, hole);
	}

	/** What comes from the bottom mostly goes back there, so the hole goes all the way down first, which saves a comparison a level. */
	private void siftDown(int top, long time, int slot) {
		int hole = top;
		for (int child = firstChild(hole); child < size; child = firstChild(hole)) {
			int least = leastOf(child, Math.min(child + CHILDREN, size));
			place(times[least], slots[least], hole);
			hole = least;
		}
		siftUp(hole, top, time, slot);
	}

	private int leastOf(int from, int to) {
		int least = from;
		for (int i = from + 1; i < to; i++) {
			if (precedes(times[i], slots[i], times[least], slots[least])) {
				least = i;
			}
		}
		return least;
	}

	private boolean precedes(long time, int slot, long otherTime, int otherSlot) {
		return time < otherTime || time == otherTime && inSlot(slot).precedes(inSlot(otherSlot));
	}

	private void place(long time, int slot, int position) {
		times[position] = time;
		slots[position] = slot;
	}

	private Event<?> at(int position) {
		return inSlot(slots[position]);
	}

	private Event<?> inSlot(int slot) {
		Event<?> event = events[slot];
		if (event == null) {
			throw new IllegalStateException("No event in slot " + slot + " of " + size + " events");
		}
		return event;
	}

	private static int parent(int position) {
		return (position - 1) >> CHILD_BITS;
	}

	private static int firstChild(int position) {
		return (position << CHILD_BITS) + 1;
	}
}
