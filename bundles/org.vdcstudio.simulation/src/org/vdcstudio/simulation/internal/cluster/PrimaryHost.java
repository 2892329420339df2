/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/** The primary host of a cluster: who it is, and whether another one is about to take its place. */
final class PrimaryHost {

	private final World world;
	private final ClusterState state;
	private final Heartbeats heartbeats;
	private final List<Runnable> listeners = new ArrayList<>();
	private Optional<ElementId> current = Optional.empty();
	private boolean succession;
	private boolean lost;

	PrimaryHost(World world, ClusterState state, Heartbeats heartbeats) {
		this.world = world;
		this.state = state;
		this.heartbeats = heartbeats;
	}

	/** Adds who wants to know that there is a new one. */
	void whenElected(Runnable listener) {
		listeners.add(listener);
	}

	/** Chosen before anything happens. */
	void choose(Collection<ElementId> hosts) {
		current = heartbeats.elect(hosts);
	}

	/** Whoever of some hosts is fit for it becomes primary; nobody, when there is none. */
	void elect(Collection<ElementId> hosts, TimelineEntry cause) {
		succession = false;
		lost = false;
		current = heartbeats.elect(hosts);
		current.ifPresent(host -> {
			world.record(cause, TimelineKinds.HA_PRIMARY, host, "is elected primary of " + state.id());
			listeners.forEach(Runnable::run);
		});
	}

	boolean is(ElementId host) {
		return current.filter(host::equals).isPresent();
	}

	/** The one that was chosen last, as long as it takes part, whether or not the others hear it. */
	Optional<ElementId> current() {
		return current.filter(state::takesPart);
	}

	/** The one that the others follow now. */
	Optional<ElementId> working() {
		return current().filter(host -> !lost);
	}

	/** Says whether the others hear it. */
	void setLost(boolean value) {
		lost = value;
	}

	/** The others have noticed that it is gone, and will elect another one. */
	void succeeds() {
		succession = true;
	}

	/** Whether an election is to come. */
	boolean isSucceeded() {
		return succession;
	}
}
