/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.migration;

import java.util.List;
import java.util.stream.Stream;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.migration.MigrationCost;
import org.vdcstudio.simulation.migration.MigrationCosts;
import org.vdcstudio.simulation.migration.MigrationEnd;
import org.vdcstudio.topology.VmotionLink;
import org.vdcstudio.topology.snapshot.ElementId;

/** What a migration costs its hosts, networks and datastores. */
final class PlanCost {

	private final World world;

	PlanCost(World world) {
		this.world = world;
	}

	MigrationCost of(MigrationPlan plan) {
		List<ElementId> present = world.topology().placement().datastoresOf(plan.vm(), world.state());
		if (!plan.changesHost()) {
			return MigrationCosts.storageVMotion(plan.from(), with(present, plan));
		}
		VmotionLink link = plan.network().orElseThrow();
		long rate = link.speed().map(DataRate::bitsPerSecond).orElse(0L);
		MigrationEnd source = new MigrationEnd(plan.from(), link.source(), rate);
		MigrationEnd target = new MigrationEnd(plan.to(), link.target(), rate);
		return plan.disks().isEmpty() ? MigrationCosts.vMotion(source, target, present)
				: MigrationCosts.sharedNothing(source, target, with(present, plan));
	}

	private static List<ElementId> with(List<ElementId> present, MigrationPlan plan) {
		return Stream.concat(present.stream(), plan.request().targetDatastore().stream()).distinct().toList();
	}
}
