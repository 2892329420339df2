/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

import java.util.LinkedHashSet;
import java.util.Set;

import org.vdcstudio.simulation.kernel.SimTime;

/**
 * What bounds the flows that pass it: one direction of a cable, a NIC, a disk. A cable that carries both directions at full
 * speed is two links. Made by {@link FlowNetwork#addLink}; what happens to it is asked of its network.
 */
public final class Link {

	/** The largest capacity, in bit/s: far beyond any link, and small enough to add up those of all flows exactly. */
	public static final long MOST_CAPACITY = 100_000_000_000_000L;

	private final String name;
	private final Set<Crossing> crossings = new LinkedHashSet<>();
	private final BitCount passed = new BitCount();
	private long capacity;
	private long wanted;

	/** Whether it could bound anybody when rates were last settled. */
	private boolean boundBefore;

	/** Whether it is among the links to look at when rates are settled next. */
	boolean touched;

	/** The settlement that came by here last. */
	long visit;

	/** Position among the links of the settlement under way. */
	int slot;

	Link(String name, long capacity) {
		this.name = name;
		this.capacity = checked(capacity);
	}

	/** Its name, unique within its network. */
	public String name() {
		return name;
	}

	/** Bits a second that pass at most. */
	public long capacity() {
		return capacity;
	}

	void setCapacity(long bitsPerSecond) {
		capacity = checked(bitsPerSecond);
	}

	private static long checked(long capacity) {
		if (capacity <= 0 || capacity > MOST_CAPACITY) {
			throw new IllegalArgumentException("A link needs a capacity, not one of " + capacity + " bit/s");
		}
		return capacity;
	}

	/** The flows on it, in the order in which they came. */
	Set<Crossing> crossings() {
		return crossings;
	}

	/** Bits a second of all its flows together. */
	double load() {
		double load = 0;
		for (Crossing crossing : crossings) {
			load += crossing.times() * crossing.flow().rate();
		}
		return load;
	}

	void account(double bits) {
		passed.add(bits);
	}

	/** Bytes that have passed until now. */
	long passed(SimTime now) {
		double underWay = 0;
		for (Crossing crossing : crossings) {
			underWay += crossing.times() * crossing.flow().underWay(now);
		}
		return passed.bytesWith(underWay);
	}

	/** Adds to what its flows could use together if nobody shared anything. */
	void want(long bitsPerSecond) {
		wanted += bitsPerSecond;
	}

	/** Whether it may bound its flows. If all of them at their fastest fit, it never does and concerns nobody. */
	boolean binds() {
		return wanted > capacity;
	}

	/** Whether rates may depend on it, or have depended on it until now. */
	boolean matters() {
		return binds() || boundBefore;
	}

	/** Its flows have rates that respect it as it is now. */
	void settled() {
		boundBefore = binds();
		touched = false;
	}

	@Override
	public String toString() {
		return name;
	}
}
