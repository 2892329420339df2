/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.viewpoint.view.ViewEdge;

/** An edge between two blocks, or border nodes of blocks. */
final class Connection {

	final ViewEdge edge;
	final Tip source;
	final Tip target;
	/** Whether its target comes before its source. */
	boolean backwards;
	private @Nullable Piece middle;

	Connection(ViewEdge edge, Tip source, Tip target) {
		this.edge = edge;
		this.source = source;
		this.target = target;
		source.belongsTo(this);
		target.belongsTo(this);
	}

	/** Tells how the line runs between the outermost blocks, from the source to the target. */
	void connect(Piece piece) {
		middle = piece;
	}

	/** Moves the end of the line that is at the right of a block which becomes wider. */
	void stretch(boolean atTarget, double dx) {
		Piece between = middle;
		if (between != null) {
			List<Point> points = new ArrayList<>(between.points());
			// What leads to the outline is one point on it, or a line whose last part is across.
			int last = atTarget ? points.size() - 1 : 0;
			points.set(last, new Point(points.get(last).x() + dx, points.get(last).y()));
			middle = new Piece(between.frame(), points);
		}
	}

	/** {@return the block that holds both ends, or is one of them and holds the other} */
	Block level() {
		Block a = source.block;
		Block b = target.block;
		if (a == b) {
			return a.around();
		}
		while (a.depth() > b.depth()) {
			a = a.around();
		}
		while (b.depth() > a.depth()) {
			b = b.around();
		}
		while (a != b) {
			a = a.around();
			b = b.around();
		}
		return a;
	}

	/** {@return whether one end holds the other} */
	boolean inward() {
		return source.block != target.block && (level() == source.block || level() == target.block);
	}

	/** {@return the whole line in absolute coordinates; empty if an arrangement left it to be found afterwards} */
	Optional<List<Point>> route() {
		Piece between = middle;
		if (between == null) {
			return Optional.empty();
		}
		List<Point> points = new ArrayList<>();
		source.pieces.forEach(piece -> piece.addTo(points));
		between.addTo(points);
		int end = points.size();
		target.pieces.forEach(piece -> piece.addTo(points));
		Collections.reverse(points.subList(end, points.size()));
		return Optional.of(Polylines.simplified(points));
	}
}
