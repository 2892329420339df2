/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** The example project in the workbench. */
final class Lab {

	static final String PROBLEMS = "org.eclipse.ui.views.ProblemView";

	private Lab() {
	}

	/** Makes the example project as the wizard does, see {@link ProjectWizardTest}, and opens its design. */
	static EditorBot create() {
		IFile file = file();
		Bundle product = Objects.requireNonNull(Platform.getBundle("org.vdcstudio.ui"));
		try (InputStream content = Objects.requireNonNull(product.getEntry("examples/nested-lab/lab.vdc")).openStream()) {
			file.getProject().create(null);
			file.getProject().open(null);
			file.create(content, IResource.NONE, null);
		} catch (CoreException | IOException e) {
			throw new AssertionError("The example project cannot be made", e);
		}
		return EditorBot.open(file);
	}

	/** The design. */
	static IFile file() {
		return ResourcesPlugin.getWorkspace().getRoot().getProject("nested-lab").getFile("lab.vdc");
	}

	/** Opens the diagram that is offered first for the element at the cursor. */
	static void openNearestDiagram() {
		Keyboard.press("ctrl+alt+n");
		Widgets.awaitShell("Open Diagram");
		Widgets.clickButton("Open Diagram", "OK");
		Widgets.awaitNoShell("Open Diagram");
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
