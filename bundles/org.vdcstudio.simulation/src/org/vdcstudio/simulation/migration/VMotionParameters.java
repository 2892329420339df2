/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

/**
 * Parameters of {@link VMotionModel}. All durations are nanoseconds.
 *
 * @param switchOverGoal how long the whole switch-over may take before rounds go on; about one second by common account
 * @param shortestLastSend how much of the switch-over is left to send in even when the stun of a huge guest uses up the goal
 * @param convergence largest part of a round that may be dirty after it, above 0 and below 1; beyond it the guest is held back
 * @param stun part of the stun that every guest has
 * @param stunPerGiB part of the stun that grows with each GiB of memory
 */
public record VMotionParameters(long switchOverGoal, long shortestLastSend, double convergence, double stun,
		double stunPerGiB) {

	/**
	 * Stun is the straight line through the two idle guests of VMware's encrypted vMotion study for vSphere 6.5: 0.15 s at
	 * 256 GiB and 0.5 s at 1024 GiB. Goal and convergence are engineering values.
	 */
	public static final VMotionParameters DEFAULTS = throughTwoPoints(256, 0.15, 1024, 0.5);

	/** @throws IllegalArgumentException when rounds would not be sure to shrink, or a duration is out of its range */
	public VMotionParameters {
		if (!(convergence > 0 && convergence < 1)) {
			throw new IllegalArgumentException("Convergence is not between 0 and 1: " + convergence);
		}
		if (switchOverGoal <= 0 || shortestLastSend <= 0) {
			throw new IllegalArgumentException("The switch-over needs time: goal " + switchOverGoal
					+ " ns, shortest last send " + shortestLastSend + " ns");
		}
		if (!(stun >= 0 && stunPerGiB >= 0)) {
			throw new IllegalArgumentException("Negative stun: " + stun + " ns, " + stunPerGiB + " ns/GiB");
		}
	}

	private static VMotionParameters throughTwoPoints(double gibA, double secondsA, double gibB, double secondsB) {
		double perGiB = (secondsB - secondsA) / (gibB - gibA);
		double base = secondsA - gibA * perGiB;
		return new VMotionParameters(Nanos.ofSeconds(1), Nanos.ofSeconds(0.1), 0.8, base * Nanos.PER_SECOND,
				perGiB * Nanos.PER_SECOND);
	}
}
