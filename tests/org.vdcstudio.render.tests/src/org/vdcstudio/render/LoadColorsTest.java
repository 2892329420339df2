/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.vdcstudio.render.internal.theme.Contrast;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

/** What is busy, in the colours of its load. */
class LoadColorsTest {

	/** What drawings and signs need at least, as the Web Content Accessibility Guidelines 2.1 say. */
	private static final double LINES = 3;

	private final View view = SampleViews.network(1);
	private final ViewElement nic = view.allElements().filter(each -> each.label().contains("vmnic0")).findFirst().orElseThrow();
	private final ViewEdge uplink = view.edges().stream()
			.filter(each -> each.sourceId().equals(nic.id()) || each.targetId().equals(nic.id())).findFirst().orElseThrow();

	@Test
	void aShareBelongsToTheFirstLevelThatHoldsIt() {
		assertEquals(LoadLevel.LOW, LoadLevel.of(0));
		assertEquals(LoadLevel.LOW, LoadLevel.of(0.25));
		assertEquals(LoadLevel.MEDIUM, LoadLevel.of(0.26));
		assertEquals(LoadLevel.HIGH, LoadLevel.of(0.75));
		assertEquals(LoadLevel.VERY_HIGH, LoadLevel.of(0.9));
		assertEquals(LoadLevel.FULL, LoadLevel.of(0.91));
		assertEquals(LoadLevel.FULL, LoadLevel.of(1.01));
	}

	@Test
	void everyLevelHasAColourThatStandsOut() {
		for (Theme theme : Theme.values()) {
			Set<Rgb> colors = new HashSet<>();
			for (LoadLevel level : LoadLevel.values()) {
				assertTrue(Contrast.of(level.color(theme), theme.background()) >= LINES, level + " in " + theme);
				colors.add(level.color(theme));
			}
			assertEquals(LoadLevel.values().length, colors.size());
		}
	}

	@Test
	void aBadgeHasTheColourOfItsLevelInTheThemeAndCanBeRead() {
		for (Theme theme : Theme.values()) {
			for (LoadLevel level : LoadLevel.values()) {
				BadgeLook look = BadgeLook.of(busy("x", List.of(0.2, 0.4, 0.7, 0.8, 0.95).get(level.ordinal())), theme);
				assertTrue(Contrast.of(look.ink(), look.color()) >= Contrast.LETTERS, level + " in " + theme);
				assertEquals(level.color(theme), look.color());
			}
		}
	}

	@Test
	void aPictureHasTheBadgesOfItsTheme() {
		for (Theme theme : Theme.values()) {
			String svg = Renderer.svg(view, RenderOptions.DEFAULT.with(List.of(busy(nic.id(), 0.8))).with(theme));
			String badge = svg.substring(svg.indexOf("class=\"decoration load\""));
			assertTrue(badge.substring(0, badge.indexOf("</g>")).contains("fill=\"" + LoadLevel.VERY_HIGH.color(theme).hex() + "\""), badge);
		}
	}

	@Test
	void aBusyShapeHasTheBorderAndItsLineTheColourOfItsLoad() {
		for (Theme theme : Theme.values()) {
			View loaded = LoadColors.apply(theme.apply(view), List.of(busy(nic.id(), 0.8)), theme);
			NodeStyle shape = (NodeStyle) loaded.element(nic.id()).flatMap(ViewElement::style).orElseThrow();
			assertEquals(LoadLevel.VERY_HIGH.color(theme), shape.border().color());
			assertEquals(3, shape.border().size());
			assertEquals(((NodeStyle) theme.apply(view).element(nic.id()).flatMap(ViewElement::style).orElseThrow()).color(), shape.color());
			assertEquals(LoadLevel.VERY_HIGH.color(theme), style(loaded, uplink).color());
		}
	}

