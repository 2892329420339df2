/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.gmodel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.diagram.DiagramCommand;
import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;

/** Where shapes go to be aligned with each other, whichever shapes they stand in. */
public final class Alignments {

	private final ViewGeometry geometry;
	private final Map<String, String> parents = new HashMap<>();

	/** For the shapes of a view. */
	public Alignments(Optional<View> view, ViewGeometry geometry) {
		this.geometry = geometry;
		view.ifPresent(shown -> shown.allElements().forEach(this::noteChildren));
	}

	private void noteChildren(ViewElement parent) {
		parent.children().forEach(child -> parents.put(child.id(), parent.id()));
		parent.borderNodes().forEach(child -> parents.put(child.id(), parent.id()));
	}

	/** The shapes that stand in none of the others: what is inside moves with them. */
	public List<String> outermost(List<String> ids) {
		return ids.stream().filter(id -> geometry.boxes().containsKey(id)).filter(id -> {
			@Nullable
			String around = parents.get(id);
			while (around != null && !ids.contains(around)) {
				around = parents.get(around);
			}
			return around == null;
		}).toList();
	}

	/**
	 * The new boxes of the shapes, relative to what is around each.
	 *
	 * @param command one that aligns, or makes the same size
	 * @param ids visible shapes, at least one
	 */
	public Map<String, Box> aligned(DiagramCommand command, List<String> ids) {
		Map<String, Box> before = new LinkedHashMap<>();
		ids.forEach(id -> before.put(id, absolute(id)));
		double left = before.values().stream().mapToDouble(Box::x).min().orElseThrow();
		double top = before.values().stream().mapToDouble(Box::y).min().orElseThrow();
		double right = before.values().stream().mapToDouble(box -> box.x() + box.width()).max().orElseThrow();
		double bottom = before.values().stream().mapToDouble(box -> box.y() + box.height()).max().orElseThrow();
		double width = before.values().stream().mapToDouble(Box::width).max().orElseThrow();
		double height = before.values().stream().mapToDouble(Box::height).max().orElseThrow();
		Map<String, Box> after = new LinkedHashMap<>();
		before.forEach((id, box) -> after.put(id, relative(id, switch (command) {
			case ALIGN_LEFT -> at(box, left, box.y());
			case ALIGN_CENTER -> at(box, (left + right - box.width()) / 2, box.y());
			case ALIGN_RIGHT -> at(box, right - box.width(), box.y());
			case ALIGN_TOP -> at(box, box.x(), top);
			case ALIGN_MIDDLE -> at(box, box.x(), (top + bottom - box.height()) / 2);
			case ALIGN_BOTTOM -> at(box, box.x(), bottom - box.height());
			case SAME_SIZE -> new Box(box.x(), box.y(), width, height);
			default -> throw new IllegalArgumentException(command + " aligns nothing");
		})));
		return after;
	}

	private static Box at(Box box, double x, double y) {
		return new Box(x, y, box.width(), box.height());
	}

	private Box absolute(String id) {
		Box box = Objects.requireNonNull(geometry.boxes().get(id));
		Point origin = origin(id);
		return at(box, origin.x() + box.x(), origin.y() + box.y());
	}

	private Box relative(String id, Box box) {
		Point origin = origin(id);
		return at(box, box.x() - origin.x(), box.y() - origin.y());
	}

	private Point origin(String id) {
		double x = 0;
		double y = 0;
		for (@Nullable
		String around = parents.get(id); around != null; around = parents.get(around)) {
			@Nullable
			Box box = geometry.boxes().get(around);
			if (box != null) {
				x += box.x();
				y += box.y();
			}
		}
		return new Point(x, y);
	}
}
