/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.extension;

import java.util.Objects;
import java.util.function.Consumer;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.extension.VmOperations;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.snapshot.ElementId;

/** Operations on VMs that a plug-in asks for. */
final class GuardedOperations implements VmOperations {

	private final RunState run;
	private final Guard guard;

	GuardedOperations(RunState run, Guard guard) {
		this.run = run;
		this.guard = guard;
	}

	@Override
	public void powerOn(ElementId vm, TimelineEntry cause) {
		engine(vm).powerOrders().power(vm, PowerState.ON, run.own(cause));
	}

	@Override
	public void powerOff(ElementId vm, TimelineEntry cause) {
		engine(vm).powerOrders().power(vm, PowerState.OFF, run.own(cause));
	}

	@Override
	public boolean takeSnapshot(ElementId vm, String name, TimelineEntry cause, Consumer<TimelineEntry> taken) {
		return engine(vm).snapshots().take(vm, Objects.requireNonNull(name), false, run.own(cause),
				guard.guardedByEntry(taken));
	}

	@Override
	public boolean deleteSnapshot(ElementId vm, String name, TimelineEntry cause, Consumer<TimelineEntry> deleted) {
		return engine(vm).snapshots().delete(vm, Objects.requireNonNull(name), run.own(cause),
				guard.guardedByEntry(deleted));
	}

	@Override
	public void migrate(MigrationRequest request, TimelineEntry cause, Consumer<Boolean> over) {
		engine(request.vm()).migrations().request(request, run.own(cause),
				migrated -> guard.run(() -> over.accept(migrated)));
	}

	private Engine engine(ElementId vm) {
		Engine engine = run.engine();
		if (engine.world().design().vm(vm).isEmpty()) {
			throw new IllegalArgumentException("The design has no VM " + vm);
		}
		return engine;
	}
}
