/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

import java.util.Arrays;

/**
 * Divides an amount among siblings: everybody gets {@code clamp(level * shares, floor, cap)}, with the one level that uses up
 * the amount. The level is found by walking along the values at which somebody leaves its floor or reaches its cap, in n log
 * n.
 *
 * <p>
 * Results are whole numbers: fractions are dropped, and what is left over goes in units of one to the first in order of those
 * who lost a fraction.
 */
final class WaterFilling {

	private final long amount;
	private final long[] shares;
	private final long[] floors;
	private final long[] caps;
	private final long[] parts;
	private final boolean[] rising;

	private WaterFilling(long amount, long[] shares, long[] floors, long[] caps) {
		this.amount = amount;
		this.shares = shares;
		this.floors = floors;
		// Nobody can get more than there is, and sums stay small.
		this.caps = Arrays.stream(caps).map(cap -> Math.min(cap, amount)).toArray();
		this.parts = floors.clone();
		this.rising = new boolean[shares.length];
	}

	/**
	 * The parts, in the order of the arguments.
	 *
	 * @param amount at least 0
	 * @param shares   each at least 1
	 * @param reserved each at least its floor; when the floors exceed the amount it is divided in proportion to these
	 * @param floors   each at least 0
	 * @param caps     each at least its floor
	 */
	static long[] divide(long amount, long[] shares, long[] reserved, long[] floors, long[] caps) {
		if (Arrays.stream(caps).reduce(0, Products::sum) <= amount) {
			return caps.clone();
		}
		if (Arrays.stream(floors).reduce(0, Products::sum) > amount) {
			long most = Long.MAX_VALUE / reserved.length;
			long[] weights = Arrays.stream(reserved).map(each -> Math.clamp(each, 1, most)).toArray();
			return new WaterFilling(amount, weights, new long[floors.length], floors).parts();
		}
		return new WaterFilling(amount, shares, floors, caps).parts();
	}

	/** Walks up the level until the amount is used up; {@code fixed} is what those get who do not rise with the level. */
	private long[] parts() {
		long fixed = Arrays.stream(floors).sum();
		long risingShares = 0;
		for (Bend bend : bends()) {
			if (risingShares > 0 && Products.compare(bend.value(), risingShares, amount - fixed, bend.shares()) >= 0) {
				break;
			}
			int who = bend.who();
			rising[who] = bend.isFloor();
			if (bend.isFloor()) {
				fixed -= floors[who];
				risingShares = Math.addExact(risingShares, shares[who]);
			} else {
				fixed += caps[who];
				risingShares -= shares[who];
				parts[who] = caps[who];
			}
		}
		divideAmongRising(amount - fixed, risingShares);
		return parts;
	}

	/** Where the parts bend as the level rises, lowest level first; without those whose part never changes. */
	private Bend[] bends() {
		Bend[] bends = new Bend[2 * shares.length];
		int count = 0;
		for (int i = 0; i < shares.length; i++) {
			if (floors[i] < caps[i]) {
				bends[count++] = new Bend(i, true, floors[i], shares[i]);
				bends[count++] = new Bend(i, false, caps[i], shares[i]);
			}
		}
		Bend[] found = Arrays.copyOf(bends, count);
		Arrays.sort(found);
		return found;
	}

	private void divideAmongRising(long rest, long risingShares) {
		long left = rest;
		for (int i = 0; i < parts.length; i++) {
			if (rising[i]) {
				parts[i] = Products.divide(rest, shares[i], risingShares);
				left -= parts[i];
			}
		}
		for (int i = 0; i < parts.length && left > 0; i++) {
			if (rising[i] && !Products.isExact(rest, shares[i], parts[i], risingShares)) {
				parts[i]++;
				left--;
			}
		}
	}

	/** At the level {@code value / shares}, {@code who} leaves its floor or reaches its cap. */
	private record Bend(int who, boolean isFloor, long value, long shares) implements Comparable<Bend> {

		@Override
		public int compareTo(Bend other) {
			int byLevel = Products.compare(value, other.shares, other.value, shares);
			if (byLevel != 0) {
				return byLevel;
			}
			int byOrder = Integer.compare(who, other.who);
			return byOrder != 0 ? byOrder : Boolean.compare(other.isFloor, isFloor);
		}
	}
}
