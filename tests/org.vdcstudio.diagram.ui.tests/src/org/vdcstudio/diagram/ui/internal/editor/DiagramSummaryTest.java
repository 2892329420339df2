/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;

/** A network that is too large to be looked at, whose contents come and go by the context menu. */
@ExtendWith(NoErrorLogged.class)
class DiagramSummaryTest {

	private static final String SHOW = "Show Contents";
	private static final String HIDE = "Hide Contents";

	private final DiagramLab lab = new DiagramLab(DiagramLab.DESIGN.replace("vswitch vSwitch0 {",
			"vswitch Small { %s }\nvswitch Large { %s }\nvswitch vSwitch0 {".formatted(portGroups("small", 5), portGroups("large", 450))));
	private final DiagramBot diagram = lab.diagram();

	private static String portGroups(String name, int number) {
		return IntStream.range(0, number).mapToObj(each -> "portgroup %s%d {}".formatted(name, each)).collect(Collectors.joining("\n"));
	}

	@AfterEach
	void close() {
		lab.close();
	}

	@Test
	void theContextMenuShowsAndHidesWhatIsInTheShapeThatWasClicked() {
		diagram.awaitLabel("Small 5 × Port group");
		DiagramBot.chooseFromMenu(diagram.placeOfLabel("Small"), SHOW);
		diagram.awaitLabel("small4");
		Screenshot.take("diagram-contents-shown");
		assertFalse(diagram.labels().contains("large4"), "other shapes stay collapsed");
		DiagramBot.chooseFromMenu(diagram.placeOfLabel("Small"), HIDE);
		diagram.awaitNoLabel("small4");
		diagram.awaitLabel("Small 5 × Port group");
	}

	@Test
	void theContextMenuOffersOnlyWhatCanBeDone() {
		List<String> collapsed = DiagramBot.menuOpenedBy(() -> Mouse.rightClick(diagram.placeOfLabel("Small")));
		assertTrue(collapsed.contains(SHOW) && !collapsed.contains(HIDE), collapsed::toString);
		Keyboard.press("Escape");
		Ui.settle();
		List<String> plain = DiagramBot.menuOpenedBy(() -> Mouse.rightClick(diagram.placeOfLabel("vmnic1")));
		assertTrue(!plain.contains(SHOW) && !plain.contains(HIDE), plain::toString);
		Keyboard.press("Escape");
	}
}
