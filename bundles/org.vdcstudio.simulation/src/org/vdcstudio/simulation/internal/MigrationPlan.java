/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.simulation.migration.MigrationDemand;
import org.vdcstudio.simulation.migration.MigrationLink;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.VmotionLink;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A migration that may begin.
 *
 * @param request what was asked for
 * @param from the host the VM runs on
 * @param to the host it shall run on
 * @param route the network path its memory takes
 * @param demand what its guest asks of the migration
 */
record MigrationPlan(MigrationRequest request, ElementId from, ElementId to, VmotionLink route, MigrationDemand demand) {

	/** What a path of unknown speed is taken for: the slowest adapter that vMotion is supported on. */
	private static final DataRate ASSUMED_SPEED = DataRate.parse("1 Gbit");

	/** Round trip time within a site, 0.5 ms; designs say nothing about distance. */
	private static final long ROUND_TRIP_NANOS = 500_000;

	/** The link as the migration model sees it. */
	MigrationLink link() {
		return new MigrationLink(speed().bitsPerSecond(), ROUND_TRIP_NANOS);
	}

	private DataRate speed() {
		return route.speed().orElse(ASSUMED_SPEED);
	}

	/** For instance {@code from esx01 to esx02, esx01.vmk1 to esx02.vmk1 at 10 Gbit, 4 GiB of memory, …}. */
	String describe() {
		String assumed = route.speed().isEmpty() ? " (assumed)" : "";
		return "from " + from + " to " + to + ", " + route.source() + " to " + route.target() + " at " + speed() + assumed + ", "
				+ Amounts.bytes(demand.memory()) + " of memory, " + Amounts.bytes(demand.dirtyRate()) + "/s dirtied within "
				+ Amounts.bytes(demand.workingSet());
	}
}
