/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.render.ViewGeometry.TextLine;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

/** Where things stand. */
class ViewLayoutTest {

	private static final double TOLERANCE = 0.5;

	private final View view = SampleViews.network(4);
	private final ViewGeometry geometry = ViewLayout.arrange(view);

	@Test
	void everyElementHasAPlaceWithinThePicture() {
		view.allElements().forEach(element -> {
			Box box = absolute(element.id());
			assertTrue(box.x() >= 0 && box.y() >= 0 && box.x() + box.width() <= geometry.width()
					&& box.y() + box.height() <= geometry.height(), element.id());
		});
	}

	@Test
	void siblingsDoNotOverlap() {
		assertNoOverlap(view.elements());
		view.allElements().forEach(element -> assertNoOverlap(element.children()));
	}

	private void assertNoOverlap(List<ViewElement> siblings) {
		for (ViewElement first : siblings) {
			for (ViewElement second : siblings) {
				Box a = box(first);
				Box b = box(second);
				assertTrue(first == second || a.x() + a.width() <= b.x() || b.x() + b.width() <= a.x()
						|| a.y() + a.height() <= b.y() || b.y() + b.height() <= a.y(), first.id() + " and " + second.id());
			}
		}
	}

	@Test
	void childrenLieBelowTheLabelOfTheirContainer() {
		view.allElements().forEach(container -> container.children().forEach(child -> {
			Box label = Objects.requireNonNull(geometry.labels().get(container.id())).get(0).box();
			assertTrue(box(child).y() >= label.y() + label.height(), child.id());
			assertTrue(box(child).y() + box(child).height() <= box(container).height(), child.id());
		}));
	}

	@Test
	void labelsLieWithinTheirElements() {
		view.allElements().forEach(element -> {
			Box box = box(element);
			List<ViewGeometry.TextBox> labels = Objects.requireNonNull(geometry.labels().get(element.id()), element.id());
			for (TextLine line : labels.get(0).lines()) {
				double width = TextMetrics.width(line.text(), labels.get(0).fontSize(), line.bold());
				assertTrue(line.x() >= 0 && line.x() + width <= box.width() + TOLERANCE && line.baseline() <= box.height(),
						element.id() + ": " + line);
			}
		});
	}

	@Test
	void edgesBeginAndEndAtTheirElements() {
		for (ViewEdge edge : view.edges()) {
			List<Point> route = Objects.requireNonNull(geometry.routes().get(edge.id()));
			assertTouches(absolute(edge.sourceId()), route.get(0), edge.id());
			assertTouches(absolute(edge.targetId()), route.get(route.size() - 1), edge.id());
		}
	}

	private static void assertTouches(Box box, Point point, String edge) {
		boolean within = point.x() >= box.x() - TOLERANCE && point.x() <= box.x() + box.width() + TOLERANCE
				&& point.y() >= box.y() - TOLERANCE && point.y() <= box.y() + box.height() + TOLERANCE;
		assertTrue(within, edge + ": " + point + " is not at " + box);
	}

	@Test
	void kindsStandInColumnsFromLeftToRight() {
		Map<String, Set<Double>> columns = view.elements().stream().collect(Collectors.groupingBy(ViewElement::mapping,
				Collectors.mapping(element -> box(element).x(), Collectors.toSet())));
		columns.forEach((mapping, places) -> assertEquals(1, places.size(), mapping + " " + places));
		assertTrue(column("VMkernelAdapter") < column("Switch"));
		assertTrue(column("Switch") < column("PhysicalNic"));
	}

	private double column(String mapping) {
		return view.elements().stream().filter(element -> element.mapping().equals(mapping)).findFirst().map(this::box)
				.orElseThrow().x();
	}

	@Test
	void theSameViewAlwaysGivesTheSameArrangement() {
		assertEquals(geometry, ViewLayout.arrange(SampleViews.network(4)));
	}

	private Box box(ViewElement element) {
		return Objects.requireNonNull(geometry.boxes().get(element.id()), element.id());
	}

	private Box absolute(String id) {
		Map<String, Box> boxes = new HashMap<>();
		view.elements().forEach(element -> addAbsolute(element, 0, 0, boxes));
		return Objects.requireNonNull(boxes.get(id), id);
	}

	private void addAbsolute(ViewElement element, double x, double y, Map<String, Box> boxes) {
		Box box = box(element);
		boxes.put(element.id(), new Box(x + box.x(), y + box.y(), box.width(), box.height()));
		element.children().forEach(child -> addAbsolute(child, x + box.x(), y + box.y(), boxes));
		element.borderNodes().forEach(border -> addAbsolute(border, x + box.x(), y + box.y(), boxes));
	}

	@Test
	void viewsThatOnlyStandForOtherElementsAreArrangedAlike() {
		for (long seed = 1; seed <= 20; seed++) {
			assertTrue(ViewLayout.isArrangedAlike(SyntheticViews.random(seed), SyntheticViews.random(seed)), "seed " + seed);
			assertFalse(ViewLayout.isArrangedAlike(SyntheticViews.random(seed), SyntheticViews.random(seed + 100)), "seed " + seed);
		}
	}

	@Test
	void aViewWithAnotherLabelOrAnotherElementIsNotArrangedAlike() {
		View view = viewOf(SyntheticViews.node("a", "Host"), SyntheticViews.node("b", "Host"));
		assertTrue(ViewLayout.isArrangedAlike(view, viewOf(SyntheticViews.node("a", "Host"), SyntheticViews.node("b", "Host"))));
		assertFalse(ViewLayout.isArrangedAlike(view, viewOf(SyntheticViews.node("a", "Host"), SyntheticViews.node("c", "Host"))));
		assertFalse(ViewLayout.isArrangedAlike(view, viewOf(SyntheticViews.node("a", "Host"))));
		assertFalse(ViewLayout.isArrangedAlike(view, viewOf(SyntheticViews.node("a", "Host"), SyntheticViews.node("b", "Vm"))));
	}

	private static View viewOf(ViewElement... elements) {
		SyntheticViews views = new SyntheticViews();
		views.add(elements);
		return views.view();
	}
}
