/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Snapshot;
import org.vdcstudio.topology.snapshot.Vm;

/** The snapshots of each VM: those that the design says, and those taken since. */
final class SnapshotTree {

	private final World world;
	private final Map<ElementId, List<Taken>> taken = new HashMap<>();

	SnapshotTree(World world) {
		this.world = world;
	}

	/**
	 * A snapshot.
	 *
	 * @param name its name
	 * @param runs whether the VM ran and its memory was kept
	 * @param size bytes that are kept, as far as known
	 */
	record Taken(String name, boolean runs, long size) {
	}

	Optional<Taken> find(ElementId vm, String name) {
		return of(vm).stream().filter(each -> each.name().equals(name)).findFirst();
	}

	void add(ElementId vm, Taken snapshot) {
		of(vm).add(snapshot);
	}

	void remove(ElementId vm, Taken snapshot) {
		of(vm).remove(snapshot);
	}

	List<String> names(ElementId vm) {
		return of(vm).stream().map(Taken::name).toList();
	}

	private List<Taken> of(ElementId vm) {
		return taken.computeIfAbsent(vm, this::designed);
	}

	private List<Taken> designed(ElementId id) {
		Vm vm = world.vm(id);
		List<Taken> designed = new ArrayList<>();
		for (Snapshot snapshot : vm.snapshots()) {
			String name = snapshot.id().qualifiedName();
			designed.add(new Taken(name.substring(name.lastIndexOf('.') + 1), snapshot.memory() && vm.power() == PowerState.ON,
					snapshot.size().map(DataSize::bytes).orElse(0L)));
		}
		return designed;
	}
}
