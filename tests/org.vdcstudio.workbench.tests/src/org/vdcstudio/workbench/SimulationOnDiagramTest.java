/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.diagram.ui.DiagramEditorInput;
import org.vdcstudio.diagram.ui.DiagramEditors;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Workbench;

/** A run that is played on a diagram. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class SimulationOnDiagramTest {

	@Test
	void momentsOfARunAreShownUntilItIsLeft() {
		Lab.create();
		Lab.awaitClean();
		Ui.run(() -> openNetwork("esx01"));
		NetworkDiagramTest.awaitShown("web01");
		SimulationViewTest.run(SimulationViewTest.MOVES);
		Workbench.clickTool("Diagrams: go to the next moment");
		Workbench.clickTool("Diagrams: go to the next moment");
		NetworkDiagramTest.awaitShown("→ esx02");
		NetworkDiagramTest.awaitShown("100 %");
		Screenshot.take("load-on-diagram");
		Workbench.clickTool("Diagrams: play the run");
		NetworkDiagramTest.awaitShown("on esx02");
		Ui.awaitAssertion("the moment", () -> assertTrue(SimulationViewTest.description().contains("diagrams show"),
				SimulationViewTest::description));
		Screenshot.take("simulation-on-diagram");
		Workbench.clickTool("Diagrams: show the design as it is written");
		NetworkDiagramTest.awaitNotShown("on esx02");
	}

	private static void openNetwork(String host) {
		try {
			DiagramEditors.openBeside(Workbench.page(), new DiagramEditorInput(Lab.file(), "network", "VirtualNetwork", host));
		} catch (PartInitException e) {
			throw new AssertionError("The diagram does not open", e);
		}
	}
}
