/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The pictures of the view; they live as long as a control. */
final class SimulationImages {

	static final String PASSED = "passed";
	static final String FAILED = "failed";
	static final String NOT_RUN = "not_run";
	static final String RUNNING = "running";
	static final String PROBLEM = "problem";

	private final LocalResourceManager resources;

	SimulationImages(Control owner) {
		resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	/** A picture by its name. */
	Image get(String name) {
		return (Image) resources.get(descriptor(name));
	}

	/** The same for actions. */
	static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(SimulationImages.class, "icons/simulation/" + name + ".svg")
				.orElse(ImageDescriptor.getMissingImageDescriptor());
	}
}
