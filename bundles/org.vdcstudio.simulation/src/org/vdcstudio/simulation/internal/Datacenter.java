/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal;

import java.util.Optional;

import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;

/** The design as it stands at the current moment of a run. */
final class Datacenter {

	private final Topology topology;
	private StateOverlay state = StateOverlay.INITIAL;

	Datacenter(Topology topology) {
		this.topology = topology;
	}

	Topology topology() {
		return topology;
	}

	DesignSnapshot design() {
		return topology.snapshot();
	}

	StateOverlay state() {
		return state;
	}

	void change(StateOverlay newState) {
		state = newState;
	}

	/** The host a VM runs on; empty when it does not run. */
	Optional<ElementId> runningOn(ElementId vm) {
		return topology.placement().isRunning(vm, state) ? topology.placement().hostOf(vm, state) : Optional.empty();
	}
}
