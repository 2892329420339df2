/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.simulation.migration.MigrationCost.Charge;
import org.vdcstudio.simulation.migration.MigrationCost.Resource;

/**
 * What of every host, network and datastore is in use by operations under way. Who does not fit waits elsewhere: the ledger
 * keeps no queue. Not for use by several threads at once.
 */
public final class CostLedger {

	private final Map<Resource, Integer> used = new HashMap<>();

	/** What is in use of a resource. */
	public int used(Resource resource) {
		return used.getOrDefault(resource, 0);
	}

	/** Whether an operation may begin now. */
	public boolean fits(MigrationCost cost) {
		return obstacles(cost).isEmpty();
	}

	/** The charges that do not fit now, in the order of the cost; empty when the operation may begin. */
	public List<Charge> obstacles(MigrationCost cost) {
		return cost.charges().stream().filter(charge -> used(charge.resource()) + charge.cost() > charge.limit()).toList();
	}

	/**
	 * Begins an operation.
	 *
	 * @throws IllegalStateException when it does not fit; nothing is taken then
	 */
	public void take(MigrationCost cost) {
		if (!fits(cost)) {
			throw new IllegalStateException("Does not fit: " + obstacles(cost));
		}
		cost.charges().forEach(charge -> used.merge(charge.resource(), charge.cost(), Integer::sum));
	}

	/**
	 * Ends an operation that was begun with an equal cost.
	 *
	 * @throws IllegalStateException when less is in use; nothing is released then
	 */
	public void release(MigrationCost cost) {
		for (Charge charge : cost.charges()) {
			if (used(charge.resource()) < charge.cost()) {
				throw new IllegalStateException(
						"In use of " + charge.resource() + ": " + used(charge.resource()) + ", not " + charge.cost());
			}
		}
		cost.charges().forEach(charge -> used.merge(charge.resource(), -charge.cost(), Integer::sum));
	}
}
