/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.ViewGeometry.Point;

/** Room and places of the border nodes of a block. */
final class BorderNodes {

	private static final double TOP = 4;

	private BorderNodes() {
	}

	private static List<Border> at(Block block, Side side) {
		return block.borders.stream().filter(border -> border.side == side).toList();
	}

	/** Makes the block large enough for its border nodes and their labels. */
	static void reserve(Block block) {
		if (block.borders.isEmpty()) {
			return;
		}
		for (Tip inner : block.inward) {
			@Nullable
			Border border = inner.other().border;
			if (border != null) {
				border.led = true;
			}
		}
		double west = room(block, Side.WEST);
		double east = room(block, Side.EAST);
		double top = top(block);
		double needed = top + Math.max(height(block, Side.WEST), height(block, Side.EAST)) + TOP;
		block.minHeight = Math.max(block.minHeight, needed);
		if (block.kind == Block.Kind.LEAF) {
			block.minWidth = Math.max(block.minWidth, west + east + Sizes.NODE_PADDING_X);
		} else {
			block.padding = new Block.Padding(block.padding.top(), Math.max(block.padding.right(), east + 4),
					block.padding.bottom(), Math.max(block.padding.left(), west + 4));
		}
	}

	private static double top(Block block) {
		boolean labelInside = !block.labelOutside && !block.label.isEmpty();
		return labelInside ? block.label.height() + Sizes.NODE_PADDING_Y * 1.5 : TOP;
	}

	private static double room(Block block, Side side) {
		return at(block, side).stream().mapToDouble(Border::room).max().orElse(0);
	}

	private static double height(Block block, Side side) {
		return at(block, side).stream().mapToDouble(Border::pitch).sum();
	}

	/**
	 * Places the border nodes of a block whose contents are arranged: those with lines from within where these lead, the
	 * others where there is room.
	 */
	static void place(Block block) {
		for (Side side : Side.values()) {
			List<Border> here = new ArrayList<>(at(block, side));
			for (Tip inner : block.inward) {
				@Nullable
				Border border = inner.other().border;
				@Nullable
				Exit exit = block.exits.get(inner);
				if (border != null && border.middle < 0 && exit != null) {
					border.middle = exit.y;
				}
			}
			here.sort(Comparator.comparingDouble(border -> border.middle < 0 ? Double.MAX_VALUE : border.middle));
			boolean led = !here.isEmpty() && here.get(0).middle >= 0;
			double free = block.height - top(block) - height(block, side);
			double y = led ? 0 : top(block) + (block.kind == Block.Kind.LEAF ? Math.max(0, free / 2 - TOP) : 0);
			for (Border border : here) {
				double wanted = Math.max(border.middle, y + border.pitch() / 2);
				border.middle = border.led ? wanted : besideLines(block, border, wanted);
				y = border.middle + border.pitch() / 2;
			}
			if (y > block.height) {
				block.enlarge(block.width, y);
			}
		}
		block.borders.forEach(border -> border.place(block.width));
		for (Tip inner : block.inward) {
			attach(block, inner);
		}
	}

	/** Lines that leave the block do not run through its border nodes. */
	private static double besideLines(Block block, Border border, double wanted) {
		double middle = wanted;
		List<Double> lines = block.exits.values().stream().filter(exit -> exit.side == border.side).map(exit -> exit.y).sorted().toList();
		for (double line : lines) {
			if (Math.abs(line - middle) < border.height / 2 + 3) {
				middle = line + border.height / 2 + 4;
			}
		}
		return middle;
	}

	/** Leads a line from within on to the block or the border node. */
	private static void attach(Block block, Tip inner) {
		@Nullable
		Exit exit = block.exits.remove(inner);
		@Nullable
		Border border = inner.other().border;
		if (exit == null) {
			return;
		}
		if (border == null) {
			inner.connection().connect(new Piece(block, List.of(new Point(exit.x, exit.y))));
		} else {
			double aside = border.innerX() + (border.side == Side.WEST ? 4 : -4);
			List<Point> points = List.of(new Point(aside, exit.y), new Point(aside, border.middle),
					new Point(border.innerX(), border.middle));
			boolean fromSource = inner == inner.connection().source;
			inner.connection().connect(new Piece(block, fromSource ? points : points.reversed()));
		}
	}
}
