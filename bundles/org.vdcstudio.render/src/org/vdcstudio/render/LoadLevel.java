/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.util.List;

import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.Rgb;

/**
 * How busy a link is, in the steps that people tell apart: from blue to red, in colours of which those who see no red, no green or
 * no blue tell neighbours apart by lightness or width. In pictures and in the editor.
 */
public enum LoadLevel {
	/** Up to 25 %. */
	LOW(0.25, "Load up to 25 %", 2, new Rgb(59, 115, 192), new Rgb(90, 155, 240)),
	/** Up to 50 %. */
	MEDIUM(0.5, "Load up to 50 %", 2, new Rgb(0, 105, 95), new Rgb(63, 184, 168)),
	/** Up to 75 %. */
	HIGH(0.75, "Load up to 75 %", 2, new Rgb(143, 107, 0), new Rgb(245, 220, 90)),
	/** Up to 90 %. */
	VERY_HIGH(0.9, "Load up to 90 %", 3, new Rgb(146, 48, 0), new Rgb(255, 145, 71)),
	/** Above 90 %. */
	FULL(1, "Load above 90 %", 3, new Rgb(92, 5, 51), new Rgb(255, 79, 115));

	private final double most;
	private final String meaning;
	private final int width;
	private final Rgb onLight;
	private final Rgb onDark;

	LoadLevel(double most, String meaning, int width, Rgb onLight, Rgb onDark) {
		this.most = most;
		this.meaning = meaning;
		this.width = width;
		this.onLight = onLight;
		this.onDark = onDark;
	}

	/**
	 * {@return the level of a share of what can pass}
	 *
	 * @param share from 0 to 1; more counts as all
	 */
	public static LoadLevel of(double share) {
		for (LoadLevel level : values()) {
			if (share <= level.most) {
				return level;
			}
		}
		return FULL;
	}

	/** {@return whether any of some decorations tells a share, so that the levels are to be explained} */
	public static boolean areShown(List<Decoration> decorations) {
		return decorations.stream().anyMatch(decoration -> decoration.share().isPresent());
	}

	/** {@return what a legend calls the level} */
	public String meaning() {
		return meaning;
	}

	/** {@return the colour of lines, which stands out from the background of the theme} */
	public Rgb color(Theme theme) {
		return theme == Theme.DARK ? onDark : onLight;
	}

	/** {@return the width of lines in pixels: no less than they have otherwise} */
	public int width(int usual) {
		return Math.max(usual, width);
	}
}
