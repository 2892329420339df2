/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal;

import org.vdcstudio.simulation.MigrationResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.kernel.EventReceiver;
import org.vdcstudio.simulation.kernel.Kernel;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.migration.MigrationModel;
import org.vdcstudio.simulation.migration.MigrationProgress;
import org.vdcstudio.simulation.migration.MigrationStep;
import org.vdcstudio.simulation.migration.MigrationStep.PreCopyRound;
import org.vdcstudio.simulation.migration.MigrationStep.SwitchOver;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * The memory of a running VM on its way: it is sent in rounds, each of which is an event, then the VM stands still for the
 * switch-over, and then it runs at its destination.
 */
final class MemoryTransfer implements EventReceiver<MemoryTransfer.StepDone> {

	private final MigrationPlan plan;
	private final MigrationModel model;
	private final Datacenter datacenter;
	private final RunLog log;
	private final Kernel kernel;
	private final SimTime start;
	private MigrationProgress progress;
	private TimelineEntry last;
	private long sent;

	/** A step of the migration has ended. */
	record StepDone(MigrationStep step) {
	}

	/** @param cause the entry of the action that asked for the migration */
	MemoryTransfer(MigrationPlan plan, MigrationModel model, Datacenter datacenter, RunLog log, TimelineEntry cause,
			Kernel kernel) {
		this.plan = plan;
		this.model = model;
		this.datacenter = datacenter;
		this.log = log;
		this.kernel = kernel;
		start = kernel.now();
		progress = MigrationProgress.start(plan.demand());
		last = cause;
	}

	@Override
	public String name() {
		return "migration: " + subject() + " from " + plan.from() + " to " + plan.to();
	}

	/** Sends the first round. */
	void begin() {
		log.historyOf(vm()).setMigrating(true);
		record(TimelineKinds.MIGRATION_STARTED, plan.describe());
		next();
	}

	private void next() {
		MigrationStep step = model.next(plan.demand(), plan.link(), progress);
		if (step instanceof SwitchOver switchOver) {
			record(TimelineKinds.SWITCH_OVER, "stands still, " + Amounts.bytes(switchOver.sent()) + " left to send");
		}
		kernel.schedule(kernel.now().plusNanos(step.duration()), Priorities.PROGRESS, this, new StepDone(step));
	}

	@Override
	public void receive(StepDone payload, Kernel running) {
		sent += payload.step().sent();
		switch (payload.step()) {
		case PreCopyRound round -> goOn(round);
		case SwitchOver switchOver -> finish(switchOver);
		}
	}

	private void goOn(PreCopyRound round) {
		String slowed = round.isGuestSlowed() ? ", guest held back to " + Amounts.percent(round.guestSpeed()) + " of its speed"
				: "";
		record(TimelineKinds.PRE_COPY_ROUND, "round " + round.number() + ": " + Amounts.bytes(round.sent()) + " sent in "
				+ Amounts.seconds(round.duration()) + ", " + Amounts.bytes(round.dirtied()) + " dirtied meanwhile" + slowed);
		progress = progress.after(round);
		next();
	}

	private void finish(SwitchOver switchOver) {
		record(TimelineKinds.MIGRATION_FINISHED,
				"runs on " + plan.to() + " after standing still for " + Amounts.seconds(switchOver.duration()));
		VmHistory history = log.historyOf(vm());
		history.setMigrating(false);
		history.interrupted(switchOver.duration(), last);
		log.finished(new MigrationResult(subject(), plan.from().qualifiedName(), plan.to().qualifiedName(),
				plan.request().type(), progress.rounds(), sent, kernel.now().nanosSince(start), switchOver.duration()));
		datacenter.change(datacenter.state().withHost(vm(), plan.to()));
	}

	private void record(String kind, String detail) {
		last = log.timeline().follow(last, kernel.now(), kind, subject(), detail);
	}

	private ElementId vm() {
		return plan.request().vm();
	}

	private String subject() {
		return vm().qualifiedName();
	}
}
