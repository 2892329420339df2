/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.viewpoint.view.ChildArrangement;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;

/** How contents are placed. */
class ArrangementTest {

	private static Box box(ViewGeometry geometry, String id) {
		return Objects.requireNonNull(geometry.boxes().get(id), id);
	}

	private static Set<Double> lefts(ViewGeometry geometry, List<String> ids) {
		Set<Double> lefts = new HashSet<>();
		ids.forEach(id -> lefts.add(box(geometry, id).x()));
		return lefts;
	}

	private static List<String> hosts(int count) {
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			ids.add("esx" + i);
		}
		return ids;
	}

	@Test
	void fortyHostsAreAGrid() {
		ViewGeometry geometry = ViewLayout.arrange(SyntheticViews.datacenter(40, 0, false));
		int columns = lefts(geometry, hosts(40)).size();
		assertTrue(columns >= 4 && columns <= 10, "columns: " + columns);
		Box cluster = box(geometry, "cluster");
		double aspect = cluster.width() / cluster.height();
		assertTrue(aspect > 1 && aspect < 2.6, "aspect: " + aspect);
	}

	@Test
	void fortyHostsAreAGridWhenTheyHaveCables() {
		ViewGeometry geometry = ViewLayout.arrange(SyntheticViews.datacenter(40, 2, true));
		int columns = lefts(geometry, hosts(40)).size();
		assertTrue(columns >= 4 && columns <= 10, "columns: " + columns);
	}

	@Test
	void manyPairsStandInSeveralColumns() {
		SyntheticViews views = new SyntheticViews();
		for (int i = 0; i < 40; i++) {
			views.add(SyntheticViews.node("esx" + i, "Host"), SyntheticViews.node("disk" + i, "Disk"));
			views.edge("esx" + i, "disk" + i);
		}
		ViewGeometry geometry = ViewLayout.arrange(views.view());
		assertTrue(geometry.width() / geometry.height() > 0.7, geometry.width() + " x " + geometry.height());
	}

	@Test
	void manyOfOneKindInAColumnBecomeAGridThatLinesRunThrough() {
		SyntheticViews views = new SyntheticViews().add(SyntheticViews.node("switch", "Switch"));
		for (int i = 0; i < 60; i++) {
			views.add(SyntheticViews.node("esx" + i, "Host"));
			views.edge("esx" + i, "switch");
		}
		View view = views.view();
		Drawn drawn = new Drawn(view, ViewLayout.arrange(view));
		assertTrue(lefts(drawn.geometry, hosts(60)).size() >= 4);
		view.edges().forEach(edge -> hosts(60).stream().filter(id -> !id.equals(edge.sourceId()))
				.forEach(id -> assertTrue(!Drawn.crosses(drawn.route(edge), drawn.box(id)), edge.id() + " crosses " + id)));
	}

	private static View stack(ChildArrangement arrangement) {
		ViewElement inner = SyntheticViews.container("wide", "Region", SyntheticViews.node("a", "A"), SyntheticViews.node("b", "A"));
		return new SyntheticViews().add(SyntheticViews.container("stack", "Stack", arrangement, List.of(),
				List.of(SyntheticViews.container("narrow", "Region", SyntheticViews.node("c", "A")), inner,
						SyntheticViews.node("leaf", "Leaf"))))
				.view();
	}

	@Test
	void aVerticalStackHasRegionsOfItsWidthOneDirectlyBelowTheOther() {
		ViewGeometry geometry = ViewLayout.arrange(stack(ChildArrangement.VERTICAL_STACK));
		double width = box(geometry, "stack").width();
		double y = box(geometry, "narrow").y();
		for (String id : List.of("narrow", "wide", "leaf")) {
			Box region = box(geometry, id);
			assertEquals(0, region.x(), id);
			assertEquals(width, region.width(), id);
			assertEquals(y, region.y(), id);
			y += region.height();
		}
		assertEquals(y, box(geometry, "stack").height());
	}

	@Test
	void aHorizontalStackHasRegionsOfItsHeightDirectlySideBySide() {
		ViewGeometry geometry = ViewLayout.arrange(stack(ChildArrangement.HORIZONTAL_STACK));
		Box stack = box(geometry, "stack");
		double x = 0;
		for (String id : List.of("narrow", "wide", "leaf")) {
			Box region = box(geometry, id);
			assertEquals(x, region.x(), id);
			assertEquals(stack.height(), region.y() + region.height(), id);
			x += region.width();
		}
		assertEquals(x, stack.width());
	}

	@Test
	void somethingNewMovesNothingThatStandsBeforeIt() {
		ViewGeometry before = ViewLayout.arrange(chain(8, false));
		ViewGeometry after = ViewLayout.arrange(chain(8, true));
		for (int i = 0; i < 8; i++) {
			assertEquals(box(before, "a" + i).x(), box(after, "a" + i).x(), "column of a" + i);
			if (i > 0) {
				assertTrue(box(after, "a" + i).y() > box(after, "a" + (i - 1)).y(), "order of a" + i);
				assertTrue(box(before, "a" + i).y() > box(before, "a" + (i - 1)).y(), "order of a" + i);
			}
		}
	}

	private static View chain(int count, boolean more) {
		SyntheticViews views = new SyntheticViews();
		for (int i = 0; i < count; i++) {
			views.add(SyntheticViews.node("a" + i, "A"), SyntheticViews.node("b" + i, "B"));
			views.edge("a" + i, "b" + i);
		}
		if (more) {
			views.add(SyntheticViews.node("new", "B"));
			views.edge("a" + (count - 1), "new");
		}
		return views.view();
	}
}
