/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.internal.VmHistory.Interruption;
import org.vdcstudio.simulation.kernel.Kernel;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * A VM is never interrupted for as long as a bound. A migration that was refused or is not over has shown nothing about
 * downtime, so the expectation fails then: a test must not pass because nothing happened.
 */
final class DowntimeCheck implements ExpectationCheck {

	private final RunLog log;
	private final Vm vm;
	private final String below;
	private final TimeSpan bound;

	/**
	 * @param below the bound as the scenario writes it
	 * @param bound what that means
	 */
	DowntimeCheck(RunLog log, Vm vm, String below, TimeSpan bound) {
		this.log = log;
		this.vm = vm;
		this.below = below;
		this.bound = bound;
	}

	@Override
	public void prepare(Kernel kernel) {
		// Interruptions are read from the log afterwards.
	}

	@Override
	public ExpectationResult conclude(Kernel kernel) {
		VmHistory history = log.historyOf(vm.id());
		Optional<Interruption> longest = history.longestInterruption();
		if (longest.isPresent() && longest.get().duration() >= bound.nanoseconds()) {
			return result(false, "interrupted for " + Amounts.seconds(longest.get().duration()),
					log.timeline().chainTo(longest.get().end()));
		}
		if (history.refusal().isPresent()) {
			return result(false, "its migration was refused", log.timeline().chainTo(history.refusal().get()));
		}
		if (history.isMigrating()) {
			return result(false, "its migration was not over at " + kernel.now(),
					log.timeline().chainToLastAbout(vm.id().qualifiedName()));
		}
		return result(true, longest.map(interruption -> "interrupted for " + Amounts.seconds(interruption.duration()))
				.orElse("never interrupted"), List.of());
	}

	private ExpectationResult result(boolean passed, String observed, List<TimelineEntry> explanation) {
		String name = vm.id().qualifiedName();
		return new ExpectationResult("downtime of " + name + " below " + below, name, passed, observed, explanation);
	}
}
