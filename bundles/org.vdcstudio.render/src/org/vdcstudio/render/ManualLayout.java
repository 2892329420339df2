/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import java.util.Map;

/**
 * What a user moved or resized by hand. Ids that a view does not have are ignored, so that places can outlive what they
 * belong to.
 *
 * @param places by the id of an element of the view
 */
public record ManualLayout(Map<String, Place> places) {

	/** Nothing was moved. */
	public static final ManualLayout NONE = new ManualLayout(Map.of());

	/** Takes a copy of the map. */
	public ManualLayout {
		places = Map.copyOf(places);
	}

	/**
	 * Where an element was put, in pixels, relative to the element around it or to the diagram, as in
	 * {@link ViewGeometry#boxes()}.
	 *
	 * @param x of the left edge; what is inside another element does not get out of it to the left, so below 0 counts as 0
	 * @param y of the upper edge, likewise
	 * @param width 0 for what the arrangement gives; an element never gets smaller than what is in it
	 * @param height likewise
	 */
	public record Place(double x, double y, double width, double height) {

		/** Checks that the size is not below 0. */
		public Place {
			if (!(width >= 0 && height >= 0)) {
				throw new IllegalArgumentException("a size is not below 0: " + width + " x " + height);
			}
		}

		/** {@return a place that keeps the size of its element} */
		public static Place at(double x, double y) {
			return new Place(x, y, 0, 0);
		}
	}
}
