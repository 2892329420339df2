/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.List;

/** Breaks blocks into rows, in their order, so that the whole is about as wide as pleases the eye. */
final class Rows {

	private static final double SIMILAR = 1.5;
	private static final int MOST_COLUMNS = 80;

	/** Rows of blocks, which stand below one another if they are aligned. */
	record Broken(List<List<Block>> rows, boolean aligned) {
	}

	private Rows() {
	}

	static Broken single(List<Block> blocks) {
		return new Broken(blocks.stream().map(List::of).toList(), true);
	}

	static Broken golden(List<Block> blocks) {
		double widest = blocks.stream().mapToDouble(Block::footprintWidth).max().orElse(0);
		double narrowest = blocks.stream().mapToDouble(Block::footprintWidth).min().orElse(0);
		boolean aligned = widest <= SIMILAR * narrowest || blocks.size() <= 2;
		List<List<Block>> best = List.of(blocks);
		double bestCost = Double.MAX_VALUE;
		if (aligned) {
			for (int columns = 1; columns <= Math.min(blocks.size(), MOST_COLUMNS); columns++) {
				List<List<Block>> rows = inColumns(blocks, columns);
				double missing = columns * rows.size() - blocks.size();
				double cost = ugliness(columns * (widest + Sizes.GAP), height(rows)) + 0.4 * missing / blocks.size();
				if (cost < bestCost) {
					bestCost = cost;
					best = rows;
				}
			}
			return new Broken(best, true);
		}
		double area = blocks.stream()
				.mapToDouble(block -> (block.footprintWidth() + Sizes.GAP) * (block.footprintHeight() + Sizes.GAP)).sum();
		for (double factor = 0.8; factor < 2; factor += 0.1) {
			double width = Math.max(widest, Math.sqrt(area * Sizes.GOLDEN) * factor);
			List<List<Block>> rows = inWidth(blocks, width);
			double actual = rows.stream().mapToDouble(Rows::width).max().orElse(0);
			double cost = ugliness(actual, height(rows)) + actual * height(rows) / area * 0.3;
			if (cost < bestCost) {
				bestCost = cost;
				best = rows;
			}
		}
		return new Broken(best, false);
	}

	private static double ugliness(double width, double height) {
		return Math.abs(Math.log(width / height / Sizes.GOLDEN));
	}

	private static List<List<Block>> inColumns(List<Block> blocks, int columns) {
		List<List<Block>> rows = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i += columns) {
			rows.add(blocks.subList(i, Math.min(blocks.size(), i + columns)));
		}
		return rows;
	}

	private static List<List<Block>> inWidth(List<Block> blocks, double width) {
		List<List<Block>> rows = new ArrayList<>();
		double used = 0;
		for (Block block : blocks) {
			double room = block.footprintWidth() + Sizes.GAP;
			if (rows.isEmpty() || used + room > width + Sizes.GAP + 0.1) {
				rows.add(new ArrayList<>());
				used = 0;
			}
			rows.get(rows.size() - 1).add(block);
			used += room;
		}
		return rows;
	}

	private static double width(List<Block> row) {
		return row.stream().mapToDouble(block -> block.footprintWidth() + Sizes.GAP).sum();
	}

	private static double height(List<List<Block>> rows) {
		return rows.stream().mapToDouble(row -> row.stream().mapToDouble(Block::footprintHeight).max().orElse(0) + Sizes.GAP).sum();
	}
}
