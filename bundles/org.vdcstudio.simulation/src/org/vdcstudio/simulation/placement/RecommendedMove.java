/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A move that is recommended.
 *
 * @param vm      the VM
 * @param from    the host it runs on
 * @param to      the host it is to run on
 * @param purpose what the move is for
 * @param reason  why, without full stop: "corrects rule apart", or "evens the load: standard deviation 0.31 -> 0.12"
 */
public record RecommendedMove(ElementId vm, ElementId from, ElementId to, Purpose purpose, String reason) {

	/** What a move is for. */
	public enum Purpose {
		/** A rule is kept that was violated. */
		RULE,
		/** The hosts are loaded more evenly. */
		BALANCE
	}
}
