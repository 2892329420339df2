/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * The VMs that a campaign is about: those that are on by design.
 *
 * @param poweredOn all of them; they are expected to serve after everything was off
 * @param serving   those of them that serve to begin with, because they run and see their storage
 * @param leftOut   the others: nothing can be said of them where everything is taken to run
 */
record Population(List<ElementId> poweredOn, List<ElementId> serving, List<ElementId> leftOut) {

	Population {
		poweredOn = List.copyOf(poweredOn);
		serving = List.copyOf(serving);
		leftOut = List.copyOf(leftOut);
	}

	static Population of(Topology topology) {
		List<ElementId> poweredOn = topology.snapshot().vms().stream().filter(vm -> vm.power() == PowerState.ON).map(Vm::id).toList();
		List<ElementId> serving = new ArrayList<>();
		List<ElementId> leftOut = new ArrayList<>();
		for (ElementId vm : poweredOn) {
			(serves(vm, topology) ? serving : leftOut).add(vm);
		}
		return new Population(poweredOn, serving, leftOut);
	}

	private static boolean serves(ElementId vm, Topology topology) {
		StateOverlay state = StateOverlay.INITIAL;
		return topology.placement().isRunning(vm, state) && topology.placement().hostOf(vm, state)
				.filter(host -> topology.placement().datastoresOf(vm, state).stream().allMatch(store -> topology.storage().sees(host, store)))
				.isPresent();
	}

	/** The VMs that a run is about. */
	List<ElementId> of(PlannedRun run) {
		return run.scenario().coldStart() ? poweredOn : serving;
	}
}
