/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Decides which end of each connection comes before the other, and at which side lines and border nodes are. What leads
 * back to where it comes from, in the order of the view, is taken to lead the other way.
 */
final class Orientation {

	private final Map<Block, List<Connection>> byLevel = new LinkedHashMap<>();
	private final List<Block> levels = new ArrayList<>();
	private final Map<Border, Integer> eastward = new LinkedHashMap<>();

	private Orientation() {
	}

	static void decide(List<Connection> connections) {
		Orientation orientation = new Orientation();
		for (Connection connection : connections) {
			if (!connection.inward() && connection.source.block != connection.target.block) {
				Block level = connection.level();
				orientation.byLevel.computeIfAbsent(level, known -> {
					orientation.levels.add(known);
					return new ArrayList<>();
				}).add(connection);
			}
		}
		orientation.levels.forEach(orientation::decideLevel);
		connections.forEach(orientation::decideSides);
	}

	private void decideLevel(Block level) {
		List<Connection> connections = byLevel.getOrDefault(level, List.of());
		Columns.of(connections.stream().map(connection -> new Columns.Step(
				level.childWith(connection.source.block).mapping(), level.childWith(connection.target.block).mapping())).toList())
				.forEach((mapping, column) -> level.children.stream().filter(child -> child.mapping().equals(mapping))
						.forEach(child -> level.columns.put(child, column)));
		new CycleBreaker(level, connections).mark();
		for (Connection connection : connections) {
			vote(connection.source, connection.backwards ? Side.WEST : Side.EAST);
			vote(connection.target, connection.backwards ? Side.EAST : Side.WEST);
		}
	}

	private void vote(Tip tip, Side side) {
		tip.side = side;
		@Nullable
		Border border = tip.border;
		if (border != null) {
			eastward.merge(border, side == Side.EAST ? 1 : -1, Integer::sum);
		}
	}

	private void decideSides(Connection connection) {
		eastward.forEach((border, votes) -> border.side = votes > 0 ? Side.EAST : Side.WEST);
		decideSide(connection.source);
		decideSide(connection.target);
		if (connection.inward()) {
			Tip outer = connection.level() == connection.source.block ? connection.source : connection.target;
			@Nullable
			Border border = outer.border;
			Side side = outer == connection.source ? Side.WEST : Side.EAST;
			if (border != null) {
				if (!eastward.containsKey(border)) {
					border.side = side;
					eastward.put(border, side == Side.EAST ? 1 : -1);
				}
				side = border.side;
			}
			outer.side = side;
			Tip inner = outer.other();
			@Nullable
			Border innerBorder = inner.border;
			inner.side = side;
			if (innerBorder != null) {
				if (!eastward.containsKey(innerBorder)) {
					innerBorder.side = side;
					eastward.put(innerBorder, side == Side.EAST ? 1 : -1);
				}
				inner.side = innerBorder.side;
			}
		}
	}

	private static void decideSide(Tip tip) {
		@Nullable
		Border border = tip.border;
		if (border != null) {
			tip.side = border.side;
		}
	}
}
