/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.validation.RuleMetadata;
import org.vdcstudio.validation.RuleObserver;

/** How long rules take, run by run. Belongs to one thread. */
final class RuleTimes implements RuleObserver {

	private final Map<String, RuleTime> times = new LinkedHashMap<>();

	/**
	 * The times of one rule.
	 *
	 * @param rule        the rule
	 * @param nanoseconds one for each run, in their order
	 */
	record RuleTime(RuleMetadata rule, List<Long> nanoseconds) {

		/** Slowest first. */
		static final Comparator<RuleTime> SLOWEST_FIRST = Comparator.comparingLong(RuleTime::median).reversed()
				.thenComparing(time -> time.rule().id());

		/** The time of the first run, in nanoseconds: with the indexes of the topology that this rule was the first to ask for. */
		long first() {
			return nanoseconds.getFirst();
		}

		/** The median of all other runs, in nanoseconds. */
		long median() {
			List<Long> sorted = nanoseconds.subList(1, nanoseconds.size()).stream().sorted().toList();
			return sorted.get(sorted.size() / 2);
		}
	}

	@Override
	public void observe(RuleMetadata rule, Runnable check) {
		long begin = System.nanoTime();
		check.run();
		times.computeIfAbsent(rule.id(), id -> new RuleTime(rule, new ArrayList<>())).nanoseconds().add(System.nanoTime() - begin);
	}

	/** The rules that ran, slowest first; there must have been two runs or more. */
	List<RuleTime> slowestFirst() {
		return times.values().stream().filter(time -> time.nanoseconds().size() > 1).sorted(RuleTime.SLOWEST_FIRST).toList();
	}
}
