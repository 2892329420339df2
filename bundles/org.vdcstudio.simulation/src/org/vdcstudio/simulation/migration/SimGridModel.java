/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import org.vdcstudio.simulation.migration.MigrationStep.PreCopyRound;
import org.vdcstudio.simulation.migration.MigrationStep.SwitchOver;

/**
 * SimGrid's three-stage pre-copy over SimGrid's default TCP model. Stage 1 sends all memory; stage 2 sends what was written
 * meanwhile, again and again, until that can be sent within the longest downtime at the bandwidth of the last round; stage 3
 * stops the guest and sends the rest. The guest is never held back.
 *
 * <p>
 * Source of the stages: SimGrid's live migration plug-in, and Hirofuchi, Lebre, Pouilloux: Adding a live migration model into
 * SimGrid, CloudCom 2013. Source of the TCP factors: its network model LV08; Velho, Schnorr, Casanova, Legrand: Flow-level
 * network models: have we reached the limits?, INRIA RR-7821, 2011. SimGrid gives up stage 2 after ten million seconds, this
 * model after a number of rounds. The bandwidth of the last round is that which the link has now.
 *
 * @param longestDowntime nanoseconds within which the rest has to be sendable, more than 0
 * @param mostRounds      largest number of pre-copy rounds, at least 1
 */
public record SimGridModel(long longestDowntime, int mostRounds) implements MigrationModel {

	/** The part of a link's bandwidth that TCP gets. */
	private static final double BANDWIDTH_FACTOR = 0.97;

	/** What a flow takes of each link, given that its acknowledgements come back over the same one. */
	private static final double CROSS_TRAFFIC = 1.05;

	/** Slow start, in latencies. */
	private static final double LATENCY_FACTOR = 13.01;

	/** @throws IllegalArgumentException when a value is out of its range */
	public SimGridModel {
		if (longestDowntime <= 0 || mostRounds < 1) {
			throw new IllegalArgumentException("Pre-copy needs a downtime and a round to stop at, not " + longestDowntime
					+ " ns and " + mostRounds + " rounds");
		}
	}

	/** SimGrid's 30 ms of downtime; a thousand rounds. */
	public SimGridModel() {
		this(Nanos.ofSeconds(0.03), 1000);
	}

	@Override
	public String name() {
		return "simgrid";
	}

	@Override
	public MigrationStep next(MigrationDemand demand, MigrationLink link, MigrationProgress progress) {
		long toSend = progress.toSend();
		double nanos = nanosFor(toSend, link);
		if (progress.rounds() > 0 && isLast(demand, link, progress)) {
			// The message that tells the source of the end is counted as downtime: a migration has no step after this one.
			return new SwitchOver(toSend, Math.round(nanos + latency(link)));
		}
		return new PreCopyRound(progress.rounds() + 1, toSend, Math.round(nanos), dirtied(demand, nanos), 1);
	}

	private boolean isLast(MigrationDemand demand, MigrationLink link, MigrationProgress progress) {
		if (progress.rounds() >= mostRounds) {
			return true;
		}
		long sentLast = demand.memory();
		for (int round = 1; round < progress.rounds(); round++) {
			sentLast = dirtied(demand, nanosFor(sentLast, link));
		}
		double bandwidth = sentLast / nanosFor(sentLast, link);
		return progress.toSend() <= bandwidth * longestDowntime;
	}

	private static long dirtied(MigrationDemand demand, double nanos) {
		return (long) demand.dirtiedIn(nanos);
	}

	/** Nanoseconds until a message has arrived. */
	private static double nanosFor(long bytes, MigrationLink link) {
		return latency(link) + link.nanosFor(onTheWire(bytes));
	}

	/** What the bytes of a message take of the capacity of every link, in bytes. */
	static double onTheWire(long bytes) {
		return bytes * CROSS_TRAFFIC / BANDWIDTH_FACTOR;
	}

	/** Nanoseconds that every message takes whatever its size. */
	static double latency(MigrationLink link) {
		return LATENCY_FACTOR * link.roundTrip() / 2;
	}
}
