/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.overlay;

import java.util.List;
import java.util.Map;

import org.vdcstudio.viewpoint.view.View;

/**
 * Shows findings, load or state on top of a view. The view itself does not change: the same diagram can be looked at
 * with several providers, or none.
 */
@FunctionalInterface
public interface OverlayProvider {

	/**
	 * Tells what to show. Called on the thread that owns the model, after every refresh; must be quick.
	 *
	 * @param view what is shown now
	 * @return the decorations; those for ids the view does not have are ignored
	 */
	List<Decoration> decorate(View view);

	/**
	 * Tells what to show on a view that shows only a part of another one, such as a summary. Without an implementation of its
	 * own, a provider tells of what is shown only.
	 *
	 * @param whole all there is
	 * @param shown what is shown; elements that both have, have the same ids
	 * @param standIns by the id of an element that is not shown: the id of the shape that stands for it. What is not in it is
	 *        stood for by the nearest shape around that is shown
	 * @return the decorations, all for ids of {@code shown}
	 */
	default List<Decoration> decorate(View whole, View shown, Map<String, String> standIns) {
		return decorate(shown);
	}
}
