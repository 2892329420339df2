/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.layout;

import org.vdcstudio.viewpoint.view.View;

/** Gives the elements of a view their places and sizes. Safe for use by any thread. */
@FunctionalInterface
public interface DiagramLayout {

	/**
	 * Arranges a view. The same view always gives the same arrangement.
	 *
	 * @param view what is to be shown; its model is not looked at
	 * @return the place of everything that is visible
	 */
	DiagramGeometry arrange(View view);
}
