/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns that kinds of elements belong into, if the edges between kinds all lead the same way. */
final class Columns {

	/** An edge leads from an element of one mapping to an element of another. */
	record Step(String from, String to) {
	}

	private final Map<String, Set<String>> successors = new LinkedHashMap<>();
	private final Map<String, Integer> columns = new HashMap<>();

	private Columns() {
	}

	/** {@return the column of each mapping, counted from 0; none at all if edges lead round in circles} */
	static Map<String, Integer> of(List<Step> steps) {
		Columns columns = new Columns();
		for (Step step : new LinkedHashSet<>(steps)) {
			if (!step.from().equals(step.to())) {
				columns.successors.computeIfAbsent(step.from(), mapping -> new LinkedHashSet<>()).add(step.to());
			}
		}
		for (String mapping : columns.successors.keySet()) {
			if (!columns.place(mapping, 0, new HashSet<>())) {
				return Map.of();
			}
		}
		return columns.columns;
	}

	/** Moves a mapping and what follows it to the right as far as needed. */
	private boolean place(String mapping, int column, Set<String> before) {
		if (!before.add(mapping)) {
			return false;
		}
		int needed = Math.max(column, columns.getOrDefault(mapping, 0));
		columns.put(mapping, needed);
		for (String next : successors.getOrDefault(mapping, Set.of())) {
			if (!place(next, needed + 1, before)) {
				return false;
			}
		}
		before.remove(mapping);
		return true;
	}
}
