/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of the screen, kept below {@code target/screenshots} of the module that is tested. */
public final class Screenshot {

	private static final String FOLDER = "screenshots.folder";

	private Screenshot() {
	}

	/**
	 * Takes a picture.
	 *
	 * @param name file name without extension
	 * @return the file
	 */
	public static Path take(String name) {
		return save(name, Ui.call(() -> part(Ui.display().getBounds())));
	}

	/**
	 * Takes a picture of the window of the workbench, with what lies over it.
	 *
	 * @param name file name without extension
	 * @return the file
	 */
	public static Path takeWindow(String name) {
		return save(name, Ui.call(() -> part(inside(Workbench.window().getShell()))));
	}

	/** What a shell fills of the screen: without a window manager there is nothing in the place of its borders. */
	private static Rectangle inside(Shell shell) {
		Rectangle client = shell.getClientArea();
		Point end = shell.toDisplay(client.x + client.width, client.y + client.height);
		Point origin = shell.getLocation();
		return new Rectangle(origin.x, origin.y, end.x - origin.x, end.y - origin.y);
	}

	private static Path save(String name, ImageData picture) {
		Path file = folder().resolve(name + ".png");
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return file;
	}

	/** A part of the screen. Call in the thread of the user interface. */
	private static ImageData part(Rectangle bounds) {
		Display display = Ui.display();
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, bounds.x, bounds.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static Path folder() {
		try {
			return Files.createDirectories(Path.of(System.getProperty(FOLDER, "target/screenshots")));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
