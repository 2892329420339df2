/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What an operation costs while it is under way, on everything that limits how many go on at once.
 *
 * @param charges one for each host, network and datastore
 */
public record MigrationCost(List<Charge> charges) {

	/**
	 * Copies the list.
	 *
	 * @throws IllegalArgumentException when something is charged twice
	 */
	public MigrationCost {
		charges = List.copyOf(charges);
		Set<Resource> seen = new HashSet<>();
		for (Charge charge : charges) {
			if (!seen.add(charge.resource())) {
				throw new IllegalArgumentException("Charged twice: " + charge.resource());
			}
		}
	}

	/** What limits operations. */
	public enum Kind {
		/** A host. */
		HOST,
		/** The adapter of a host on which vMotion goes. */
		NETWORK,
		/** A datastore. */
		DATASTORE
	}

	/**
	 * One thing that limits operations.
	 *
	 * @param kind what it limits them as
	 * @param id   its id
	 */
	public record Resource(Kind kind, ElementId id) {

		@Override
		public String toString() {
			return switch (kind) {
			case HOST -> "host ";
			case NETWORK -> "network ";
			case DATASTORE -> "datastore ";
			} + id;
		}
	}

	/**
	 * The cost on one resource.
	 *
	 * @param resource the resource
	 * @param cost     what the operation costs on it, at least 1
	 * @param limit    what all operations on it may cost together, at least {@code cost}
	 */
	public record Charge(Resource resource, int cost, int limit) {

		/** @throws IllegalArgumentException when a value is out of its range */
		public Charge {
			if (cost < 1 || limit < cost) {
				throw new IllegalArgumentException("Not a charge on " + resource + ": " + cost + " of " + limit);
			}
		}
	}
}
