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
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.graphics.ImageData;

/** Pictures of the whole screen, kept below {@code target/screenshots} of the module that is tested. */
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
		Path file = folder().resolve(name + ".png");
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { Ui.call(Screenshot::screen) };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		return file;
	}

	private static ImageData screen() {
		Display display = Ui.display();
		Rectangle bounds = display.getBounds();
		Image image = new Image(display, bounds.width, bounds.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, 0, 0);
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
