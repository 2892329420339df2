/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.model.values;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The share of a contended resource that a VM or resource pool gets.
 *
 * <p>A level stands for shares per unit of the resource: per virtual CPU, or per MiB of configured memory. Low, normal
 * and high relate as 1 : 2 : 4, with 500, 1000 and 2000 shares for each virtual CPU and 5, 10 and 20 for each MiB
 * (vSphere Resource Management, chapter "Resource Allocation Shares").
 *
 * @param weight the level: 1 low, 2 normal, 4 high; 0 when a number is given
 * @param number the shares when a number is given, 1 to 1,000,000; else 0
 */
public record Shares(int weight, int number) {

	/** What counts when nothing is said. */
	public static final Shares NORMAL = new Shares(2, 0);

	private static final Map<String, Shares> LEVELS = Map.of("low", new Shares(1, 0), "normal", NORMAL, "high",
			new Shares(4, 0));
	private static final int MOST = 1_000_000;
	private static final int CPU_SHARES_OF_LOW = 500;
	private static final int MEMORY_SHARES_OF_LOW = 5;

	/** Checks that it is either a level or a number. */
	public Shares {
		boolean isLevel = number == 0 && (weight == 1 || weight == 2 || weight == 4);
		boolean isNumber = weight == 0 && number >= 1 && number <= MOST;
		if (!isLevel && !isNumber) {
			throw new IllegalArgumentException("Not shares: level " + weight + ", number " + number);
		}
	}

	/** The shares that a text writes; empty when it writes none. */
	public static Optional<Shares> tryParse(@Nullable String text) {
		if (text == null) {
			return Optional.empty();
		}
		int number = Texts.number(text, MOST);
		return number >= 1 ? Optional.of(new Shares(0, number)) : Optional.ofNullable(LEVELS.get(text));
	}

	/** Like {@link #tryParse(String)}, for texts that are known to be right. */
	public static Shares parse(String text) {
		return Texts.orThrow(tryParse(text), text, "low, normal, high or a number of shares");
	}

	/** The CPU shares of a machine with so many virtual CPUs. */
	public long ofCpus(int cpus) {
		return number > 0 ? number : (long) weight * CPU_SHARES_OF_LOW * cpus;
	}

	/** The memory shares of a machine with so much configured memory, in MiB. */
	public long ofMemory(long mebibytes) {
		return number > 0 ? number : weight * MEMORY_SHARES_OF_LOW * mebibytes;
	}

	@Override
	public String toString() {
		return number > 0 ? Integer.toString(number) : weight == 1 ? "low" : weight == 2 ? "normal" : "high";
	}
}
