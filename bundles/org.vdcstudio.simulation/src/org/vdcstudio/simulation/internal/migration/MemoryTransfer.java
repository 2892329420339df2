/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.migration;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.network.Leg;
import org.vdcstudio.simulation.internal.network.Transfer;
import org.vdcstudio.simulation.internal.network.TransferRequest;
import org.vdcstudio.simulation.internal.network.Traffic;
import org.vdcstudio.simulation.internal.world.Amounts;
import org.vdcstudio.simulation.internal.world.VmRecord.Obstacle;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.migration.MigrationDemand;
import org.vdcstudio.simulation.migration.MigrationLink;
import org.vdcstudio.simulation.migration.MigrationModel;
import org.vdcstudio.simulation.migration.MigrationProgress;
import org.vdcstudio.simulation.migration.MigrationStep;
import org.vdcstudio.simulation.migration.MigrationStep.PreCopyRound;
import org.vdcstudio.simulation.migration.MigrationStep.SwitchOver;

/**
 * The memory of a running VM on its way: it is sent in rounds, then the VM stands still for the switch-over, and then it runs at
 * its destination. A round takes as long as its bytes need on the links of the way, with all others that use them; how much was
 * dirtied meanwhile follows from the rate that came of it, and the next step is planned with that rate.
 */
final class MemoryTransfer {

	private final Migration migration;
	private final MigrationModel model;
	private final World world;
	private final Traffic traffic;
	private final MigrationDemand demand;
	private MigrationLink link;
	private MigrationProgress progress;
	private SimTime roundStart;
	private @Nullable Transfer sending;
	private long sent;
	private long arrived;

	MemoryTransfer(Migration migration, MigrationDemand demand, MigrationLink link, MigrationModel model, World world, Traffic traffic) {
		this.migration = migration;
		this.demand = demand;
		this.link = link;
		this.model = model;
		this.world = world;
		this.traffic = traffic;
		progress = MigrationProgress.start(demand);
		roundStart = world.now();
	}

	/** Plans and begins the next step. */
	void next() {
		switch (model.next(demand, link, progress)) {
		case PreCopyRound round -> send(round);
		case SwitchOver switchOver -> switchOver(switchOver);
		}
	}

	private void send(PreCopyRound planned) {
		roundStart = world.now();
		List<Leg> legs = migration.plan().memoryLegs();
		sending = traffic.send(new TransferRequest("memory of " + migration.vm() + ", round " + planned.number(), migration.vm(), legs,
				planned.sent()), migration.last(), () -> arrived(planned));
		migration.watchForStall(migration.last());
	}

	/** The last bytes of a round are at the other end; what the guest wrote meanwhile is known a round trip later. */
	private void arrived(PreCopyRound planned) {
		sending = null;
		arrived = planned.sent();
		world.meter().migrationTurned(migration.vm());
		long took = world.now().nanosSince(roundStart);
		MigrationLink used = used(planned.sent(), took);
		migration.later(Math.max(0, planned(planned, used) - took), "round of " + migration.vm(), () -> finish(planned, used));
	}

	/** The link that the round turned out to have; the one it was planned with when that was right to the nanosecond. */
	private MigrationLink used(long bytes, long took) {
		boolean asPlanned = took == Math.round(bytes * (double) Byte.SIZE * 1e9 / link.rate());
		return asPlanned || took == 0 ? link
				: new MigrationLink(Math.max(1, Math.round(bytes * (double) Byte.SIZE * 1e9 / took)), link.roundTrip());
	}

	private long planned(PreCopyRound round, MigrationLink used) {
		return used.equals(link) ? round.duration() : world.now().nanosSince(roundStart) + link.roundTrip();
	}

	private void finish(PreCopyRound planned, MigrationLink used) {
		MigrationStep reviewed = used.equals(link) ? planned : model.next(demand, used, progress);
		PreCopyRound round = reviewed instanceof PreCopyRound again ? again : planned;
		link = used;
		sent += planned.sent();
		arrived = 0;
		String slowed = round.isGuestSlowed() ? ", guest held back to " + Amounts.percent(round.guestSpeed()) + " of its speed" : "";
		migration.record(TimelineKinds.PRE_COPY_ROUND, "round " + planned.number() + ": " + Amounts.bytes(planned.sent()) + " sent in "
				+ Amounts.seconds(world.now().nanosSince(roundStart)) + ", " + Amounts.bytes(round.dirtied()) + " dirtied meanwhile" + slowed);
		progress = progress.after(round);
		next();
	}

	private void switchOver(SwitchOver step) {
		world.meter().migrationTurned(migration.vm());
		world.recordOf(migration.vm()).meets(Obstacle.PAUSED, world.now(), migration.record(TimelineKinds.SWITCH_OVER,
				"stands still, " + Amounts.bytes(step.sent()) + " left to send"));
		migration.later(step.duration(), "switch-over of " + migration.vm(), () -> {
			sent += step.sent();
			migration.arrived(progress.rounds(), sent, step.duration());
		});
	}

	/** Bytes sent until now. */
	long sent() {
		return sent + arrived + Optional.ofNullable(sending).map(traffic::sent).orElse(0L);
	}

	/** Gives up. */
	void cancel() {
		Optional.ofNullable(sending).ifPresent(traffic::cancel);
	}

	/** Whether it waits because there is no way. */
	boolean isStalled() {
		return Optional.ofNullable(sending).filter(Transfer::isStalled).isPresent();
	}
}
