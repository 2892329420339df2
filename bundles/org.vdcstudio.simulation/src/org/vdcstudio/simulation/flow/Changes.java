/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

import java.util.ArrayList;
import java.util.List;

/** What has changed since rates were last settled, in the order in which it did. */
final class Changes {

	private final List<Flow> flows = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();
	private long settlements;

	/** A flow that comes, goes or moves, and the links it is on now. */
	void add(Flow flow) {
		if (!flow.touched) {
			flow.touched = true;
			flows.add(flow);
		}
		flow.crossings().forEach(crossing -> add(crossing.link()));
	}

	/** A link with other flows or another capacity. */
	void add(Link link) {
		if (!link.touched) {
			link.touched = true;
			links.add(link);
		}
	}

	/** The links that have changed so far. */
	List<Link> links() {
		return List.copyOf(links);
	}

	/** Where these changes begin to have effects; afterwards there are none. */
	Region settle() {
		Region region = new Region(++settlements, flows, links);
		flows.forEach(flow -> flow.touched = false);
		links.forEach(Link::settled);
		flows.clear();
		links.clear();
		return region;
	}
}
