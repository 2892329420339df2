/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.vdcstudio.simulation.MigrationResult;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.kernel.Event;
import org.vdcstudio.simulation.kernel.Kernel;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * The datacenter at the current moment of a run, and what the run leaves behind. Behaviours change its state, write down what they
 * did and tell each other.
 */
public final class World {

	private final Kernel kernel;
	private final SimulationParameters parameters;
	private final Task.Receiver tasks = new Task.Receiver();
	private final Timeline timeline = new Timeline();
	private final List<MigrationResult> migrations = new ArrayList<>();
	private final Map<ElementId, VmRecord> records = new HashMap<>();
	private final List<Watcher> watchers = new ArrayList<>();
	private final Map<String, RandomGenerator> streams = new HashMap<>();
	private DesignIndex index;
	private StateOverlay state = StateOverlay.INITIAL;
	private Meter meter = Meter.NONE;
	private boolean cold;

	/**
	 * The design as deployed.
	 *
	 * @param kernel     what the run runs on
	 * @param index      the design
	 * @param parameters what behaviours are set to
	 */
	public World(Kernel kernel, DesignIndex index, SimulationParameters parameters) {
		this.kernel = kernel;
		this.index = index;
		this.parameters = parameters;
	}

	/** What the run runs on. */
	public Kernel kernel() {
		return kernel;
	}

	/** The time. */
	public SimTime now() {
		return kernel.now();
	}

	/** What behaviours are set to. */
	public SimulationParameters parameters() {
		return parameters;
	}

	/** What belongs to what in the design. */
	public DesignIndex index() {
		return index;
	}

	/** Answers about the design. */
	public Topology topology() {
		return index.topology();
	}

	/** The design. */
	public DesignSnapshot design() {
		return index.topology().snapshot();
	}

	/** Goes on with a design that somebody rebuilt; the state stays. */
	public void rebuild(DesignSnapshot changed) {
		index = new DesignIndex(Topology.of(changed));
	}

	/** How the design differs from what was deployed. */
	public StateOverlay state() {
		return state;
	}

	/** Says that nothing runs yet when the run begins. To be called before anything happens. */
	public void startCold(StateOverlay allOff) {
		cold = true;
		state = allOff;
	}

	/** Whether nothing ran when the run began. */
	public boolean isCold() {
		return cold;
	}

	/** Goes over to another state. */
	public void change(StateOverlay newState) {
		state = newState;
	}

	/** Whether an element, or something it cannot do without, is out of order or off. */
	public boolean isDown(ElementId element) {
		return topology().isDown(element, state);
	}

	/** The host a VM runs on; empty when it does not run. */
	public Optional<ElementId> runningOn(ElementId vm) {
		return topology().placement().isRunning(vm, state) ? hostOf(vm) : Optional.empty();
	}

	/** The host a VM is on, whether it runs or not. */
	public Optional<ElementId> hostOf(ElementId vm) {
		return topology().placement().hostOf(vm, state);
	}

	/** The VMs that run on a host, in their order. */
	public List<ElementId> vmsRunningOn(ElementId host) {
		return topology().placement().vmsOn(host, state).stream().filter(vm -> topology().placement().isRunning(vm, state)).toList();
	}

	/** The VM with this id. */
	public Vm vm(ElementId id) {
		return design().vm(id).orElseThrow(() -> new IllegalArgumentException("No VM " + id));
	}

	/** What a host sees in a state. */
	public HostView look(ElementId host, StateOverlay when) {
		return when == StateOverlay.INITIAL ? index.initialView(host)
				: HostView.of(design().host(host).orElseThrow(), topology(), when);
	}

	/** What happened so far. */
	public Timeline timeline() {
		return timeline;
	}

	/** Writes down what an earlier entry led to. */
	public TimelineEntry record(TimelineEntry cause, String kind, ElementId subject, String detail) {
		return timeline.follow(cause, now(), kind, subject.qualifiedName(), detail);
	}

	/** Writes down what the scenario itself began. */
	public TimelineEntry begin(String kind, ElementId subject, String detail) {
		return timeline.begin(now(), kind, subject.qualifiedName(), detail);
	}

	/** What a VM went through. */
	public VmRecord recordOf(ElementId vm) {
		return records.computeIfAbsent(vm, key -> new VmRecord(!cold && topology().placement().isRunning(key, StateOverlay.INITIAL)));
	}

	/** Keeps the result of a migration that came to its end. */
	public void finished(MigrationResult migration) {
		migrations.add(migration);
	}

	/** The migrations that came to their end, in that order. */
	public List<MigrationResult> migrations() {
		return migrations;
	}

	/** Whom migrations tell how far they are. */
	public Meter meter() {
		return meter;
	}

	/** Sets whom migrations tell how far they are; nobody at first. */
	public void setMeter(Meter other) {
		meter = other;
	}

	/** Adds a behaviour that wants to know what happens. */
	public void watch(Watcher watcher) {
		watchers.add(watcher);
	}

	/** Tells all behaviours. */
	public void tell(Happening happening) {
		for (int i = 0; i < watchers.size(); i++) {
			watchers.get(i).happened(happening);
		}
	}

	/**
	 * Does something later.
	 *
	 * @param delay    nanoseconds from now, not negative
	 * @param priority one of {@link Priorities}
	 * @param what     what is done, as traces say it; the same in every run
	 * @return the event, which may be cancelled until it happens
	 */
	public Event<?> later(long delay, int priority, String what, Runnable work) {
		return kernel.schedule(now().plusNanos(delay), priority, tasks, new Task(what, work));
	}

	/** Does something later that was under way. */
	public Event<?> later(Duration delay, String what, Runnable work) {
		return later(delay.toNanos(), Priorities.PROGRESS, what, work);
	}

	/**
	 * A duration that depends on hardware: somewhere around its usual value.
	 *
	 * @param usual  what it usually is
	 * @param stream whose random numbers decide, for instance {@code boot esx01}
	 */
	public Duration varied(Duration usual, String stream) {
		double variation = parameters.variation();
		if (variation == 0) {
			return usual;
		}
		RandomGenerator random = streams.computeIfAbsent(stream, kernel.random()::stream);
		return Duration.ofNanos(Math.round(usual.toNanos() * (1 + variation * (2 * random.nextDouble() - 1))));
	}
}
