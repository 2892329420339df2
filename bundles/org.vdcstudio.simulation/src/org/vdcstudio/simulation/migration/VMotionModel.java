/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import org.vdcstudio.simulation.migration.MigrationStep.PreCopyRound;
import org.vdcstudio.simulation.migration.MigrationStep.SwitchOver;

/**
 * vMotion's own way of moving memory, the default.
 *
 * <p>
 * The first round sends all memory, every further one what was dirtied meanwhile. When the guest would dirty more than
 * {@link VMotionParameters#convergence()} of what the round sends, it is held back ("stun during page send"), so that rounds
 * always shrink and the migration always comes to an end. As soon as the rest can be sent within the switch-over goal the
 * guest is stopped, the rest is sent, and the destination takes over.
 *
 * <p>
 * Source of the behaviour: VMware vSphere 5 vMotion performance study (phases) and the description of stun during page send
 * on yellow-bricks.com, 2011-07-20.
 */
public final class VMotionModel implements MigrationModel {

	private static final double BYTES_PER_GIB = 1L << 30;

	private final VMotionParameters parameters;

	/** The model with {@link VMotionParameters#DEFAULTS default parameters}. */
	public VMotionModel() {
		this(VMotionParameters.DEFAULTS);
	}

	/** The model with other parameters. */
	public VMotionModel(VMotionParameters parameters) {
		this.parameters = parameters;
	}

	@Override
	public String name() {
		return "vmotion";
	}

	@Override
	public MigrationStep next(MigrationDemand demand, MigrationLink link, MigrationProgress progress) {
		double stun = stun(demand, link);
		double sendable = link.bytesIn(Math.max(parameters.switchOverGoal() - stun, parameters.shortestLastSend()));
		if (progress.rounds() > 0 && progress.toSend() <= sendable) {
			return new SwitchOver(progress.toSend(), Math.round(stun + link.nanosFor(progress.toSend())));
		}
		return round(demand, link, progress, sendable);
	}

	private PreCopyRound round(MigrationDemand demand, MigrationLink link, MigrationProgress progress, double sendable) {
		long toSend = progress.toSend();
		double nanos = link.nanosFor(toSend) + link.roundTrip();
		double wanted = demand.dirtiedIn(nanos);
		double allowed = Math.max(sendable, parameters.convergence() * toSend);
		double speed = wanted <= allowed ? 1 : allowed / (demand.dirtyRate() * nanos / Nanos.PER_SECOND);
		// Rounded down, so that a last round of "sendable" bytes really is sendable.
		long dirtied = (long) Math.floor(Math.min(wanted, allowed));
		return new PreCopyRound(progress.rounds() + 1, toSend, Math.round(nanos), dirtied, speed);
	}

	/** Nanoseconds the guest stands still besides sending the rest: device state, page tables and one round trip. */
	private double stun(MigrationDemand demand, MigrationLink link) {
		return parameters.stun() + parameters.stunPerGiB() * (demand.memory() / BYTES_PER_GIB) + link.roundTrip();
	}
}
