/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render.internal.layout;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.render.ManualLayout.Place;
import org.vdcstudio.render.ViewGeometry.Box;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;

/** Border nodes where a user wants them. */
final class ManualBorders {

	private ManualBorders() {
	}

	/** Puts border nodes at the places that they have; the elements they are on have theirs. */
	static void place(View view, Map<String, Place> places, Map<String, Box> boxes) {
		view.elements().forEach(element -> placeOf(element, places, boxes));
	}

	private static void placeOf(ViewElement element, Map<String, Place> places, Map<String, Box> boxes) {
		for (ViewElement border : element.borderNodes()) {
			@Nullable
			Place place = places.get(border.id());
			@Nullable
			Box box = boxes.get(border.id());
			@Nullable
			Box around = boxes.get(element.id());
			if (place != null && box != null && around != null) {
				boxes.put(border.id(), onBorder(place, box, around));
			}
		}
		element.children().forEach(child -> placeOf(child, places, boxes));
	}

	/** A border node stays on the border: at the side that is nearest to where it was put. */
	private static Box onBorder(Place place, Box box, Box around) {
		double x = place.x() + box.width() / 2;
		double y = place.y() + box.height() / 2;
		double west = Math.abs(x);
		double east = Math.abs(x - around.width());
		double north = Math.abs(y);
		double south = Math.abs(y - around.height());
		double nearest = Math.min(Math.min(west, east), Math.min(north, south));
		double cx = Math.clamp(x, 0, around.width());
		double cy = Math.clamp(y, 0, around.height());
		if (nearest == west) {
			cx = 0;
		} else if (nearest == east) {
			cx = around.width();
		} else {
			cy = nearest == north ? 0 : around.height();
		}
		return new Box(cx - box.width() / 2, cy - box.height() / 2, box.width(), box.height());
	}
}
