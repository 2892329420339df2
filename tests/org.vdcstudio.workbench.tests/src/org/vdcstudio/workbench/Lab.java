/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** The example project in the workbench. */
final class Lab {

	static final String PROBLEMS = "org.eclipse.ui.views.ProblemView";

	private Lab() {
	}

	/** Makes the example project with the wizard, and waits for the editor that it opens. */
	static EditorBot create() {
		Keyboard.press("ctrl+n");
		Widgets.awaitShell("New");
		Mouse.doubleClick(Widgets.place(Widgets.awaitRow("New", "Example Project")));
		Widgets.awaitShell("New Example Project");
		Widgets.clickButton("New Example Project", "Finish");
		Widgets.awaitNoShell("New Example Project");
		return EditorBot.awaitActive("lab.vdc");
	}

	/** The design. */
	static IFile file() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject("nested-lab").getFile("lab.vdc");
	}

	/** What the problem markers of the design say. */
	static List<String> problems() {
		try {
			return Arrays.stream(file().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
					.map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
		} catch (CoreException e) {
			throw new AssertionError("The markers cannot be read", e);
		}
	}

	/** Waits until a problem is shown in the Problems view. */
	static void awaitProblemShown(String message) {
		var view = Workbench.showView(PROBLEMS);
		Widgets.expand(Widgets.awaitRow(view, " item"));
		Ui.awaitAssertion("'" + message + "' in the Problems view",
				() -> assertTrue(Widgets.row(view, message).isPresent(), () -> Widgets.table(view).toString()));
	}

	/** Waits until the design has no problem. */
	static void awaitClean() {
		Ui.awaitAssertion("a design without problems", () -> assertTrue(problems().isEmpty(), () -> problems().toString()));
	}
}
