/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.vdcstudio.model.values.TimeSpan;

/**
 * A test that the design carries.
 *
 * @param id           its id
 * @param name         its name
 * @param seed         the seed it asks for
 * @param actions      what is done, in the order of the text
 * @param expectations what must hold, in the order of the text
 */
public record Scenario(ElementId id, String name, OptionalLong seed, List<Action> actions, List<Expectation> expectations) {

	/** Copies the lists. */
	public Scenario {
		actions = List.copyOf(actions);
		expectations = List.copyOf(expectations);
	}

	/** Something done at a point of simulated time. */
	public sealed interface Action {

		/** Its id. */
		ElementId id();

		/** Time since the start of the scenario. */
		Written<TimeSpan> at();
	}

	/**
	 * A migration of a running VM. With a host only: the compute resource only; with a datastore only: the storage only.
	 *
	 * @param id              its id
	 * @param at              time since the start of the scenario
	 * @param vm              the VM
	 * @param targetHost      where it runs afterwards; empty for where it runs already
	 * @param targetDatastore where its disks are afterwards; empty for where they are already
	 */
	public record Migrate(ElementId id, Written<TimeSpan> at, Optional<ElementId> vm, Optional<ElementId> targetHost,
			Optional<ElementId> targetDatastore) implements Action {
	}

	/** Something that must hold. */
	public sealed interface Expectation {

		/** Its id. */
		ElementId id();
	}

	/**
	 * A VM runs on a host.
	 *
	 * @param id     its id
	 * @param vm     the VM
	 * @param host   the host
	 * @param within the latest time since the start of the scenario; blank for its end
	 */
	public record RunsOn(ElementId id, Optional<ElementId> vm, Optional<ElementId> host, Written<TimeSpan> within)
			implements Expectation {
	}

	/**
	 * A VM is never interrupted for as long as a bound.
	 *
	 * @param id    its id
	 * @param vm    the VM
	 * @param below the bound; an interruption of just this length fails
	 */
	public record DowntimeBelow(ElementId id, Optional<ElementId> vm, Written<TimeSpan> below) implements Expectation {
	}
}
