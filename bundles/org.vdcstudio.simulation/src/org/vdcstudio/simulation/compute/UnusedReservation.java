/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

/** What becomes of a reservation that its owner does not use. */
public enum UnusedReservation {

	/** Others may use it until the owner wants it: CPU, and memory that the guest has not touched or that was taken back. */
	LENT,
	/** It stays with its owner: memory that the guest touched once. */
	KEPT
}
