/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

/**
 * The columns that kinds of elements belong into, if the edges between kinds all lead the same way. A kind is a mapping
 * at the top of the view; what is inside an element counts as that element.
 */
final class Columns {

	private final Map<String, Set<String>> successors = new LinkedHashMap<>();
	private final Map<String, Integer> columns = new HashMap<>();

	private Columns() {
	}

	/** {@return the column of each mapping, counted from 0; none at all if edges lead round in circles} */
	static Map<String, Integer> of(View view) {
		Map<String, String> mappingsById = new HashMap<>();
		for (ViewElement element : view.elements()) {
			element.withContents().forEach(inner -> mappingsById.put(inner.id(), element.mapping()));
		}
		Columns columns = new Columns();
		for (ViewEdge edge : view.edges()) {
			@Nullable
			String source = mappingsById.get(edge.sourceId());
			@Nullable
			String target = mappingsById.get(edge.targetId());
			if (source != null && target != null && !source.equals(target)) {
				columns.successors.computeIfAbsent(source, mapping -> new LinkedHashSet<>()).add(target);
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
