/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

/** The keyboard; what is typed goes to whatever has the focus. */
public final class Keyboard {

	private static final String MILLIS_BETWEEN_KEYS = "15";

	private Keyboard() {
	}

	/** Types a text. */
	public static void type(String text) {
		Xdotool.run("type", "--delay", MILLIS_BETWEEN_KEYS, "--", text);
		Ui.settle();
	}

	/**
	 * Presses keys one after the other.
	 *
	 * @param keys names of X key symbols, with modifiers in front: {@code Return}, {@code ctrl+s}, {@code shift+End}
	 */
	public static void press(String... keys) {
		for (String key : keys) {
			Xdotool.run("key", key);
			Ui.settle();
		}
	}
}
