/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Workbench;

/**
 * A picture of the documentation. Set the system property {@code vdc.update} to true to put it into {@code docs/images}, too;
 * pictures of two runs are never the same to the bit, so they are not compared.
 */
final class TourPicture {

	private static final int WIDTH = 1400;
	private static final int HEIGHT = 900;

	private TourPicture() {
	}

	/** Gives the window the size of the pictures. */
	static void prepareWindow() {
		Ui.run(() -> Workbench.window().getShell().setBounds(0, 0, WIDTH, HEIGHT));
		Ui.settle();
	}

	/** Takes a picture of the window. */
	static void take(String name) {
		Path picture = Screenshot.takeWindow("tour-" + name);
		if (Boolean.getBoolean("vdc.update")) {
			// tests run in the folder of their bundle
			Path docs = Path.of("../../docs/images/tour-" + name + ".png");
			try {
				Files.copy(picture, docs, StandardCopyOption.REPLACE_EXISTING);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
