/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.network;

import java.util.List;
import java.util.OptionalLong;

import org.vdcstudio.simulation.flow.FlowDemand;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A wish to send something.
 *
 * @param what    what is sent, as traces say it
 * @param subject whom it is for, as the timeline says it
 * @param legs    the way, part by part; all are passed at once, the narrowest decides
 * @param bytes   how much
 * @param limit   bits a second that are never exceeded, more than 0; empty when only the links bound it
 */
public record TransferRequest(String what, ElementId subject, List<Leg> legs, long bytes, OptionalLong limit) {

	/** Copies the list. */
	public TransferRequest {
		legs = List.copyOf(legs);
	}

	/** As fast as the links allow. */
	public TransferRequest(String what, ElementId subject, List<Leg> legs, long bytes) {
		this(what, subject, legs, bytes, OptionalLong.empty());
	}

	FlowDemand demand() {
		FlowDemand demand = FlowDemand.of(bytes);
		return limit.isPresent() ? demand.cappedAt(limit.getAsLong()) : demand;
	}
}
