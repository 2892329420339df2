/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Finds the connections of one level that lead back to where one comes from, following them in the order of the view. */
final class CycleBreaker {

	private final Block level;
	private final List<Connection> connections;
	private final Map<Block, List<Connection>> outgoing = new LinkedHashMap<>();

	CycleBreaker(Block level, List<Connection> connections) {
		this.level = level;
		this.connections = connections;
	}

	void mark() {
		for (Connection connection : connections) {
			@Nullable
			Integer from = level.columns.get(level.childWith(connection.source.block));
			@Nullable
			Integer to = level.columns.get(level.childWith(connection.target.block));
			if (from != null && to != null && !from.equals(to)) {
				connection.backwards = from > to;
			} else {
				outgoing.computeIfAbsent(level.childWith(connection.source.block), key -> new ArrayList<>()).add(connection);
			}
		}
		Set<Block> done = new HashSet<>();
		for (Block start : level.children) {
			walk(start, done);
		}
	}

	private record Visit(Block block, Iterator<Connection> rest) {
	}

	private void walk(Block start, Set<Block> done) {
		Set<Block> path = new HashSet<>();
		Deque<Visit> visits = new ArrayDeque<>();
		enter(start, done, path, visits);
		while (!visits.isEmpty()) {
			Visit visit = visits.getLast();
			if (!visit.rest().hasNext()) {
				visits.removeLast();
				path.remove(visit.block());
				continue;
			}
			Connection connection = visit.rest().next();
			Block next = level.childWith(connection.target.block);
			if (path.contains(next)) {
				connection.backwards = true;
			} else {
				enter(next, done, path, visits);
			}
		}
	}

	private void enter(Block block, Set<Block> done, Set<Block> path, Deque<Visit> visits) {
		if (done.add(block)) {
			path.add(block);
			visits.addLast(new Visit(block, outgoing.getOrDefault(block, List.of()).iterator()));
		}
	}
}