	@Test
	void whatIsNotBusyLooksAsBefore() {
		assertSame(view, LoadColors.apply(view, List.of(new Decoration(nic.id(), Decoration.Kind.STATE, "on", "")), Theme.LIGHT));
		View loaded = LoadColors.apply(view, List.of(busy(nic.id(), 0.8)), Theme.LIGHT);
		view.edges().stream().filter(each -> !each.id().equals(uplink.id()))
				.forEach(each -> assertEquals(style(view, each), style(loaded, each)));
		view.allElements().filter(each -> !each.id().equals(nic.id()))
				.forEach(each -> assertEquals(each.style(), loaded.element(each.id()).flatMap(ViewElement::style)));
	}

	@Test
	void whichOfSeveralLinesOfOneKindCarriesTheLoadOfTheirEndIsNotGuessed() {
		String many = uplink.sourceId().equals(nic.id()) ? uplink.targetId() : uplink.sourceId();
		View loaded = LoadColors.apply(view, List.of(busy(many, 0.8)), Theme.LIGHT);
		assertEquals(style(view, uplink), style(loaded, uplink));
	}

	@Test
	void aLineThatTellsItsOwnLoadHasTheColourOfThat() {
		View loaded = LoadColors.apply(view, List.of(busy(nic.id(), 0.8), busy(uplink.id(), 0.1)), Theme.LIGHT);
		assertEquals(LoadLevel.LOW.color(Theme.LIGHT), style(loaded, uplink).color());
	}

	@Test
	void ofSeveralLoadsTheLargestCounts() {
		View loaded = LoadColors.apply(view, List.of(busy(uplink.id(), 0.1), busy(uplink.id(), 0.95), busy(uplink.id(), 0.3)), Theme.LIGHT);
		assertEquals(LoadLevel.FULL.color(Theme.LIGHT), style(loaded, uplink).color());
	}

	@Test
	void aPictureShowsAndExplainsTheScaleWhileThereIsLoad() {
		String idle = Renderer.svg(view, RenderOptions.DEFAULT);
		String loaded = Renderer.svg(view, RenderOptions.DEFAULT.with(List.of(busy(nic.id(), 0.8))));
		for (LoadLevel level : LoadLevel.values()) {
			assertTrue(loaded.contains(">" + level.meaning() + "<"), level.meaning());
			assertFalse(idle.contains(">" + level.meaning() + "<"), level.meaning());
		}
		String color = "stroke=\"" + LoadLevel.VERY_HIGH.color(Theme.LIGHT).hex() + "\"";
		assertFalse(idle.contains(color));
		assertEquals(3, loaded.split(color, -1).length - 1, "the NIC, its uplink and the swatch of the level");
	}

	@Test
	void loadOfWhichNobodyKnowsTheShareIsExplainedByItsBadge() {
		List<Decoration> decorations = List.of(new Decoration(nic.id(), Decoration.Kind.LOAD, "", "busy"));
		assertEquals(List.of(Decoration.Kind.LOAD), BadgeLook.explained(decorations));
		assertFalse(LoadLevel.areShown(decorations));
		assertEquals(List.of(), BadgeLook.explained(List.of(busy(nic.id(), 0.5))));
	}

	@Test
	void neighboursDifferInLightnessOrWidthForThoseWhoSeeNoRedOrGreen() {
		// what they see of a colour is about its blue and its lightness
		for (Theme theme : Theme.values()) {
			List<LoadLevel> levels = Arrays.asList(LoadLevel.values());
			for (int i = 1; i < levels.size(); i++) {
				Rgb before = levels.get(i - 1).color(theme);
				Rgb after = levels.get(i).color(theme);
				assertTrue(Math.abs(before.blue() - after.blue()) > 60 || Contrast.of(before, after) > 1.3,
						levels.get(i) + " in " + theme);
			}
		}
	}

	private static Decoration busy(String id, double share) {
		return new Decoration(id, Decoration.Kind.LOAD, Math.round(share * 100) + " %", "busy", OptionalDouble.of(share));
	}

	private static EdgeStyle style(View view, ViewEdge edge) {
		return view.edge(edge.id()).flatMap(ViewEdge::style).orElseThrow();
	}
}
