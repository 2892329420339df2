/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.network.PhysicalPort;
import org.vdcstudio.model.values.NameRange;
import org.vdcstudio.topology.snapshot.Counter;

/**
 * What one element of the design stands for: itself, or all members of a fleet. A diagram shows it as one shape that says how many
 * there are.
 *
 * @param name of the element as written
 * @param counters of the members; that of what is no fleet when it is none
 */
record Fleet(String name, List<Counter> counters) {

	/** {@return what an element stands for} */
	static Fleet of(NamedElement element) {
		String name = Wording.text(element.getName());
		@Nullable
		String range = range(element);
		Optional<NameRange> counters = NameRange.tryParse(range);
		// What is no range is shown as it is written; rules tell what is wrong with it.
		return counters.isEmpty() ? single(range == null ? name : name + "[" + range + "]")
				: new Fleet(name, counters(counters.get()));
	}

	/** {@return what the host or VM around an element stands for; one thing where there is none} */
	static Fleet around(EObject element) {
		@Nullable
		EObject owner = element;
		while (owner != null) {
			if (owner instanceof EsxiHost || owner instanceof VirtualMachine) {
				return of((NamedElement) owner);
			}
			owner = owner.eContainer();
		}
		return single("");
	}

	private static Fleet single(String name) {
		return new Fleet(name, List.of(Counter.NONE));
	}

	private static @Nullable String range(NamedElement element) {
		return switch (element) {
			case EsxiHost host -> host.getRange();
			case VirtualMachine vm -> vm.getRange();
			case PhysicalPort port -> port.getRange();
			default -> null;
		};
	}

	private static List<Counter> counters(NameRange range) {
		List<Counter> counters = new ArrayList<>();
		for (String text : range.counters()) {
			counters.add(new Counter(text, counters.size()));
		}
		return counters;
	}

	/** {@return whether there are several} */
	boolean isFleet() {
		return counters.getFirst() != Counter.NONE;
	}

	int size() {
		return counters.size();
	}

	/** {@return the name as the language writes it, such as {@code esx[01..40]}} */
	String label() {
		if (size() == 1) {
			return isFleet() ? name + counters.getFirst().text() : name;
		}
		return "%s[%s..%s]".formatted(name, counters.getFirst().text(), counters.getLast().text());
	}

	/** {@return how many there are, such as {@code 40 hosts}; empty when there is one} */
	String count(String several) {
		return isFleet() ? size() + " " + several : "";
	}

	/** {@return what a text with numbers in it says on the members: one value, or from the first to the last} */
	String numbers(@Nullable String written) {
		String first = Wording.text(counters.getFirst().inNumber(written));
		String last = Wording.text(counters.getLast().inNumber(written));
		if (first.equals(last)) {
			return first;
		}
		int prefix = first.indexOf('/');
		return (prefix < 0 ? first : first.substring(0, prefix)) + " … " + last;
	}

	/** {@return what a text with names in it says on each of the members} */
	List<String> names(@Nullable String written) {
		return counters.stream().map(counter -> Wording.text(counter.inName(written))).toList();
	}

	/** {@return what a text with numbers in it says on each of the members} */
	List<String> allNumbers(@Nullable String written) {
		return counters.stream().map(counter -> Wording.text(counter.inNumber(written))).toList();
	}
}
