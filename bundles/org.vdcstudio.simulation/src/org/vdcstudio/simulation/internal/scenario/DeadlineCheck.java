/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.kernel.EventReceiver;
import org.vdcstudio.simulation.kernel.Kernel;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.snapshot.Written;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Something that has to be so when its time is up, or at the end of the run when it was given none. The deadline is an event, so
 * that the run goes on until then.
 */
final class DeadlineCheck implements ExpectationCheck, EventReceiver<DeadlineCheck.Deadline> {

	private final World world;
	private final String expectation;
	private final ElementId subject;
	private final Written<TimeSpan> within;
	private final Supplier<Judgement> judge;
	private Optional<ExpectationResult> verdict = Optional.empty();

	/** The time is up. */
	record Deadline() {
	}

	/**
	 * @param expectation what is expected, for people, without the deadline
	 * @param within      blank, or a time
	 * @param judge       looks at the world as it is when asked
	 */
	DeadlineCheck(World world, String expectation, ElementId subject, Written<TimeSpan> within, Supplier<Judgement> judge) {
		this.world = world;
		this.expectation = expectation + (within.isBlank() ? "" : " within " + within);
		this.subject = subject;
		this.within = within;
		this.judge = judge;
	}

	@Override
	public String name() {
		return "expectation: " + expectation;
	}

	@Override
	public void prepare() {
		within.value().ifPresent(
				time -> world.kernel().schedule(new SimTime(time.nanoseconds()), Priorities.DEADLINE, this, new Deadline()));
	}

	@Override
	public void receive(Deadline payload, Kernel kernel) {
		verdict = Optional.of(result(judge.get()));
	}

	@Override
	public ExpectationResult conclude() {
		if (verdict.isPresent()) {
			return verdict.get();
		}
		if (within.value().isPresent()) {
			return result(Judgement.fails("the run was cut off before, at " + world.now(),
					world.timeline().chainToLastAbout(subject.qualifiedName())));
		}
		return result(judge.get());
	}

	private ExpectationResult result(Judgement found) {
		return new ExpectationResult(expectation, subject.qualifiedName(), found.holds(), found.observed(),
				found.holds() ? List.of() : found.explanation());
	}
}
