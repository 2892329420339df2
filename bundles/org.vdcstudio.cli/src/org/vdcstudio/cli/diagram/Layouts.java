/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.diagram;

import java.util.HashMap;
import java.util.Map;

import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.document.layout.DesignLayout;
import org.vdcstudio.document.layout.DiagramKey;
import org.vdcstudio.document.layout.Place;
import org.vdcstudio.render.ManualLayout;

/** The layout of a design, as diagrams understand it. */
public final class Layouts {

	private Layouts() {
	}

	/** The places of one diagram. */
	public static ManualLayout read(DesignLayout layout, DiagramSubject subject) {
		Map<String, ManualLayout.Place> places = new HashMap<>();
		layout.places(key(subject)).forEach(
				(id, place) -> places.put(id, new ManualLayout.Place(place.x(), place.y(), place.width(), place.height())));
		return new ManualLayout(places);
	}

	/** Replaces the places of one diagram. */
	static DesignLayout write(DesignLayout layout, DiagramSubject subject, ManualLayout manual) {
		return place(layout.arranged(key(subject)), subject, manual.places());
	}

	/** Adds places to those of one diagram. */
	static DesignLayout place(DesignLayout layout, DiagramSubject subject, Map<String, ManualLayout.Place> added) {
		Map<String, Place> places = new HashMap<>();
		added.forEach((id, place) -> places.put(id, new Place((int) Math.round(place.x()), (int) Math.round(place.y()),
				(int) Math.round(place.width()), (int) Math.round(place.height()))));
		return layout.placed(key(subject), places);
	}

	private static DiagramKey key(DiagramSubject subject) {
		return new DiagramKey(subject.description().viewpoint(), subject.description().name(), subject.root());
	}
}
