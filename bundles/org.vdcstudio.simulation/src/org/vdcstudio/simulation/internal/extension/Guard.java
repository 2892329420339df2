/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.extension;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.vdcstudio.contribution.Failures;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Stands between a run and one contributor: the boundary behind which any exception is the contributor's. The first one is
 * reported, and then the contributor is not called any more.
 */
final class Guard {

	private final World world;
	private final Identity identity;
	private final List<ScenarioProblem> problems;
	private Optional<TimelineEntry> cause = Optional.empty();
	private boolean hasFailed;

	/**
	 * Whom a guard stands before.
	 *
	 * @param contributor symbolic name of the plug-in
	 * @param name        what of it, for people, for instance {@code action 2}
	 * @param element     what its failures are problems of: an action, or the scenario
	 * @param subject     what its failures are about, as the timeline says it
	 */
	record Identity(String contributor, String name, ElementId element, ElementId subject) {
	}

	/** @param problems where failures are reported */
	Guard(World world, Identity identity, List<ScenarioProblem> problems) {
		this.world = world;
		this.identity = identity;
		this.problems = problems;
	}

	/** Lets a contributor work, because of something. */
	void run(TimelineEntry because, Runnable work) {
		cause = Optional.of(because);
		run(work);
	}

	/** Lets a contributor work. */
	void run(Runnable work) {
		if (hasFailed) {
			return;
		}
		try {
			work.run();
		} catch (Exception | LinkageError | StackOverflowError | AssertionError failure) {
			failed(failure);
		}
	}

	/** Work of the contributor for later. */
	Runnable guarded(Runnable work) {
		return () -> run(work);
	}

	/** Work of the contributor on what an entry says, for later. */
	Consumer<TimelineEntry> guardedByEntry(Consumer<TimelineEntry> work) {
		return entry -> run(entry, () -> work.accept(entry));
	}

	private void failed(Throwable failure) {
		hasFailed = true;
		String text = Failures.describe(failure);
		String detail = "plug-in %s failed: %s".formatted(identity.contributor(), text);
		if (cause.isPresent()) {
			world.record(cause.get(), TimelineKinds.PLUG_IN_FAILED, identity.subject(), detail);
		} else {
			world.begin(TimelineKinds.PLUG_IN_FAILED, identity.subject(), detail);
		}
		String message = "%s: plug-in %s failed at %s: %s".formatted(identity.name(), identity.contributor(), world.now(), text);
		problems.add(new ScenarioProblem(message, identity.element()));
	}
}
