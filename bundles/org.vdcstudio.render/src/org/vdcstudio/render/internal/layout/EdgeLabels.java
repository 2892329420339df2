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

	private final BoxIndex taken = new BoxIndex();

	/** Keeps labels off a box. */
	void avoid(Box box) {
		taken.add(box);
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
		Labels.Measured label = Labels.measure(text, style.orElse(BlockTree.PLAIN));
		if (label.isEmpty()) {
			return Optional.empty();
		}
		double length = Polylines.length(route);
		double wanted = share * length;
		Box best = at(route, wanted, label, 0);
		double least = Double.MAX_VALUE;
		for (double away = 0; away <= length && least > 0; away += STEP) {
			for (double along : share == 0.5 ? new double[] { wanted - away, wanted + away }
					: new double[] { share == 0 ? away + GAP : length - away - GAP }) {
				for (int side = 0; side < 3 && along >= 0 && along <= length; side++) {
					Box box = at(route, along, label, side);
					double cover = taken.covered(box);
					if (cover < least) {
						least = cover;
						best = box;
					}
				}
				if (least == 0) {
					break;
				}
			}
		}
		taken.add(best);
		return Optional.of(label.at(best.x(), best.y(), label.width(), LabelAlignment.CENTER));
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
