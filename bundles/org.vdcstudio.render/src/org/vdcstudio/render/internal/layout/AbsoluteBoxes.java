/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

/** Where elements are within the whole diagram, and what lines between them have to keep clear of. */
final class AbsoluteBoxes {

	private final Map<String, Box> boxes = new LinkedHashMap<>();
	private final Map<String, String> around = new LinkedHashMap<>();

	private AbsoluteBoxes() {
	}

	/** {@return the places of all elements that have one} */
	static AbsoluteBoxes of(View view, Map<String, Box> relative) {
		AbsoluteBoxes absolute = new AbsoluteBoxes();
		view.elements().forEach(element -> absolute.add(element, "", new Point(0, 0), relative));
		return absolute;
	}

	private void add(ViewElement element, String parent, Point origin, Map<String, Box> relative) {
		@Nullable
		Box box = relative.get(element.id());
		if (box == null) {
			return;
		}
		Box absolute = new Box(origin.x() + box.x(), origin.y() + box.y(), box.width(), box.height());
		boxes.put(element.id(), absolute);
		around.put(element.id(), parent);
		Point inner = new Point(absolute.x(), absolute.y());
		element.borderNodes().forEach(border -> add(border, element.id(), inner, relative));
		element.children().forEach(child -> add(child, element.id(), inner, relative));
	}

	Map<String, Box> boxes() {
		return boxes;
	}

	/** {@return how far an element is from where it was; empty if its size changed or one of both has no place} */
	Optional<Point> movement(String id, AbsoluteBoxes old) {
		@Nullable
		Box now = boxes.get(id);
		@Nullable
		Box then = old.boxes.get(id);
		return now == null || then == null || now.width() != then.width() || now.height() != then.height() ? Optional.empty()
				: Optional.of(new Point(now.x() - then.x(), now.y() - then.y()));
	}

	/** {@return what an edge may not cross: all but its ends, what they are in, and what is in or on them} */
	List<Box> obstacles(ViewEdge edge) {
		Set<String> own = new HashSet<>(chain(edge.sourceId()));
		own.addAll(chain(edge.targetId()));
		List<Box> obstacles = new ArrayList<>();
		boxes.forEach((id, box) -> {
			String parent = around.getOrDefault(id, "");
			if (!own.contains(id) && !parent.equals(edge.sourceId()) && !parent.equals(edge.targetId())
					&& (parent.isEmpty() || own.contains(parent))) {
				obstacles.add(box);
			}
		});
		return obstacles;
	}

	private List<String> chain(String id) {
		List<String> chain = new ArrayList<>();
		for (String each = id; !each.isEmpty(); each = around.getOrDefault(each, "")) {
			chain.add(each);
		}
		return chain;
	}
}
