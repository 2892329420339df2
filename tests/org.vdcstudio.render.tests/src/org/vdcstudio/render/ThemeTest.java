/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.vdcstudio.render.internal.theme.Contrast;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.LabelPosition;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;

/** Colours on a dark background. */
class ThemeTest {

	private static final List<View> VIEWS = List.of(SampleViews.network(2), SyntheticViews.datacenter(3, 2, true));

	@Test
	void theLightThemeIsWhatTheSpecificationSays() {
		assertSame(VIEWS.get(0), Theme.LIGHT.apply(VIEWS.get(0)));
	}

	@Test
	void contrastIsThatOfTheGuidelines() {
		assertEquals(21, Contrast.of(Rgb.BLACK, Rgb.WHITE), 0.01);
		assertEquals(4.54, Contrast.of(new Rgb(118, 118, 118), Rgb.WHITE), 0.01);
	}

	@Test
	void lettersCanBeReadOnWhatTheyStandOn() {
		for (View light : VIEWS) {
			View dark = Theme.DARK.apply(light);
			dark.elements().forEach(element -> assertReadable(element, List.of(dark.background())));
			dark.edges().forEach(edge -> edge.style().ifPresent(style -> Stream
					.of(style.beginLabel(), style.centerLabel(), style.endLabel()).flatMap(label -> label.stream())
					.forEach(label -> assertReadable(edge.id(), label.color(), List.of(dark.background())))));
		}
	}

	private static void assertReadable(ViewElement element, List<Rgb> behind) {
		ElementStyle style = element.style().orElseThrow();
		List<Rgb> inside = switch (style) {
			case NodeStyle node when element.kind() == ViewElementKind.LIST_ITEM -> behind;
			case NodeStyle node -> List.of(node.color());
			case ContainerStyle container -> List.of(container.background(), container.foreground());
		};
		boolean in = style instanceof ContainerStyle || style.label().position() == LabelPosition.NODE;
		assertReadable(element.id(), style.label().color(), in ? inside : behind);
		// The lines below the first one.
		assertReadable(element.id(), Theme.DARK.muted(), inside);
		element.children().forEach(child -> assertReadable(child, inside));
		element.borderNodes().forEach(border -> assertReadable(border, inside));
	}

	private static void assertReadable(String id, Rgb letters, List<Rgb> on) {
		on.forEach(color -> assertTrue(Contrast.of(letters, color) >= Contrast.LETTERS,
				id + ": " + letters + " on " + color + " is " + Contrast.of(letters, color)));
	}

	@Test
	void titlesAndLegendsCanBeReadInBothThemes() {
		for (Theme theme : Theme.values()) {
			assertReadable(theme.name(), theme.ink(), List.of(theme.background()));
			assertReadable(theme.name(), theme.muted(), List.of(theme.background()));
		}
	}

	@Test
	void aDarkViewIsArrangedAsTheLightOne() {
		for (View light : VIEWS) {
			assertEquals(ViewLayout.arrange(light), ViewLayout.arrange(Theme.DARK.apply(light)));
		}
	}

	@Test
	void darkPicturesAreDark() {
		String svg = Renderer.svg(VIEWS.get(0), RenderOptions.DEFAULT.with(Theme.DARK));
		assertTrue(svg.contains("class=\"background\"") && svg.contains("fill=\"" + Theme.DARK.background().hex() + "\""));
		assertTrue(!svg.contains("#ffffff"), "nothing is white");
	}
}
