/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

/**
 * What a VM or resource pool is promised of one resource.
 *
 * @param shares      its weight among its siblings, at least 1
 * @param reservation what it gets at least when it wants it, at least 0, in the unit of the resource
 * @param limit       what it gets at most, at least 0; {@link #UNLIMITED} for no limit. For a VM the smaller of its
 *                    configured limit and what its virtual CPUs or its configured memory can use. It wins over a larger
 *                    reservation.
 */
public record Allocation(long shares, long reservation, long limit) {

	/** The limit of what has none. */
	public static final long UNLIMITED = Long.MAX_VALUE;

	/** @throws IllegalArgumentException when a value is out of its range */
	public Allocation {
		if (shares < 1 || reservation < 0 || limit < 0) {
			throw new IllegalArgumentException(
					"Not an allocation: " + shares + " shares, reservation " + reservation + ", limit " + limit);
		}
	}

	/** Shares alone, without reservation and limit. */
	public static Allocation ofShares(long shares) {
		return new Allocation(shares, 0, UNLIMITED);
	}

	/**
	 * The part of this allocation that counts on one host, when what it is made for is spread over the hosts of a cluster.
	 * Shares and the limit are rounded up, the reservation down, so that parts never reserve more than the whole.
	 *
	 * @param part  the weight of the host, for instance what the members of a pool demand on it; at least 0
	 * @param whole the weight of all hosts, at least {@code part}; 0 makes every host get the whole, as there is nothing to
	 *              go by
	 */
	public Allocation portion(long part, long whole) {
		if (part < 0 || part > whole) {
			throw new IllegalArgumentException("Not a portion: " + part + " of " + whole);
		}
		if (whole == 0) {
			return this;
		}
		return new Allocation(Math.max(1, Products.divideUp(shares, part, whole)), Products.divide(reservation, part, whole),
				limit == UNLIMITED ? UNLIMITED : Products.divideUp(limit, part, whole));
	}
}
