/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** Small marks for rows of tables: fine, failed, to be looked at, present. Used in the thread of the user interface. */
public enum Marks {
	/** Everything is there. */
	OK("point_ok"),
	/** Something is missing. */
	FAILED("point_failed"),
	/** Something is to be looked at. */
	ATTENTION("point_attention"),
	/** It is so already. */
	CURRENT("point_current");

	private final String file;

	Marks(String file) {
		this.file = file;
	}

	/** The image, shared and not to be disposed. */
	public Image image() {
		String key = Marks.class.getName() + '.' + file;
		ImageRegistry images = JFaceResources.getImageRegistry();
		if (images.getDescriptor(key) == null) {
			images.put(key, ResourceLocator.imageDescriptorFromBundle(Marks.class, "icons/" + file + ".svg")
					.orElse(ImageDescriptor.getMissingImageDescriptor()));
		}
		return images.get(key);
	}
}
