/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.TimeSpan;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.Written;

/** Looks up what one action or expectation of a scenario names, and collects what is wrong with it. */
final class Input {

	private final String place;
	private final DesignSnapshot design;
	private final ElementId element;
	private final List<String> reasons = new ArrayList<>();

	/**
	 * @param place what is looked at, for people, for instance {@code action 2}
	 * @param element its id
	 */
	Input(String place, ElementId element, DesignSnapshot design) {
		this.place = place;
		this.element = element;
		this.design = design;
	}

	Optional<Vm> vm(Optional<ElementId> named) {
		if (named.isEmpty()) {
			problem("names no VM of the design");
			return Optional.empty();
		}
		ElementId id = named.get();
		Optional<Vm> vm = design.vm(id);
		if (vm.isEmpty()) {
			boolean fleet = design.vms().stream().anyMatch(each -> each.declaration().equals(id));
			problem(fleet ? id + " is a fleet, name one VM of it" : "the design has no VM " + id);
		}
		return vm;
	}

	Optional<ElementId> host(Optional<ElementId> named) {
		Optional<ElementId> host = named.filter(id -> design.host(id).isPresent());
		if (host.isEmpty()) {
			problem(named.map(id -> "the design has no host " + id).orElse("names no host of the design"));
		}
		return host;
	}

	/** A time that has to be there. */
	Optional<TimeSpan> time(String what, Written<TimeSpan> written) {
		if (written.isBlank()) {
			problem("says no time for \"" + what + "\"");
		}
		return optionalTime(what, written);
	}

	/** A time that may be blank. */
	Optional<TimeSpan> optionalTime(String what, Written<TimeSpan> written) {
		if (written.isWrong()) {
			String reason = written.text().strip().startsWith("-") ? "is negative" : "is not a time such as 150 ms";
			problem("\"" + what + " " + written.text() + "\" " + reason);
		}
		return written.value();
	}

	void problem(String text) {
		reasons.add(text);
	}

	/** What is wrong with it, for people who know what is looked at. */
	List<String> reasons() {
		return reasons;
	}

	List<ScenarioProblem> problems() {
		return reasons.stream().map(reason -> new ScenarioProblem(place + ": " + reason, element)).toList();
	}
}
