/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.overlay;

import java.util.List;

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
}
