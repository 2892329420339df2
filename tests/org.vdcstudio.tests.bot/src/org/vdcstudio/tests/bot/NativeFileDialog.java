/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

import java.nio.file.Files;
import java.nio.file.Path;

/** The window of the system that asks for a file. It is no widget of the workbench: only its title and the keyboard reach it. */
public final class NativeFileDialog {

	private NativeFileDialog() {
	}

	/** Names a file, and waits until it has been written. */
	public static void choose(String title, Path file) {
		Xdotool.run("search", "--sync", "--onlyvisible", "--name", "^" + title + "$", "windowfocus", "--sync");
		Ui.settle();
		Keyboard.press("ctrl+a");
		Keyboard.type(file.toString());
		Keyboard.press("Return");
		Ui.awaitTrue("the file " + file, () -> Files.exists(file));
	}
}
