/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.welcome;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What the welcome page is opened on. It is not opened again at the next start. */
final class WelcomeInput extends PlatformObject implements IEditorInput {

	/** The only one. */
	static final WelcomeInput PAGE = new WelcomeInput();

	private WelcomeInput() {
		// holds nothing
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ResourceLocator.imageDescriptorFromBundle(WelcomeInput.class, "icons/welcome.svg")
				.orElse(ImageDescriptor.getMissingImageDescriptor());
	}

	@Override
	public String getName() {
		return "Welcome";
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return "Welcome to VDC Studio";
	}
}
