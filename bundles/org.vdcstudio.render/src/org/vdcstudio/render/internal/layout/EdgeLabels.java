/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.render.ViewGeometry.TextBox;
import org.vdcstudio.viewpoint.view.LabelAlignment;
import org.vdcstudio.viewpoint.view.LabelStyle;
import org.vdcstudio.viewpoint.view.ViewEdge;

/** Places the labels of edges beside their lines, where they cover neither shapes nor other labels. */
final class EdgeLabels {

	static final double GAP = 4;
	private static final double STEP = 12;
	private static final double FURTHEST = 160;
	private static final double SHAPE = 3;
	private static final double TEXT = 10;
	private static final double LINE = 1;
	private static final double OUTSIDE = 1e6;

	private final BoxIndex taken = new BoxIndex();

	/** Keeps labels off a shape. */
	void avoidShape(Box box) {
		taken.add(box, SHAPE);
	}

	/** Keeps labels off another label. */
	void avoidText(Box box) {
		taken.add(box, TEXT);
	}

	/** Keeps labels off a line, where there is a better place. */
	void avoidLine(List<Point> route) {
		for (int i = 1; i < route.size(); i++) {
			Point from = route.get(i - 1);
			Point to = route.get(i);
			boolean straight = Math.abs(from.x() - to.x()) < 1 || Math.abs(from.y() - to.y()) < 1;
			if (straight) {
				taken.add(new Box(Math.min(from.x(), to.x()) - 1, Math.min(from.y(), to.y()) - 1, Math.abs(from.x() - to.x()) + 2,
						Math.abs(from.y() - to.y()) + 2), LINE);
			}
		}
	}

	/** {@return whether an edge has any label to be placed} */
	static boolean has(ViewEdge edge) {
		return edge.style().filter(style -> isShown(edge.label(), style.centerLabel()) || isShown(edge.beginLabel(), style.beginLabel())
				|| isShown(edge.endLabel(), style.endLabel())).isPresent();
	}

	private static boolean isShown(String text, Optional<LabelStyle> style) {
		return !text.isEmpty() && !style.orElse(BlockTree.PLAIN).hidden();
	}

	/** {@return the labels of an edge along its line} */
	List<TextBox> place(ViewEdge edge, List<Point> route) {
		List<TextBox> placed = new ArrayList<>();
		edge.style().ifPresent(style -> {
			// The first label is the one that can be edited.
			place(edge.label(), style.centerLabel(), route, 0.5).ifPresent(placed::add);
			place(edge.beginLabel(), style.beginLabel(), route, 0).ifPresent(placed::add);
			place(edge.endLabel(), style.endLabel(), route, 1).ifPresent(placed::add);
		});
		return placed;
	}

	private Optional<TextBox> place(String text, Optional<LabelStyle> style, List<Point> route, double share) {
		Labels.Measured label = Labels.measureOfEdge(text, style.orElse(BlockTree.PLAIN));
		if (label.isEmpty()) {
			return Optional.empty();
		}
		Best best = new Best();
		double length = Polylines.length(route);
		double wanted = share * length;
		for (double away = 0; away <= length && !best.perfect(); away += STEP) {
			double[] places = share == 0.5 ? new double[] { wanted - away, wanted + away }
					: new double[] { share == 0 ? away + GAP : length - away - GAP };
			for (double along : places) {
				for (int side = 0; side < 3 && along >= 0 && along <= length; side++) {
					best.consider(at(route, along, label, side));
				}
			}
		}
		if (!best.perfect()) {
			aside(Polylines.at(route, wanted).point(), label, best);
		}
		Box box = best.box;
		avoidText(box);
		return Optional.of(label.at(box.x(), box.y(), label.width(), LabelAlignment.CENTER));
	}

	/** Looks around a place where there is no room beside the line. */
	private static void aside(Point wanted, Labels.Measured label, Best best) {
		for (double away = STEP; away <= FURTHEST && !best.perfect(); away += STEP) {
			for (double dx = -away; dx <= away; dx += STEP) {
				for (double dy = -away; dy <= away; dy += STEP) {
					if (Math.max(Math.abs(dx), Math.abs(dy)) == away) {
						best.consider(new Box(wanted.x() + dx - label.width() / 2, wanted.y() + dy - label.height() / 2, label.width(),
								label.height()));
					}
				}
			}
		}
	}

	/** The first place that covers least. */
	private final class Best {

		Box box = new Box(0, 0, 0, 0);
		private double least = Double.MAX_VALUE;

		void consider(Box candidate) {
			if (least > 0) {
				double cost = taken.covered(candidate) + (candidate.x() < 0 || candidate.y() < 0 ? OUTSIDE : 0);
				if (cost < least) {
					least = cost;
					box = candidate;
				}
			}
		}

		boolean perfect() {
			return least == 0;
		}
	}

	/** A box beside the line: above or left of it, below or right of it, or on it. */
	private static Box at(List<Point> route, double along, Labels.Measured label, int side) {
		Polylines.Spot spot = Polylines.at(route, along);
		double width = label.width();
		double height = label.height();
		double x = spot.point().x();
		double y = spot.point().y();
		if (spot.vertical()) {
			x = side == 0 ? x + GAP : side == 1 ? x - GAP - width : x - width / 2;
			return new Box(x, y - height / 2, width, height);
		}
		// The whole label stays along the part of the line that is straight there, if it is long enough.
		double low = Math.min(spot.from().x(), spot.to().x()) + GAP;
		double high = Math.max(spot.from().x(), spot.to().x()) - GAP - width;
		x = low > high ? (low + high) / 2 : Math.clamp(x - width / 2, low, high);
		y = side == 0 ? y - height - 1 : side == 1 ? y + 2 : y - height / 2;
		return new Box(x, y, width, height);
	}
}
