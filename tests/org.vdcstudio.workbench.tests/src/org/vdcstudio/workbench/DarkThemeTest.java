/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** The workbench on a dark ground. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class DarkThemeTest {

	private static final int READABLE = 200;

	@Test
	void designCanBeReadOnADarkGround() {
		try (Theme dark = Theme.DARK.use()) {
			EditorBot editor = Lab.create();
			for (String passage : List.of("datacenter NestedLab", "NestedLab profile", "// Bridged", "192.168.0.5/24", "* The PC.")) {
				Ui.awaitAssertion("a light colour of '" + passage + "'", () -> assertTrue(contrast(editor, passage) > READABLE,
						() -> passage + " " + editor.colourOf(passage, 2)));
			}
			editor.clickBehind("uplinks vmnic0");
			Keyboard.type("9");
			Lab.awaitProblemShown("vmnic09");
			Screenshot.take("dark-problems");
			for (String view : List.of("simulation", "dns", "ip", "networks", "datastores")) {
				Workbench.showView("org.vdcstudio.ui.views." + view);
				Ui.settle();
				Screenshot.take("dark-" + view);
			}
			Keyboard.press("ctrl+n");
			Widgets.awaitShell("New");
			Screenshot.take("dark-wizard");
			Keyboard.press("Escape");
			Widgets.awaitNoShell("New");
		}
	}

	/** How far the colour of a passage is from that of its ground. Call in the thread of the user interface. */
	private static int contrast(EditorBot editor, String passage) {
		StyledText widget = editor.widget();
		return brightness(editor.colourOf(passage, 2).getRGB()) - brightness(widget.getBackground().getRGB());
	}

	private static int brightness(RGB colour) {
		return colour.red + colour.green + colour.blue;
	}
}
