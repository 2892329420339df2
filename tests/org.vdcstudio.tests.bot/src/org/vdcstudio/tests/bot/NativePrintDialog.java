/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

/** The window of the system that asks for a printer. It is no widget of the workbench: only its title and the keyboard reach it. */
public final class NativePrintDialog {

	private NativePrintDialog() {
	}

	/**
	 * Waits for it, takes a picture of it, and closes it without printing.
	 *
	 * @param picture the name of the picture
	 */
	public static void cancel(String picture) {
		Xdotool.run("search", "--sync", "--onlyvisible", "--name", "^Print$", "windowfocus", "--sync");
		Ui.settle();
		Screenshot.take(picture);
		Keyboard.press("Escape");
	}
}
