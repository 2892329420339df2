/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.simulation.ExpectationResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.VmOutcome;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What is kept of one run: not its timeline, so that many runs have room.
 *
 * @param name        name of the scenario, or of the component that failed
 * @param component   what failed; empty for a run of a scenario
 * @param seed        its seed
 * @param simulated   how long its VMs were looked at
 * @param events      how many events were handled
 * @param vms         the VMs it is about; one list for many runs
 * @param interrupted those of them that were interrupted, in their order
 * @param worst       what led to the longest interruption of the {@linkplain #worstVm() worst VM}; empty when there is none
 * @param failure     the first expectation that failed
 * @param problems    what is wrong with the scenario itself
 */
public record RunOutcome(String name, Optional<Component> component, long seed, SimTime simulated, long events,
		List<ElementId> vms, List<VmOutcome> interrupted, List<TimelineEntry> worst, Optional<ExpectationResult> failure,
		List<String> problems) {

	/** Copies the lists, those that are not immutable yet. */
	public RunOutcome {
		vms = List.copyOf(vms);
		interrupted = List.copyOf(interrupted);
		worst = List.copyOf(worst);
		problems = List.copyOf(problems);
	}

	/** Whether it could be carried out and everything expected held. */
	public boolean passed() {
		return failure.isEmpty() && problems.isEmpty();
	}

	/** Its name, with its seed where that tells it from others. */
	public String title() {
		return component.isPresent() ? name : "%s, seed %d".formatted(name, seed);
	}

	/** The VM that did worst. */
	public Optional<VmOutcome> worstVm() {
		return worstOf(interrupted);
	}

	/** The VMs that were to serve and did not at its end. */
	public List<ElementId> down() {
		return interrupted.stream().filter(VmOutcome::isDown).map(VmOutcome::vm).toList();
	}

	/** Nanoseconds of the longest interruption of any VM; 0 when there was none. */
	public long longest() {
		return interrupted.stream().mapToLong(VmOutcome::longest).max().orElse(0);
	}

	/** Of some VMs the one that is down, then the one with the longest interruption, then the first. */
	static Optional<VmOutcome> worstOf(List<VmOutcome> outcomes) {
		return outcomes.stream().reduce((one, other) -> isWorse(other, one) ? other : one);
	}

	/** Whether one outcome is worse than another: down before not down, then longer before shorter. */
	static boolean isWorse(VmOutcome one, VmOutcome other) {
		return one.isDown() != other.isDown() ? one.isDown() : one.longest() > other.longest();
	}
}
