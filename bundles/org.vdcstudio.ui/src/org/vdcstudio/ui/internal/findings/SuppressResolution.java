/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.findings;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.ui.internal.wizards.suppress.SuppressWizard;

/** Asks why a finding is acceptable, and writes that before its element. */
final class SuppressResolution extends FindingResolution {

	private static final int RELEVANCE = 10;

	private final String rule;
	private final ElementId element;

	SuppressResolution(String rule, ElementId element) {
		super("Suppress %s here…".formatted(rule), RELEVANCE);
		this.rule = rule;
		this.element = element;
	}

	@Override
	public String getDescription() {
		return "Accepts findings of %s on %s, with a reason that is written in the design.".formatted(rule, element.qualifiedName());
	}

	@Override
	public void run(IMarker marker) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		new MarkedDesign(marker.getAttribute(FindingMarker.DESIGN, "")).file()
				.ifPresent(file -> SuppressWizard.open(window, file, rule, element, FindingMarker.message(marker)));
	}
}
