/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import org.vdcstudio.cli.internal.terminal.Progress;

/**
 * The phases of a command: each is announced to the {@link Progress} and timed. A phase that comes again, for the next
 * design, adds to what it took before. Belongs to one thread.
 */
public final class Phases {

	private final Progress progress;
	private final List<Phase> phases = new ArrayList<>();

	/** Announces phases to {@code progress}. */
	public Phases(Progress progress) {
		this.progress = progress;
	}

	/**
	 * Runs one phase.
	 *
	 * @param name    what it does, such as {@code reading}
	 * @param subject what it does it to; not part of the timing
	 * @return what the work returns
	 * @throws Exception what the work throws
	 */
	public <T> T run(String name, Object subject, Callable<T> work) throws Exception {
		progress.step((name + " " + subject).strip());
		long begin = System.nanoTime();
		try {
			return work.call();
		} finally {
			add(new Phase(name, System.nanoTime() - begin));
		}
	}

	/** One line for each phase, in the order in which they first began. */
	public List<String> lines() {
		return phases.stream().map(Phase::toString).toList();
	}

	private void add(Phase phase) {
		for (int i = 0; i < phases.size(); i++) {
			if (phases.get(i).name().equals(phase.name())) {
				phases.set(i, phases.get(i).and(phase));
				return;
			}
		}
		phases.add(phase);
	}

	private record Phase(String name, long nanoseconds) {

		Phase and(Phase more) {
			return new Phase(name, nanoseconds + more.nanoseconds);
		}

		@Override
		public String toString() {
			return "%-12s %6d ms".formatted(name, TimeUnit.NANOSECONDS.toMillis(nanoseconds));
		}
	}
}
