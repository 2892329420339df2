/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

/** A link on the route of a flow. */
final class Crossing {

	private final Flow flow;
	private final Link link;
	private final int times;

	/** @param times how often the flow passes the link; more than once when routers send it to and fro */
	Crossing(Flow flow, Link link, int times) {
		this.flow = flow;
		this.link = link;
		this.times = times;
	}

	Flow flow() {
		return flow;
	}

	Link link() {
		return link;
	}

	int times() {
		return times;
	}
}
