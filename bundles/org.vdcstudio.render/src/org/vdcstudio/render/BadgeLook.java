/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.util.List;
import java.util.OptionalDouble;

import org.vdcstudio.render.internal.theme.Contrast;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.Rgb;

/**
 * How a decoration looks, in pictures and in the editor. Kinds differ by their signs, too, not only by their colours.
 *
 * @param text a few characters, never empty
 * @param color what they stand on
 */
public record BadgeLook(String text, Rgb color) {

	/** The height of a badge in pixels, whose ends are half circles. */
	public static final double HEIGHT = 16;
	/** The size of its characters, which are bold. */
	public static final double FONT_SIZE = 10;

	/** {@return the width in pixels that the characters need} */
	public double width() {
		return Math.max(HEIGHT, TextMetrics.width(text, FONT_SIZE, true) + HEIGHT / 2);
	}

	/** {@return the colour of the characters: white, or nearly black where white could not be read} */
	public Rgb ink() {
		return Contrast.of(Rgb.WHITE, color) >= Contrast.LETTERS ? Rgb.WHITE : Theme.LIGHT.ink();
	}

	/** {@return the look of a decoration: what it has to show, or else the sign of its kind; load has its colour of the theme} */
	public static BadgeLook of(Decoration decoration, Theme theme) {
		OptionalDouble share = decoration.share();
		return new BadgeLook(text(decoration), share.isPresent() ? LoadLevel.of(share.getAsDouble()).color(theme) : color(decoration.kind()));
	}

	/** Trouble is said in words, as other states are, and is to be told from these without colours. */
	private static String text(Decoration decoration) {
		String sign = sign(decoration.kind());
		return decoration.badge().isEmpty() ? sign
				: decoration.kind() == Decoration.Kind.TROUBLE ? sign + " " + decoration.badge() : decoration.badge();
	}

	/** {@return the look by which a legend explains a kind} */
	public static BadgeLook of(Decoration.Kind kind) {
		return new BadgeLook(sign(kind), color(kind));
	}

	/** {@return the kinds that a legend explains by their badges, the worst first: of load, its levels say more} */
	public static List<Decoration.Kind> explained(List<Decoration> decorations) {
		return decorations.stream().filter(decoration -> decoration.share().isEmpty()).map(Decoration::kind).distinct().sorted().toList();
	}

	/** {@return what stands for a kind where a decoration shows nothing of its own} */
	public static String sign(Decoration.Kind kind) {
		return switch (kind) {
			case ERROR -> "×";
			case WARNING -> "!";
			case INFO -> "i";
			case TROUBLE -> "‼";
			case LOAD -> "%";
			case STATE -> "•";
			case DOWN -> "off";
		};
	}

	/** {@return the colour of a kind, the same in all themes} */
	public static Rgb color(Decoration.Kind kind) {
		return switch (kind) {
			case ERROR -> new Rgb(186, 37, 37);
			case WARNING -> new Rgb(176, 88, 12);
			case INFO -> new Rgb(30, 111, 173);
			// The only one that is not dark: who sees no red, no green or no blue tells it by that.
			case TROUBLE -> new Rgb(236, 88, 176);
			case LOAD -> new Rgb(47, 122, 50);
			case STATE -> new Rgb(106, 62, 153);
			case DOWN -> new Rgb(82, 96, 109);
		};
	}

	/** {@return what a legend calls a kind} */
	public static String meaning(Decoration.Kind kind) {
		return switch (kind) {
			case ERROR -> "Error";
			case WARNING -> "Warning";
			case INFO -> "Advice";
			case TROUBLE -> "In trouble";
			case LOAD -> "Load";
			case STATE -> "State";
			case DOWN -> "Not running";
		};
	}
}
