/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.diagram.ui.DiagramEditors;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** The page that is loaded before somebody opens a diagram. */
@ExtendWith(NoErrorLogged.class)
class SparePageTest {

	private static final String HAS_PAGE = "return window.vdcDiagram !== undefined;";

	private final DiagramLab lab = new DiagramLab();

	@AfterEach
	void close() {
		lab.close();
	}

	@Test
	void theNextDiagramIsShownByThePageThatIsLoadedAlready() {
		Browser spare = awaitSpare();
		Ui.awaitTrue("a page that is loaded", () -> Boolean.TRUE.equals(spare.evaluate(HAS_PAGE)));
		DiagramBot next = DiagramBot.open(lab.file(), "physical", "PhysicalNetwork", "Lab");
		next.awaitLabel("esx01");
		assertTrue(Ui.call(() -> shown().contains(spare)));
		lab.diagram().awaitLabel("vSwitch0");
	}

	@Test
	void aPageThatIsStillLoadingIsWaitedFor() {
		Ui.run(() -> spares().forEach(spare -> spare.getShell().dispose()));
		Ui.run(() -> DiagramEditors.preparePage(Ui.display()));
		DiagramBot.open(lab.file(), "physical", "PhysicalNetwork", "Lab").awaitLabel("esx01");
	}

	@Test
	void thereIsOnePageInReserve() {
		awaitSpare();
		Ui.run(() -> DiagramEditors.preparePage(Ui.display()));
		assertEquals(1, Ui.call(() -> spares().size()));
	}

	@Test
	void whatADiagramNeedsIsLoadedByShowingOneToNobody() {
		assertTrue(Rehearsal.run());
	}

	private static Browser awaitSpare() {
		return Ui.await("a page in reserve", () -> Optional.of(spares()).filter(found -> !found.isEmpty()).map(List::getFirst));
	}

	/** The browsers in windows that are not shown. */
	private static List<Browser> spares() {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> !shell.isVisible())
				.flatMap(shell -> Widgets.descendants(shell, Browser.class).stream()).toList();
	}

	private static List<Browser> shown() {
		Shell window = Workbench.window().getShell();
		return Widgets.descendants(window, Browser.class);
	}
}
