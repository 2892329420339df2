/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

/**
 * What a VM gets of a resource.
 *
 * @param demand      what it would use if it were alone
 * @param wanted      what it would use within its own limit: the smaller of demand and limit
 * @param granted     what it gets, at most {@code wanted}
 * @param entitlement what shares, reservation and limit give it when everybody wants all they may have. A VM that wants no
 *                    more than this gets what it wants, whatever the others do.
 */
public record Grant(long demand, long wanted, long granted, long entitlement) {

	/** Whether it gets less than it would use if it were alone, because of others or of a limit. */
	public boolean isHeldBack() {
		return granted < demand;
	}

	/** Whether it gets less than its own limit allows: because of others, or of a limit of a pool it is in. */
	public boolean isContended() {
		return granted < wanted;
	}
}
