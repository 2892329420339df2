/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.elk.graph.ElkNode;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the layered algorithm made of the graphs of one arrangement, for the next one: most of them are the same when little has
 * changed, and the algorithm takes most of the time. It gives equal graphs equal places. Used by one thread at a time.
 */
public final class KnownGraphs {

	private final Consumer<ElkNode> algorithm;
	private Map<GraphInput, GraphPlaces> before = Map.of();
	private Map<GraphInput, GraphPlaces> now = new HashMap<>();

	/** Knows none. */
	public KnownGraphs() {
		this(LayeredGraphs::layout);
	}

	KnownGraphs(Consumer<ElkNode> algorithm) {
		this.algorithm = algorithm;
	}

	/** Begins an arrangement; graphs that were not in the one before are forgotten. */
	void begin() {
		before = now;
		now = new HashMap<>();
	}

	/** Gives a graph, its nodes, ports and lines their places. */
	void layout(ElkNode graph) {
		GraphInput input = GraphInput.of(graph);
		@Nullable
		GraphPlaces known = now.containsKey(input) ? now.get(input) : before.get(input);
		if (known == null) {
			algorithm.accept(graph);
			now.put(input, GraphPlaces.of(graph));
		} else {
			known.give(graph);
			now.put(input, known);
		}
	}
}
