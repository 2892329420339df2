/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.render.ViewGeometry.Point;
import org.vdcstudio.viewpoint.view.LabelPosition;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;

/** What holds for the arrangement of any view. */
class LayoutPropertiesTest {

	private static final int VIEWS = 30;
	private static final List<Drawn> DRAWN = new ArrayList<>();

	private static void forAll(Consumer<Drawn> property) {
		for (int seed = DRAWN.size(); seed < VIEWS; seed++) {
			View view = SyntheticViews.random(seed);
			DRAWN.add(new Drawn(view, ViewLayout.arrange(view)));
		}
		for (int seed = 0; seed < VIEWS; seed++) {
			try {
				property.accept(DRAWN.get(seed));
			} catch (AssertionError | RuntimeException failure) {
				throw new AssertionError("view " + seed + ": " + failure.getMessage(), failure);
			}
		}
	}

	@Test
	void whatIsInAContainerLiesWithinItBelowItsLabel() {
		forAll(drawn -> drawn.view.allElements().forEach(container -> container.children().forEach(child -> {
			Box box = drawn.box(child.id());
			assertTrue(Drawn.within(box, drawn.box(container.id())), child.id() + " in " + container.id());
			Box label = Objects.requireNonNull(drawn.texts.get(container.id() + "#0"));
			assertTrue(box.y() >= label.y() + label.height() - Drawn.TOLERANCE, child.id() + " below the label");
		})));
	}

	@Test
	void siblingsDoNotOverlapNorDoTheirBorderNodes() {
		forAll(drawn -> {
			assertApart(drawn, drawn.view.elements());
			drawn.view.allElements().forEach(element -> assertApart(drawn, element.children()));
			drawn.view.allElements().forEach(element -> assertApart(drawn, element.borderNodes()));
		});
	}

	private static void assertApart(Drawn drawn, List<ViewElement> siblings) {
		for (ViewElement first : siblings) {
			for (ViewElement second : siblings) {
				if (first != second) {
					assertApart(drawn, first, second);
					first.borderNodes().forEach(border -> assertApart(drawn, border, second));
				}
			}
		}
	}

	private static void assertApart(Drawn drawn, ViewElement first, ViewElement second) {
		assertTrue(!Drawn.overlap(drawn.box(first.id()), drawn.box(second.id())), first.id() + " and " + second.id());
	}

	@Test
	void noLabelCoversAnother() {
		forAll(drawn -> assertEquals(List.of(), drawn.coveredTexts()));
	}

	@Test
	void labelsLieWithinTheirShapesOrBelowThem() {
		forAll(drawn -> drawn.view.allElements().filter(element -> element.kind() != ViewElementKind.BORDER_NODE)
				.forEach(element -> {
					Box text = Objects.requireNonNull(drawn.texts.get(element.id() + "#0"), element.id());
					Box box = drawn.box(element.id());
					boolean inside = element.style().orElseThrow().label().position() == LabelPosition.NODE;
					assertTrue(inside ? Drawn.within(text, box) : text.y() >= box.y() + box.height(), element.id());
				}));
	}

	@Test
	void borderNodesSitOnTheBorder() {
		forAll(drawn -> drawn.view.allElements().forEach(element -> element.borderNodes().forEach(border -> {
			Box box = drawn.box(border.id());
			Box around = drawn.box(element.id());
			assertTrue(Drawn.overlap(box, around) && !Drawn.within(box, around), border.id());
			Box label = Objects.requireNonNull(drawn.texts.get(border.id() + "#0"));
			assertTrue(Drawn.within(label, around), "label of " + border.id());
		})));
	}

	@Test
	void edgesEndOnTheBorderOfTheirShapes() {
		forAll(drawn -> drawn.view.edges().forEach(edge -> {
			List<Point> route = drawn.route(edge);
			assertTrue(Drawn.onBorder(route.get(0), drawn.box(edge.sourceId())), edge.id() + route + drawn.box(edge.sourceId()));
			assertTrue(Drawn.onBorder(route.get(route.size() - 1), drawn.box(edge.targetId())), edge.id() + route + drawn.box(edge.targetId()));
		}));
	}

	@Test
	void edgesAreAtRightAngles() {
		forAll(drawn -> drawn.view.edges().forEach(edge -> {
			List<Point> route = drawn.route(edge);
			for (int i = 1; i < route.size(); i++) {
				assertTrue(Math.abs(route.get(i).x() - route.get(i - 1).x()) < 0.01
						|| Math.abs(route.get(i).y() - route.get(i - 1).y()) < 0.01, edge.id() + route);
			}
		}));
	}

	/** Only what is in stacks, where no lines can run between contents, may be crossed, and that seldom. */
	@Test
	void edgesDoNotCrossShapesThatAreNotTheirs() {
		List<String> crossed = new ArrayList<>();
		int[] edges = new int[1];
		forAll(drawn -> {
			for (ViewEdge edge : drawn.view.edges()) {
				edges[0]++;
				drawn.view.allElements().filter(element -> element.children().isEmpty() && isForeign(edge, element.id())
						&& Drawn.crosses(drawn.route(edge), drawn.box(element.id())))
						.findFirst().ifPresent(element -> crossed.add(edge.id() + " crosses " + element.id()));
			}
		});
		assertTrue(crossed.size() * 100 <= edges[0], crossed.size() + " of " + edges[0] + ": " + crossed);
	}

	private static boolean isForeign(ViewEdge edge, String id) {
		return !edge.sourceId().startsWith(id) && !edge.targetId().startsWith(id) && !id.startsWith(edge.sourceId() + "b")
				&& !id.startsWith(edge.targetId() + "b") && !id.startsWith(edge.sourceId() + ".")
				&& !id.startsWith(edge.targetId() + ".");
	}

	@Test
	void labelsOfEdgesDoNotCoverShapes() {
		List<String> covered = new ArrayList<>();
		forAll(drawn -> drawn.view.edges().forEach(edge -> drawn.texts.forEach((id, text) -> {
			if (id.startsWith(edge.id() + "#")) {
				drawn.view.allElements().filter(element -> element.children().isEmpty())
						.filter(element -> Drawn.overlap(drawn.box(element.id()), text))
						.forEach(element -> covered.add(id + " covers " + element.id()));
			}
		})));
		// Between contents of stacks there is no room at all.
		assertTrue(covered.size() <= VIEWS / 15, covered.size() + ": " + covered);
	}

	@Test
	void theSameViewAlwaysGivesTheSameArrangement() {
		for (long seed = 0; seed < VIEWS; seed += 10) {
			assertEquals(ViewLayout.arrange(SyntheticViews.random(seed)), ViewLayout.arrange(SyntheticViews.random(seed)));
		}
	}

	@Test
	void everythingLiesWithinThePicture() {
		forAll(drawn -> {
			Box picture = new Box(0, 0, drawn.geometry.width(), drawn.geometry.height());
			drawn.boxes.forEach((id, box) -> assertTrue(Drawn.within(box, picture), id));
			drawn.texts.forEach((id, box) -> assertTrue(Drawn.within(box, picture), id));
		});
	}
}
