/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.overlay;

import java.util.OptionalDouble;

/**
 * Something shown on top of an element or edge of a view.
 *
 * @param elementId id of the element or edge in the view
 * @param kind what it tells
 * @param badge a few characters or one number to show at once, possibly empty
 * @param text the whole message, shown on hovering
 * @param share of {@link Kind#LOAD}, how much of what can pass is used, from 0 to 1; empty when that is not known
 */
public record Decoration(String elementId, Kind kind, String badge, String text, OptionalDouble share) {

	/** A decoration that tells no share. */
	public Decoration(String elementId, Kind kind, String badge, String text) {
		this(elementId, kind, badge, text, OptionalDouble.empty());
	}

	/** What a decoration tells. */
	public enum Kind {
		/** An error finding. */
		ERROR,
		/** A warning finding. */
		WARNING,
		/** An information. */
		INFO,
		/** It works at the moment of a simulation, but something it needs does not. */
		TROUBLE,
		/** How loaded the element is. */
		LOAD,
		/** Any other state of the element in a simulation. */
		STATE,
		/** It does not run at the moment of a simulation; it is drawn pale. */
		DOWN
	}
}
