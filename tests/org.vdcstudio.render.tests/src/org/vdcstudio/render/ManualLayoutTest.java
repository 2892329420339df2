/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.vdcstudio.render.ManualLayout.Place;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.viewpoint.view.View;

/** Views arranged around what a user moved. */
class ManualLayoutTest {

	private final View view = SyntheticViews.datacenter(4, 3, true);
	private final ViewGeometry automatic = ViewLayout.arrange(view);

	private Drawn with(Map<String, Place> places) {
		return new Drawn(view, ViewLayout.arrange(view, new ManualLayout(places)));
	}

	private static Box relative(ViewGeometry geometry, String id) {
		return Objects.requireNonNull(geometry.boxes().get(id), id);
	}

	@Test
	void withoutPlacesEverythingIsAsArranged() {
		assertEquals(automatic, ViewLayout.arrange(view, ManualLayout.NONE));
		assertEquals(automatic, ViewLayout.arrange(view, new ManualLayout(Map.of("gone", Place.at(1, 2)))));
	}

	@Test
	void whatWasMovedIsExactlyWhereItWasPut() {
		Drawn drawn = with(Map.of("switch1", Place.at(900.5, 33), "datastore0", new Place(-120, -40, 200, 90)));
		Box moved = drawn.box("switch1");
		assertEquals(900.5, moved.x());
		assertEquals(33, moved.y());
		assertEquals(relative(automatic, "switch1").width(), moved.width());
		assertEquals(new Box(-120, -40, 200, 90), drawn.box("datastore0"));
	}

	@Test
	void whatIsNotConcernedStays() {
		Drawn drawn = with(Map.of("switch1", Place.at(2000, 1500)));
		assertEquals(relative(automatic, "cluster"), drawn.box("cluster"));
		String edge = view.edges().stream().filter(each -> each.sourceId().startsWith("datastore")).findFirst().orElseThrow().id();
		assertEquals(automatic.routes().get(edge), drawn.geometry.routes().get(edge));
	}

	@Test
	void linesOfWhatWasMovedAreLedAnewAtRightAngles() {
		Drawn drawn = with(Map.of("switch1", Place.at(2000, 1500), "esx0", Place.at(700, 300)));
		view.edges().forEach(edge -> {
			List<Point> route = drawn.route(edge);
			assertTrue(Drawn.onBorder(route.get(0), drawn.box(edge.sourceId())), edge.id());
			assertTrue(Drawn.onBorder(route.get(route.size() - 1), drawn.box(edge.targetId())), edge.id());
			for (int i = 1; i < route.size(); i++) {
				assertTrue(route.get(i).x() == route.get(i - 1).x() || Math.abs(route.get(i).y() - route.get(i - 1).y()) < 0.01,
						edge.id() + route);
			}
		});
	}

	@Test
	void theContainerGrowsAroundWhatIsMovedWithinIt() {
		Drawn drawn = with(Map.of("esx0", Place.at(700, 400)));
		assertEquals(700, relative(drawn.geometry, "esx0").x());
		assertTrue(Drawn.within(drawn.box("esx0"), drawn.box("cluster")));
		view.allElements().forEach(element -> element.children()
				.forEach(child -> assertTrue(Drawn.within(drawn.box(child.id()), drawn.box(element.id())), child.id())));
	}

	@Test
	void othersMakeRoom() {
		Box second = relative(automatic, "esx1");
		Drawn drawn = with(Map.of("esx0", Place.at(second.x() + 5, second.y() + 5)));
		for (int i = 1; i < 4; i++) {
			assertTrue(!Drawn.overlap(drawn.box("esx0"), drawn.box("esx" + i)), "esx" + i);
			for (int k = 1; k < i; k++) {
				assertTrue(!Drawn.overlap(drawn.box("esx" + k), drawn.box("esx" + i)), k + " and " + i);
			}
		}
	}

	@Test
	void linesGoRoundWhatWasPutIntoTheirWay() {
		View three = new SyntheticViews().add(SyntheticViews.node("left", "A"), SyntheticViews.node("right", "B"),
				SyntheticViews.node("other", "C")).edge("left", "right").view();
		Drawn drawn = new Drawn(three, ViewLayout.arrange(three, new ManualLayout(Map.of("left", Place.at(0, 100), "right",
				Place.at(600, 100), "other", new Place(250, 40, 100, 200)))));
		assertTrue(!Drawn.crosses(drawn.route(three.edges().get(0)), drawn.box("other")), drawn.route(three.edges().get(0)).toString());
	}

	@Test
	void whatIsResizedKeepsItsLabelInside() {
		Drawn drawn = with(Map.of("datastore1", new Place(20, 20, 300, 120), "switch0", new Place(1200, 0, 1, 1)));
		Box text = Objects.requireNonNull(drawn.texts.get("datastore1#0"));
		Box box = drawn.box("datastore1");
		assertEquals(box.x() + box.width() / 2, text.x() + text.width() / 2, 1);
		assertEquals(box.y() + box.height() / 2, text.y() + text.height() / 2, 1);
		assertTrue(Drawn.within(Objects.requireNonNull(drawn.texts.get("switch0#0")), drawn.box("switch0")));
	}

	@Test
	void aBorderNodeStaysOnTheBorder() {
		Drawn drawn = with(Map.of("sw0p1", Place.at(60, 90)));
		Box node = drawn.box("sw0p1");
		Box around = drawn.box("switch0");
		assertTrue(Drawn.overlap(node, around) && !Drawn.within(node, around));
	}

	@Test
	void aPictureShowsWhatIsLeftOfTheOrigin() {
		View one = new SyntheticViews().add(SyntheticViews.node("a", "A"), SyntheticViews.node("b", "A")).view();
		ViewGeometry geometry = ViewLayout.arrange(one, new ManualLayout(Map.of("a", Place.at(-300, -200))));
		String svg = Renderer.svg(one, geometry, new RenderOptions(false, false, List.of(), 1));
		assertTrue(svg.contains("translate(324 224)"), svg);
	}

	@Test
	void noSizeIsBelowZero() {
		assertThrows(IllegalArgumentException.class, () -> new Place(0, 0, -1, 0));
	}
}
