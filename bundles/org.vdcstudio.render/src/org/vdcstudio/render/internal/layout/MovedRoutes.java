/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.render.ViewGeometry.TextBox;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;

/**
 * Lines between elements of which some have moved: those whose ends moved alike go along, those that no longer fit are found anew,
 * and labels go with their lines.
 */
final class MovedRoutes {

	private final View view;
	private final AbsoluteBoxes old;
	private final AbsoluteBoxes now;
	private final Map<String, List<Point>> routes;
	private final Map<String, List<TextBox>> labels;

	/**
	 * Prepares the work.
	 *
	 * @param view   what is shown
	 * @param old    where everything was
	 * @param now    where it is now
	 * @param routes by the id of an edge, as they were; changed
	 * @param labels by the id of an edge, as they were; changed
	 */
	MovedRoutes(View view, AbsoluteBoxes old, AbsoluteBoxes now, Map<String, List<Point>> routes, Map<String, List<TextBox>> labels) {
		this.view = view;
		this.old = old;
		this.now = now;
		this.routes = routes;
		this.labels = labels;
	}

	/** Leads all lines that need it. */
	void lead() {
		Set<String> changed = new HashSet<>();
		now.boxes().forEach((id, box) -> {
			if (!box.equals(old.boxes().get(id))) {
				changed.add(id);
			}
		});
		Map<String, Integer> uses = new HashMap<>();
		for (ViewEdge edge : view.edges()) {
			@Nullable
			List<Point> route = routes.get(edge.id());
			@Nullable
			Box source = now.boxes().get(edge.sourceId());
			@Nullable
			Box target = now.boxes().get(edge.targetId());
			if (route == null || source == null || target == null) {
				continue;
			}
			boolean ends = changed.contains(edge.sourceId()) || changed.contains(edge.targetId());
			if (ends && together(edge)) {
				move(edge, route);
			} else if (ends || now.obstacles(edge).stream().anyMatch(box -> meets(route, box))) {
				int use = Math.max(uses.merge(edge.sourceId(), 1, Integer::sum), uses.merge(edge.targetId(), 1, Integer::sum)) - 1;
				double shift = (use % 2 == 0 ? 1 : -1) * ((use + 1) / 2) * 8.0;
				List<Point> found = Router.route(source, target, now.obstacles(edge), shift);
				routes.put(edge.id(), found);
				moveLabels(edge, route, found);
			}
		}
		for (ViewEdge edge : view.edges()) {
			attachToEdges(edge);
		}
	}

	private static boolean meets(List<Point> route, Box box) {
		for (int i = 1; i < route.size(); i++) {
			if (Router.crosses(route.get(i - 1), route.get(i), box, -1)) {
				return true;
			}
		}
		return false;
	}

	/** Whether both ends moved alike, as they do when what they are in is moved. */
	private boolean together(ViewEdge edge) {
		return now.movement(edge.sourceId(), old).filter(by -> now.movement(edge.targetId(), old).filter(by::equals).isPresent())
				.isPresent();
	}

	private void move(ViewEdge edge, List<Point> route) {
		Point by = now.movement(edge.sourceId(), old).orElseThrow();
		routes.put(edge.id(), Polylines.moved(route, by.x(), by.y()));
		labels.computeIfPresent(edge.id(), (id, texts) -> texts.stream().map(text -> Labels.moved(text, by.x(), by.y())).toList());
	}

	/** Labels stay as near to the begin, the middle or the end of their line as they were. */
	private void moveLabels(ViewEdge edge, List<Point> from, List<Point> to) {
		labels.computeIfPresent(edge.id(), (id, texts) -> texts.stream().map(text -> {
			Box box = text.box();
			Point middle = new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
			int nearest = 0;
			List<Point> before = List.of(from.get(0), Polylines.middle(from), from.get(from.size() - 1));
			List<Point> after = List.of(to.get(0), Polylines.middle(to), to.get(to.size() - 1));
			for (int i = 1; i < before.size(); i++) {
				if (distance(middle, before.get(i)) < distance(middle, before.get(nearest))) {
					nearest = i;
				}
			}
			return Labels.moved(text, after.get(nearest).x() - before.get(nearest).x(),
					after.get(nearest).y() - before.get(nearest).y());
		}).toList());
	}

	private static double distance(Point a, Point b) {
		return Math.hypot(a.x() - b.x(), a.y() - b.y());
	}

	private void attachToEdges(ViewEdge edge) {
		@Nullable
		List<Point> route = routes.get(edge.id());
		boolean fromEdge = !now.boxes().containsKey(edge.sourceId());
		boolean toEdge = !now.boxes().containsKey(edge.targetId());
		if (route != null && (fromEdge || toEdge)) {
			Point first = middle(edge.sourceId(), route.get(0));
			Point last = middle(edge.targetId(), route.get(route.size() - 1));
			List<Point> straight = List.of(first, last);
			moveLabels(edge, route, straight);
			routes.put(edge.id(), straight);
		}
	}

	private Point middle(String id, Point otherwise) {
		@Nullable
		Box box = now.boxes().get(id);
		@Nullable
		List<Point> route = routes.get(id);
		if (box != null) {
			return new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
		}
		return route == null ? otherwise : Polylines.middle(route);
	}
}
