/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.extension;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.extension.Occurrence;
import org.vdcstudio.simulation.extension.OngoingTransfer;
import org.vdcstudio.simulation.extension.ScheduledWork;
import org.vdcstudio.simulation.extension.SimulationContext;
import org.vdcstudio.simulation.extension.TransferOrder;
import org.vdcstudio.simulation.extension.VmOperations;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.kernel.Event;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;

/** A run as one contributor sees it. */
final class ContributorContext implements SimulationContext {

	private final RunState run;
	private final String contributor;
	private final Guard guard;

	/**
	 * @param contributor symbolic name of the plug-in
	 * @param guard       through which everything of the plug-in is called
	 */
	ContributorContext(RunState run, String contributor, Guard guard) {
		this.run = run;
		this.contributor = contributor;
		this.guard = guard;
	}

	private World world() {
		return run.engine().world();
	}

	@Override
	public SimTime now() {
		return world().now();
	}

	@Override
	public DesignSnapshot design() {
		return world().design();
	}

	@Override
	public Topology topology() {
		return world().topology();
	}

	@Override
	public StateOverlay state() {
		return world().state();
	}

	@Override
	public boolean isDown(ElementId element) {
		return world().isDown(element);
	}

	@Override
	public Optional<ElementId> runningOn(ElementId vm) {
		return world().runningOn(vm);
	}

	@Override
	public Optional<ElementId> hostOf(ElementId vm) {
		return world().hostOf(vm);
	}

	@Override
	public List<TimelineEntry> causes(TimelineEntry entry) {
		return List.copyOf(world().timeline().chainTo(run.own(entry)));
	}

	@Override
	public VmOperations vms() {
		return new GuardedOperations(run, guard);
	}

	@Override
	public RandomGenerator random(String name) {
		return run.random(contributor, name);
	}

	@Override
	public ScheduledWork later(Duration delay, String what, Runnable work) {
		World world = world();
		Event<?> event = world.later(delay, Objects.requireNonNull(what), guard.guarded(work));
		return () -> world.kernel().cancel(event);
	}

	@Override
	public TimelineEntry record(TimelineEntry cause, String kind, ElementId subject, String detail) {
		return world().record(run.own(cause), Objects.requireNonNull(kind), subject, Objects.requireNonNull(detail));
	}

	@Override
	public TimelineEntry begin(String kind, ElementId subject, String detail) {
		return world().begin(Objects.requireNonNull(kind), subject, Objects.requireNonNull(detail));
	}

	@Override
	public OngoingTransfer send(TransferOrder order, TimelineEntry cause, Runnable arrived) {
		Engine engine = run.engine();
		return new OrderedTransfer(engine.traffic(), new Ways(engine.world(), engine.traffic()).request(order),
				run.own(cause), guard.guarded(arrived));
	}

	@Override
	public void listen(Consumer<Occurrence> listener) {
		world();
		run.listen(occurrence -> guard.run(occurrence.entry(), () -> listener.accept(occurrence)));
	}

	@Override
	public <T> T shared(Class<T> type, Supplier<T> made) {
		world();
		return run.shared(type, made);
	}
}
