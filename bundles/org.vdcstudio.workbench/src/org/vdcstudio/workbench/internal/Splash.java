/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The picture that is shown until the first window is there. */
final class Splash {

	private final Shell shell;

	private Splash(Shell shell) {
		this.shell = shell;
	}

	/** Shows the splash in the middle of the primary monitor. Call in the thread of the display. */
	static Splash open(Display display) {
		Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
		ResourceLocator.imageDescriptorFromBundle(Splash.class, "icons/splash.png")
				.ifPresent(picture -> show(shell, picture));
		return new Splash(shell);
	}

	private static void show(Shell shell, ImageDescriptor picture) {
		Image image = picture.createImage();
		shell.addDisposeListener(event -> image.dispose());
		Rectangle size = image.getBounds();
		Rectangle monitor = shell.getDisplay().getPrimaryMonitor().getBounds();
		shell.setBackgroundImage(image);
		shell.setBounds(monitor.x + (monitor.width - size.width) / 2, monitor.y + (monitor.height - size.height) / 2,
				size.width, size.height);
		shell.open();
		shell.update();
		while (shell.getDisplay().readAndDispatch()) {
			// paint the picture before the thread gets busy with the workbench
			continue;
		}
	}

	/** Whether it is still shown: the workbench starts. */
	boolean isOpen() {
		return !shell.isDisposed();
	}

	/** Takes the splash away; calling this again does nothing. */
	void close() {
		shell.dispose();
	}
}
