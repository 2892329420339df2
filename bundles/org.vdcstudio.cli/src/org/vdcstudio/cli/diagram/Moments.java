/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.diagram;

import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.viewpoint.overlay.OverlayProvider;

/** The moment of a run that is to be shown on top of the diagrams of a design. May be called from any thread. */
public interface Moments {

	/** What is true at the present moment. Called on the thread that owns the design. */
	OverlayProvider overlay(LoadedDesign design);

	/**
	 * Reports that another moment is to be shown.
	 *
	 * @return stops the reports when run
	 */
	Runnable addListener(Runnable listener);
}
