/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.ViewGeometry.Point;

/**
 * Places contents that have no lines between them in rows. Lines that lead out run beside their block and then between
 * the rows; those with the same other end share a track, as on a bus.
 */
final class GridArrangement {

	/** Up to here contents with lines stay in one column, where lines reach them straight. */
	private static final int MOST_IN_COLUMN = 12;

	private record Track(Side side, Object end) {
	}

	private record Gap(int row, int before) {
	}

	private record Place(int row, int position) {
	}

	private final Block block;
	private final List<Tip> tips;
	private final OwnExits own = new OwnExits();
	private final List<List<Block>> rows;
	private final boolean aligned;
	private final Map<Block, Place> places = new HashMap<>();
	private final List<Map<Track, Integer>> tracks = new ArrayList<>();
	private final Map<Gap, Map<Exit, Integer>> channels = new HashMap<>();
	private final double[] bottoms;

	private GridArrangement(Block block) {
		this.block = block;
		tips = Stream.concat(block.leaving.stream(), block.inward.stream()).toList();
		boolean column = !tips.isEmpty() && (block.children.size() <= MOST_IN_COLUMN && !block.isGroup() || block.children.stream().anyMatch(Block::isGroup));
		Rows.Broken broken = column ? Rows.single(block.children) : Rows.golden(block.children);
		rows = broken.rows();
		aligned = broken.aligned();
		bottoms = new double[rows.size() + 1];
	}

	static void arrange(Block block) {
		new GridArrangement(block).arrange();
	}

	private void arrange() {
		for (int row = 0; row < rows.size(); row++) {
			tracks.add(new LinkedHashMap<>());
			for (int position = 0; position < rows.get(row).size(); position++) {
				places.put(rows.get(row).get(position), new Place(row, position));
			}
		}
		tips.forEach(this::reserve);
		place();
		block.children.forEach(own::spread);
		tips.forEach(this::leadOut);
	}

	private Optional<Exit> exit(Tip tip) {
		return own.of(block.childWith(tip.block), tip, tip.other().place());
	}

	private Place placeOf(Tip tip) {
		Place place = places.get(block.childWith(tip.block));
		if (place == null) {
			throw new IllegalStateException("not in this grid");
		}
		return place;
	}

	private boolean isOutermost(Tip tip) {
		Place place = placeOf(tip);
		return place.position() == (tip.side == Side.EAST ? rows.get(place.row()).size() - 1 : 0);
	}

	private static Track track(Tip tip) {
		return new Track(tip.side, tip.other().place());
	}

	private static Gap gap(Place place, Side side) {
		return new Gap(place.row(), place.position() + (side == Side.EAST ? 1 : 0));
	}

	private void reserve(Tip tip) {
		exit(tip).ifPresent(exit -> {
			if (!isOutermost(tip)) {
				Place place = placeOf(tip);
				Map<Track, Integer> inRow = tracks.get(place.row());
				inRow.putIfAbsent(track(tip), inRow.size());
				Map<Exit, Integer> inGap = channels.computeIfAbsent(gap(place, tip.side), key -> new LinkedHashMap<>());
				inGap.putIfAbsent(exit, inGap.size());
			}
		});
	}

	private double gapWidth(int row, int before) {
		@Nullable
		Map<Exit, Integer> lines = channels.get(new Gap(row, before));
		return Sizes.GAP + (lines == null ? 0 : lines.size() * Sizes.TRACK);
	}

	private void place() {
		Block.Padding padding = block.padding;
		int columns = rows.stream().mapToInt(List::size).max().orElse(0);
		double[] lefts = new double[columns + 1];
		for (int column = 0; column < columns && aligned; column++) {
			double widest = 0;
			double gap = Sizes.GAP;
			for (int row = 0; row < rows.size(); row++) {
				if (column < rows.get(row).size()) {
					widest = Math.max(widest, rows.get(row).get(column).footprintWidth());
				}
				gap = Math.max(gap, gapWidth(row, column + 1));
			}
			lefts[column + 1] = lefts[column] + widest + gap;
		}
		double right = 0;
		double y = padding.top();
		bottoms[0] = y;
		for (int row = 0; row < rows.size(); row++) {
			int lines = tracks.get(row).size();
			y += (row == 0 ? 0 : Sizes.GAP) + lines * Sizes.TRACK;
			double x = 0;
			double highest = 0;
			for (int position = 0; position < rows.get(row).size(); position++) {
				Block child = rows.get(row).get(position);
				x = aligned ? lefts[position] : x;
				child.place(padding.left() + x, y);
				x += child.footprintWidth();
				right = Math.max(right, x);
				x += gapWidth(row, position + 1);
				highest = Math.max(highest, child.footprintHeight());
			}
			y += highest;
			bottoms[row + 1] = y;
		}
		block.width = Math.max(block.minWidth, padding.left() + right + padding.right());
		block.height = Math.max(block.minHeight, y + padding.bottom());
	}

	private void leadOut(Tip tip) {
		exit(tip).ifPresent(exit -> {
			Block child = block.childWith(tip.block);
			double y = child.y + exit.y;
			double end = tip.side == Side.EAST ? block.width : 0;
			List<Point> points = new ArrayList<>(List.of(new Point(child.x + exit.x, y)));
			if (!isOutermost(tip)) {
				Place place = placeOf(tip);
				Map<Exit, Integer> inGap = channels.getOrDefault(gap(place, tip.side), Map.of());
				double aside = Sizes.GAP / 2 + inGap.getOrDefault(exit, 0) * Sizes.TRACK;
				double x = tip.side == Side.EAST ? child.x - child.shapeX() + child.footprintWidth() + aside
						: child.x - child.shapeX() - aside;
				points.add(new Point(x, y));
				int track = tracks.get(place.row()).getOrDefault(track(tip), 0);
				y = bottoms[place.row()] + (place.row() == 0 ? 0 : Sizes.GAP / 2) + track * Sizes.TRACK + Sizes.TRACK / 2;
				points.add(new Point(x, y));
			}
			points.add(new Point(end, y));
			tip.pieces.add(new Piece(block, points));
			block.exits.put(tip, sharedExit(tip, end, y));
		});
	}

	private final Map<List<Object>, Exit> shared = new HashMap<>();

	private Exit sharedExit(Tip tip, double x, double y) {
		return shared.computeIfAbsent(List.of(tip.side, y, isOutermost(tip)), key -> new Exit(tip.side, x, y));
	}
}
