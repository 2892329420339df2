/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.extension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.extension.Occurrence;
import org.vdcstudio.simulation.internal.world.Happening;

/** What the contributors of one run have in common. */
final class RunState {

	private final Engine engine;
	private final List<ScenarioProblem> problems = new ArrayList<>();
	private final List<Consumer<Occurrence>> listeners = new ArrayList<>();
	private final Map<String, RandomGenerator> streams = new HashMap<>();
	private final Map<Class<?>, Object> shared = new HashMap<>();
	private Thread owner = Thread.currentThread();

	RunState(Engine engine) {
		this.engine = engine;
		engine.world().watch(this::happened);
	}

	/** The current thread is that of the run. */
	void takeOver() {
		owner = Thread.currentThread();
	}

	/**
	 * The behaviours of the run.
	 *
	 * @throws IllegalStateException on any other thread than that of the run
	 */
	Engine engine() {
		if (Thread.currentThread() != owner) {
			throw new IllegalStateException("A run may only be used on its own thread");
		}
		return engine;
	}

	/**
	 * Checks an entry before the run relies on it.
	 *
	 * @throws IllegalArgumentException when it is none of this run's timeline
	 */
	TimelineEntry own(TimelineEntry entry) {
		List<TimelineEntry> entries = engine().world().timeline().entries();
		if (entry.index() < 0 || entry.index() >= entries.size() || !entries.get(entry.index()).equals(entry)) {
			throw new IllegalArgumentException("This is no entry of the run's timeline: " + entry.describe());
		}
		return entry;
	}

	/** What contributors did wrong so far. */
	List<ScenarioProblem> problems() {
		return problems;
	}

	void listen(Consumer<Occurrence> listener) {
		listeners.add(listener);
	}

	/** Names begin with the plug-in, so that nobody gets the numbers of another one or of a built-in behaviour. */
	RandomGenerator random(String contributor, String name) {
		return streams.computeIfAbsent("plug-in %s: %s".formatted(contributor, name), engine().world().kernel().random()::stream);
	}

	<T> T shared(Class<T> type, Supplier<T> made) {
		if (!shared.containsKey(type)) {
			shared.put(type, made.get());
		}
		return type.cast(shared.get(type));
	}

	private void happened(Happening happening) {
		if (!listeners.isEmpty()) {
			for (Occurrence occurrence : Occurrences.of(happening)) {
				List.copyOf(listeners).forEach(listener -> listener.accept(occurrence));
			}
		}
	}
}
