/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** The elements of designs in the Project Explorer. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class ExplorerTest {

	@Test
	void fileOpensIntoItsElementsAndADoubleClickGoesToTheText() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		Control explorer = expandedLab();
		Mouse.doubleClick(Widgets.place(Widgets.awaitRow(explorer, "esx02  host")));
		Ui.awaitAssertion("the element", () -> assertEquals("host esx02 {", editor.lineOfCursor().strip()));
		Screenshot.take("explorer");
	}

	@Test
	void elementsFollowTheTextOfTheEditorAndTheStoredFileWhenItIsClosed() {
		EditorBot editor = Lab.create();
		Control explorer = expandedLab();
		editor.clickBehind("host esx02");
		Keyboard.type("b");
		Widgets.awaitRow(explorer, "esx02b  host");
		Workbench.closeEditors();
		Widgets.awaitRow(explorer, "esx02  host");
		Lab.awaitClean();
	}

	@Test
	void findingsAreCountedOnTheElementWhatContainsItAndTheFile() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		Control explorer = expandedLab();
		editor.clickBehind("uplinks vmnic0");
		Keyboard.type("9");
		Widgets.awaitRow(explorer, "esx01  host  esx01.lab.example  1 error");
		Widgets.awaitRow(explorer, "NestedLab  datacenter  1 error");
		Widgets.awaitRow(explorer, "lab.vdc  1 error");
		Screenshot.take("explorer-findings");
		Ui.run(() -> assertTrue(Widgets.row(explorer, "esx02  host").isPresent()));
	}

	/** The explorer at full height, with the design open down to its hosts. */
	static Control expandedLab() {
		Ui.run(() -> {
			IViewPart outline = Workbench.page().findView(IPageLayout.ID_OUTLINE);
			if (outline != null) {
				Workbench.page().hideView(outline);
			}
		});
		Control explorer = Workbench.showView(ProjectExplorer.VIEW_ID);
		Widgets.expand(Widgets.awaitRow(explorer, "nested-lab"));
		TreeItem file = Widgets.awaitRow(explorer, "lab.vdc");
		Widgets.expand(file);
		TreeItem datacenter = Widgets.awaitRow(explorer, "NestedLab");
		Widgets.expand(datacenter);
		Widgets.awaitRow(explorer, "esx02  host");
		return explorer;
	}
}
