/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What is wrong with a custom action: told to its author, who knows which action is meant. Collects what an {@link ActionType}
 * reports, and words what is usually wrong with arguments. Belongs to one thread.
 */
public final class ActionProblems {

	private final ActionCall call;
	private final List<String> messages = new ArrayList<>();

	/** @param call the action that is looked at */
	public ActionProblems(ActionCall call) {
		this.call = call;
	}

	/**
	 * Reports something wrong.
	 *
	 * @param message what, as the rest of a sentence that began with the action, for instance {@code argument vm is missing}
	 */
	public void report(String message) {
		messages.add(message);
	}

	/** What was reported so far, in that order. */
	public List<String> messages() {
		return List.copyOf(messages);
	}

	/** Reports arguments that have none of these names. */
	public void allowOnly(String... names) {
		List<String> known = List.of(names);
		call.arguments().keySet().stream().filter(name -> !known.contains(name))
				.forEach(name -> report("there is no argument %s, but %s".formatted(name, String.join(", ", known))));
	}

	/** Reports an argument that has to be there and is not. */
	public void require(String name) {
		if (call.argument(name).isEmpty()) {
			report("argument %s is missing".formatted(name));
		}
	}

	/** Reports an argument that has to name a VM of the design and does not. */
	public void requireVm(String name) {
		requireElement(name, "VM", call::vm);
	}

	/** Reports an argument that has to name a host of the design and does not. */
	public void requireHost(String name) {
		requireElement(name, "host", call::host);
	}

	/** Reports an argument that has to name a datastore of the design and does not. */
	public void requireDatastore(String name) {
		requireElement(name, "datastore", call::datastore);
	}

	/** Reports an argument that has to name a VM or a host of the design and does not. */
	public void requireVmOrHost(String name) {
		requireElement(name, "VM or host", argument -> call.vm(argument).or(() -> call.host(argument)));
	}

	/** Reports an argument that is there and is not a rate above 0, such as {@code 200 MB/s}. */
	public void allowRate(String name) {
		call.argument(name).filter(text -> DataRate.tryParse(text).filter(rate -> rate.bitsPerSecond() > 0).isEmpty())
				.ifPresent(text -> report("argument %s, \"%s\", is not a rate such as 200 MB/s".formatted(name, text)));
	}

	private void requireElement(String name, String kind, Function<String, Optional<ElementId>> lookup) {
		require(name);
		if (lookup.apply(name).isEmpty()) {
			call.argument(name).ifPresent(text -> report("the design has no %s %s".formatted(kind, text)));
		}
	}
}
