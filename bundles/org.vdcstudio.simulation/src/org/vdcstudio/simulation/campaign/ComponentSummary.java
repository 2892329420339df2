/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.util.Comparator;

import org.vdcstudio.simulation.VmOutcome;

/**
 * What the failure of a component does.
 *
 * @param component   the component
 * @param run         the run in which it fails
 * @param interrupted how many VMs were interrupted for longer than a migration interrupts them, those that are down among them
 * @param down        how many VMs were down at the end
 */
public record ComponentSummary(Component component, RunOutcome run, int interrupted, int down) {

	/** What takes most VMs down comes first, then what interrupts them longest, then as in the campaign. */
	static final Comparator<ComponentSummary> GRAVEST_FIRST = Comparator.comparingInt(ComponentSummary::down).reversed()
			.thenComparing(Comparator.comparingLong(ComponentSummary::longest).reversed());

	/**
	 * Nanoseconds that nobody counts as an outage: the goal that vMotion has for its switch-over, so that VMs which DRS moves after
	 * a failure are not taken for its victims.
	 */
	static final long UNNOTICED = 1_000_000_000;

	static ComponentSummary of(Component component, RunOutcome run) {
		int interrupted = (int) run.interrupted().stream().filter(vm -> vm.isDown() || vm.longest() > UNNOTICED).count();
		return new ComponentSummary(component, run, interrupted, (int) run.interrupted().stream().filter(VmOutcome::isDown).count());
	}

	/** What it does. */
	public Effect effect() {
		if (down > 0) {
			return Effect.OUTAGE;
		}
		return interrupted > 0 ? Effect.INTERRUPTION : Effect.NONE;
	}

	/** Nanoseconds of the longest interruption of any VM. */
	public long longest() {
		return run.longest();
	}
}
