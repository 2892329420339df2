/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * A custom action as a scenario writes it. Immutable.
 *
 * @param action    its id
 * @param type      its type
 * @param at        when it is performed
 * @param arguments its arguments by their names, sorted by them; of two with one name the last counts
 * @param design    the design when the run begins
 */
public record ActionCall(ElementId action, String type, SimTime at, SortedMap<String, String> arguments, DesignSnapshot design) {

	/** Copies the map. */
	public ActionCall {
		arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
	}

	/** With arguments in any order. */
	public ActionCall(ElementId action, String type, SimTime at, Map<String, String> arguments, DesignSnapshot design) {
		this(action, type, at, new TreeMap<>(arguments), design);
	}

	/** The value of an argument; empty when the action has no such argument or it is blank. */
	public Optional<String> argument(String name) {
		return Optional.ofNullable(arguments.get(name)).map(String::strip).filter(text -> !text.isEmpty());
	}

	/** The VM that an argument names, a member of a fleet by its own name such as {@code web07}; empty when it names none. */
	public Optional<ElementId> vm(String name) {
		return named(name, design.vms().stream().map(Vm::id));
	}

	/** The host that an argument names, a member of a fleet by its own name such as {@code esx07}; empty when it names none. */
	public Optional<ElementId> host(String name) {
		return named(name, design.hosts().stream().map(Host::id));
	}

	/** The datastore that an argument names; empty when it names none. */
	public Optional<ElementId> datastore(String name) {
		return named(name, design.datastores().stream().map(Datastore::id));
	}

	private Optional<ElementId> named(String argument, Stream<ElementId> elements) {
		return argument(argument).flatMap(text -> elements.filter(id -> id.qualifiedName().equals(text)).findFirst());
	}

	/** For people, for instance {@code do backup (to proxy, vm web01)}. */
	public String describe() {
		StringBuilder text = new StringBuilder("do ").append(type);
		if (!arguments.isEmpty()) {
			text.append(arguments.entrySet().stream().map(each -> each.getKey() + " " + each.getValue())
					.collect(Collectors.joining(", ", " (", ")")));
		}
		return text.toString();
	}
}
