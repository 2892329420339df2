/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.render.internal.theme.Contrast;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.overlay.Decoration.Kind;

/** What is shown on top of elements, in the colours of its kind. */
class BadgeLookTest {

	@Test
	void theSignOfAKindCanBeReadAndIsItsOwn() {
		for (Kind kind : Kind.values()) {
			BadgeLook look = BadgeLook.of(kind);
			assertTrue(Contrast.of(look.ink(), look.color()) >= Contrast.LETTERS, look::toString);
			assertEquals(List.of(kind), Arrays.stream(Kind.values())
					.filter(each -> BadgeLook.sign(each).equals(look.text()) || BadgeLook.color(each).equals(look.color())).toList());
		}
	}

	@Test
	void troubleIsToldFromOtherKindsByItsLightnessAndItsSign() {
		for (Kind kind : Kind.values()) {
			assertTrue(kind == Kind.TROUBLE || Contrast.of(BadgeLook.color(Kind.TROUBLE), BadgeLook.color(kind)) > 1.5, kind::toString);
		}
		assertEquals("‼ no uplink", text(Kind.TROUBLE, "no uplink"));
		assertEquals("‼", text(Kind.TROUBLE, ""));
		assertEquals("on esx02", text(Kind.STATE, "on esx02"));
	}

	@Test
	void aPictureShowsAndExplainsTroubleInEveryTheme() {
		Decoration trouble = new Decoration("Switch:vSwitch0", Kind.TROUBLE, "no uplink", "is cut off");
		for (Theme theme : Theme.values()) {
			String svg = Renderer.svg(SampleViews.network(1), RenderOptions.DEFAULT.with(List.of(trouble)).with(theme));
			assertTrue(svg.contains(">‼ no uplink<") && svg.contains(">In trouble<"), svg);
			assertEquals(2, svg.split("fill=\"" + BadgeLook.color(Kind.TROUBLE).hex() + "\"", -1).length - 1,
					"the badge and the swatch of the legend");
		}
	}

	private static String text(Kind kind, String badge) {
		return BadgeLook.of(new Decoration("x", kind, badge, ""), Theme.LIGHT).text();
	}
}
