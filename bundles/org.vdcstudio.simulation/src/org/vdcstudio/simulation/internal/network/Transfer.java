/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.network;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.flow.Flow;
import org.vdcstudio.simulation.flow.FlowOwner;
import org.vdcstudio.topology.snapshot.ElementId;

/** Bytes on their way along some legs. Made by {@link Traffic}; lives until they have arrived or somebody gives up. */
public final class Transfer implements FlowOwner {

	private final Traffic traffic;
	private final ElementId subject;
	private final List<Leg> legs;
	private final Runnable done;
	private final Flow flow;
	private TimelineEntry cause;
	private Optional<Route> route;

	Transfer(Traffic traffic, TransferRequest request, Optional<Route> route, TimelineEntry cause, Runnable done) {
		this.traffic = traffic;
		this.subject = request.subject();
		this.legs = request.legs();
		this.done = done;
		this.cause = cause;
		this.route = route;
		flow = new Flow(request.what(), request.demand(), route.map(traffic::links), this);
	}

	@Override
	public void done(Flow over) {
		traffic.over(this);
		done.run();
	}

	@Override
	public void rateChanged(Flow changed, double rate) {
		traffic.turned(this);
	}

	/** Whether it waits because there is no way. */
	public boolean isStalled() {
		return route.isEmpty();
	}

	/** The legs. */
	List<Leg> legs() {
		return legs;
	}

	/** Whom it is for. */
	ElementId subject() {
		return subject;
	}

	Flow flow() {
		return flow;
	}

	/** The way it takes now; empty when there is none. */
	Optional<Route> route() {
		return route;
	}

	void reroute(Optional<Route> other, TimelineEntry entry) {
		route = other;
		cause = entry;
	}

	/** The latest entry about it. */
	TimelineEntry cause() {
		return cause;
	}
}
