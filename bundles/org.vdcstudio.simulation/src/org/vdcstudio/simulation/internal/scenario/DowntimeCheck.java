/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.scenario;

import java.util.Optional;

import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.world.Amounts;
import org.vdcstudio.simulation.internal.world.VmRecord;
import org.vdcstudio.simulation.internal.world.VmRecord.Interruption;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Written;

/**
 * A VM is never interrupted for as long as a bound. A migration that was refused, failed or is not over has shown nothing about
 * downtime, and neither has a VM that never served, so the expectation fails then: a test must not pass because nothing happened.
 */
final class DowntimeCheck implements ExpectationCheck {

	private final World world;
	private final Explanation explanation;
	private final Members vms;
	private final Written<TimeSpan> below;

	/** @param below the bound, which means something */
	DowntimeCheck(World world, Explanation explanation, Members vms, Written<TimeSpan> below) {
		this.world = world;
		this.explanation = explanation;
		this.vms = vms;
		this.below = below;
	}

	@Override
	public void prepare() {
		// Interruptions are read from the records of the VMs afterwards.
	}

	@Override
	public ExpectationResult conclude() {
		Judgement found = vms.judge(this::judge);
		String name = vms.named().qualifiedName();
		return new ExpectationResult("downtime of " + name + " below " + below, name, found.holds(), found.observed(),
				found.explanation());
	}

	private Judgement judge(ElementId vm) {
		VmRecord record = world.recordOf(vm);
		Optional<Interruption> longest = record.longestInterruption(world.now());
		if (longest.isPresent() && longest.get().duration() >= below.value().orElseThrow().nanoseconds()) {
			return Judgement.fails(describe(longest.get()), world.timeline().chainTo(longest.get()));
		}
		if (!record.hasServed()) {
			return Judgement.fails("never served", explanation.ofVm(vm));
		}
		if (record.refusal().isPresent()) {
			TimelineEntry entry = record.refusal().get();
			boolean failed = entry.kind().equals(TimelineKinds.MIGRATION_FAILED);
			return Judgement.fails(failed ? "its migration failed: " + entry.detail() : "its migration was refused",
					world.timeline().chainTo(entry));
		}
		if (record.isMigrating()) {
			return Judgement.fails("its migration was not over at " + world.now(),
					world.timeline().chainToLastAbout(vm.qualifiedName()));
		}
		return Judgement.holds(longest.map(DowntimeCheck::describe).orElse("never interrupted"));
	}

	private static String describe(Interruption interruption) {
		return "interrupted for " + Amounts.seconds(interruption.duration())
				+ (interruption.ended().isPresent() ? "" : ", and still so at the end");
	}
}
