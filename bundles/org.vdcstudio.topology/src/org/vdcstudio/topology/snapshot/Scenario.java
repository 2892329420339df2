/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.scenario.FailureMode;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.TimeSpan;

/**
 * A test that the design carries.
 *
 * @param id           its id
 * @param name         its name
 * @param seed         the seed it asks for
 * @param coldStart    whether everything is powered off at the start and powered on at time 0; else the design runs at the start
 * @param actions      what is done, in the order of the text
 * @param expectations what must hold, in the order of the text
 */
public record Scenario(ElementId id, String name, OptionalLong seed, boolean coldStart, List<Action> actions,
		List<Expectation> expectations) {

	/** Stands where a reference is written that means nothing, and none at all would mean something else. No element has this id. */
	public static final ElementId UNRESOLVED = new ElementId("Unresolved", "?");

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
	 * @param targetHost      where it runs afterwards, or {@link #UNRESOLVED}; empty for where it runs already
	 * @param targetDatastore where its disks are afterwards, or {@link #UNRESOLVED}; empty for where they are already
	 */
	public record Migrate(ElementId id, Written<TimeSpan> at, Optional<ElementId> vm, Optional<ElementId> targetHost,
			Optional<ElementId> targetDatastore) implements Action {
	}

	/**
	 * A VM, lab VM or host is powered on or off.
	 *
	 * @param id     its id
	 * @param at     time since the start of the scenario
	 * @param state  on or off
	 * @param target what is powered
	 */
	public record PowerChange(ElementId id, Written<TimeSpan> at, PowerState state,
			Optional<ElementId> target) implements Action {
	}

	/**
	 * A snapshot is taken.
	 *
	 * @param id       its id
	 * @param at       time since the start of the scenario
	 * @param vm       the VM
	 * @param snapshot the name of the snapshot
	 * @param memory   whether it includes the memory
	 */
	public record TakeSnapshot(ElementId id, Written<TimeSpan> at, Optional<ElementId> vm, String snapshot,
			boolean memory) implements Action {
	}

	/**
	 * A VM goes back to a snapshot.
	 *
	 * @param id       its id
	 * @param at       time since the start of the scenario
	 * @param vm       the VM
	 * @param snapshot the name of the snapshot
	 */
	public record RevertSnapshot(ElementId id, Written<TimeSpan> at, Optional<ElementId> vm, String snapshot) implements Action {
	}

	/**
	 * A snapshot is deleted and its disks are consolidated.
	 *
	 * @param id       its id
	 * @param at       time since the start of the scenario
	 * @param vm       the VM
	 * @param snapshot the name of the snapshot
	 */
	public record DeleteSnapshot(ElementId id, Written<TimeSpan> at, Optional<ElementId> vm, String snapshot) implements Action {
	}

	/**
	 * A host goes into maintenance mode.
	 *
	 * @param id   its id
	 * @param at   time since the start of the scenario
	 * @param host the host
	 */
	public record EnterMaintenance(ElementId id, Written<TimeSpan> at, Optional<ElementId> host) implements Action {
	}

	/**
	 * A host comes back from maintenance mode.
	 *
	 * @param id   its id
	 * @param at   time since the start of the scenario
	 * @param host the host
	 */
	public record ExitMaintenance(ElementId id, Written<TimeSpan> at, Optional<ElementId> host) implements Action {
	}

	/**
	 * Something fails.
	 *
	 * @param id     its id
	 * @param at     time since the start of the scenario
	 * @param target what fails: any element, or a site or fault domain with all that stands there
	 * @param mode   how
	 */
	public record Fail(ElementId id, Written<TimeSpan> at, Optional<ElementId> target, FailureMode mode) implements Action {
	}

	/**
	 * Something that failed works again.
	 *
	 * @param id     its id
	 * @param at     time since the start of the scenario
	 * @param target what works again
	 */
	public record Restore(ElementId id, Written<TimeSpan> at, Optional<ElementId> target) implements Action {
	}

	/**
	 * A NIC is added to a VM or a lab VM.
	 *
	 * @param id     its id
	 * @param at     time since the start of the scenario
	 * @param target the VM
	 * @param link   for a lab VM, the VMnet
	 * @param label  for a VM, the label of the port group; empty for a lab VM
	 */
	public record AddNic(ElementId id, Written<TimeSpan> at, Optional<ElementId> target, Optional<ElementId> link,
			String label) implements Action {
	}

	/**
	 * An action that a plug-in contributes.
	 *
	 * @param id        its id
	 * @param at        time since the start of the scenario
	 * @param type      its type, as the plug-in names it
	 * @param arguments its arguments by their names
	 */
	public record Custom(ElementId id, Written<TimeSpan> at, String type, Map<String, String> arguments) implements Action {

		/** Copies the map. */
		public Custom {
			arguments = Map.copyOf(arguments);
		}
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
	public record RunsOn(ElementId id, Optional<ElementId> vm, Optional<ElementId> host,
			Written<TimeSpan> within) implements Expectation {
	}

	/**
	 * A VM runs somewhere.
	 *
	 * @param id     its id
	 * @param vm     the VM
	 * @param within the latest time since the start of the scenario
	 */
	public record RunsWithin(ElementId id, Optional<ElementId> vm, Written<TimeSpan> within) implements Expectation {
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

	/**
	 * A name resolves.
	 *
	 * @param id      its id
	 * @param name    the name
	 * @param address the address expected; blank for any
	 * @param client  who asks, or {@link #UNRESOLVED}; empty for every host and vCenter Server
	 */
	public record Resolves(ElementId id, Written<DomainName> name, Written<Ipv4Address> address,
			Optional<ElementId> client) implements Expectation {
	}

	/**
	 * Something reaches something by IP, or must not.
	 *
	 * @param id      its id
	 * @param source  where from
	 * @param negated whether it must not
	 * @param target  where to, by element
	 * @param address where to, by address; blank when an element is named
	 * @param port    the TCP port; empty for any
	 * @param within  the latest time since the start of the scenario; blank for its end
	 */
	public record Reaches(ElementId id, Optional<ElementId> source, boolean negated, Optional<ElementId> target,
			Written<Ipv4Address> address, OptionalInt port, Written<TimeSpan> within) implements Expectation {
	}

	/**
	 * A datastore stays accessible.
	 *
	 * @param id        its id
	 * @param datastore the datastore
	 * @param host      the host, or {@link #UNRESOLVED}; empty for every host that sees it at the start
	 */
	public record StaysMounted(ElementId id, Optional<ElementId> datastore, Optional<ElementId> host) implements Expectation {
	}
}
