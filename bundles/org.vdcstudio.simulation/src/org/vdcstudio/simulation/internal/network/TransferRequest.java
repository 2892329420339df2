/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.network;

import java.util.List;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A wish to send something.
 *
 * @param what    what is sent, as traces say it
 * @param subject whom it is for, as the timeline says it
 * @param legs    the way, part by part; all are passed at once, the narrowest decides
 * @param bytes   how much
 */
public record TransferRequest(String what, ElementId subject, List<Leg> legs, long bytes) {

	/** Copies the list. */
	public TransferRequest {
		legs = List.copyOf(legs);
	}
}
