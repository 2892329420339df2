/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.vdcstudio.cli.diagram.Moments;
import org.vdcstudio.cli.diagram.SimulationOverlay;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.ui.moment.ShownMoments;
import org.vdcstudio.viewpoint.overlay.OverlayProvider;

/** The moment of a run that the Simulation view shows of a design. */
@NonNullByDefault
record WorkbenchMoments(URI file) implements Moments {

	@Override
	public OverlayProvider overlay(LoadedDesign design) {
		return SimulationOverlay.of(design, ShownMoments.of(file));
	}

	@Override
	public Runnable addListener(Runnable listener) {
		return ShownMoments.addListener(listener);
	}
}
