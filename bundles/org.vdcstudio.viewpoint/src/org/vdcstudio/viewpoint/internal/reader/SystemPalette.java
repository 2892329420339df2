/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.reader;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vdcstudio.viewpoint.view.Rgb;

/** The colours every specification can refer to by name. */
final class SystemPalette {

	private static final String COLORS = """
			black 000000, gray 888888, white ffffff,
			blue 729fcf, red ef2929, green 8ae234, yellow fce94f, purple ad7fa8, orange fcaf3e, chocolate e9b96e,
			dark_blue 274c72, dark_red 9c0c0c, dark_green 4d8914, dark_yellow d6c542, dark_purple 72496e,
			dark_orange e08503, dark_chocolate 9a6717, dark_gray 454545,
			light_blue c2efff, light_red f68b8b, light_green ccf2a6, light_yellow fff5b5, light_purple d9c4d7,
			light_orange fdce89, light_chocolate eec98e, light_gray d1d1d1
			""";

	private final Map<String, EObject> colors = new TreeMap<>();

	SystemPalette() {
		for (String entry : COLORS.strip().split(",\\s*")) {
			String[] parts = entry.split(" ");
			int value = Integer.parseInt(parts[1], 16);
			colors.put(parts[0], color(parts[0], new Rgb(value >> 16, value >> 8 & 0xff, value & 0xff)));
		}
	}

	private static EObject color(String name, Rgb rgb) {
		EObject color = EcoreUtil
				.create(SpecificationPackages.get().find(SpecificationPackages.DESCRIPTION, "SystemColor").orElseThrow());
		set(color, "name", name);
		set(color, "red", rgb.red());
		set(color, "green", rgb.green());
		set(color, "blue", rgb.blue());
		return color;
	}

	private static void set(EObject color, String feature, Object value) {
		color.eSet(color.eClass().getEStructuralFeature(feature), value);
	}

	/**
	 * Finds a colour.
	 *
	 * @param name such as {@code dark_blue}
	 * @return the colour, or empty if there is none of this name
	 */
	Optional<EObject> color(String name) {
		return Optional.ofNullable(colors.get(name));
	}
}
