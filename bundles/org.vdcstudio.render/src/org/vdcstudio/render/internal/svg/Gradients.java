/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.svg;

import java.util.LinkedHashMap;
import java.util.Map;

import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.ElementStyle;
import org.vdcstudio.viewpoint.view.Rgb;

/** The gradients of a document, each defined once. */
final class Gradients {

	private record Gradient(boolean down, Rgb from, Rgb to) {
	}

	private final Map<Gradient, String> names = new LinkedHashMap<>();

	void add(ElementStyle style) {
		if (style instanceof ContainerStyle container && hasGradient(container)) {
			names.putIfAbsent(gradient(container), "gradient" + (names.size() + 1));
		}
	}

	/** {@return what a container is filled with} */
	String fill(ContainerStyle style) {
		return hasGradient(style) ? "url(#" + names.get(gradient(style)) + ")" : style.background().hex();
	}

	private static boolean hasGradient(ContainerStyle style) {
		return style.shape() == ContainerStyle.Shape.FLAT && style.fill() != ContainerStyle.Fill.LIQUID
				&& !style.background().equals(style.foreground());
	}

	private static Gradient gradient(ContainerStyle style) {
		return new Gradient(style.fill() == ContainerStyle.Fill.TOP_TO_BOTTOM, style.background(), style.foreground());
	}

	void write(Xml xml) {
		if (names.isEmpty()) {
			return;
		}
		xml.open("defs");
		names.forEach((gradient, name) -> {
			xml.open("linearGradient", "id", name, "x1", 0, "y1", 0, "x2", gradient.down() ? 0 : 1, "y2",
					gradient.down() ? 1 : 0);
			xml.empty("stop", "offset", 0, "stop-color", gradient.from().hex());
			xml.empty("stop", "offset", 1, "stop-color", gradient.to().hex());
			xml.close("linearGradient");
		});
		xml.close("defs");
	}
}
