/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Workbench;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Files that go, and come back, while the findings of their designs are on their way. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class VanishingFileTest {

	private static final int ROUNDS = 60;

	@Test
	void findingsThatComeTooLateAreNoFailureAndTheLastOnesAreShown() throws CoreException {
		byte[] text = "datacenter Lab {\n    host esx01 { }\n}\n".getBytes(StandardCharsets.UTF_8);
		IFile file = Lab.file();
		// With the first text editor the platform begins to change documents in the thread of the user interface only.
		Lab.create();
		Workbench.closeEditors();
		for (int round = 0; round < ROUNDS; round++) {
			file.getProject().delete(true, true, null);
			create(file, text);
			OpenDesigns.Lease open = Ui.call(() -> open(file));
			waitForSomething(open.design(), round);
			Ui.run(open::close);
		}
		Ui.awaitTrue("the findings of the last file", () -> !Lab.problems().isEmpty());
	}

	private static OpenDesigns.Lease open(IFile file) {
		try {
			return WorkbenchDesigns.open(file);
		} catch (IOException e) {
			throw new AssertionError("The design cannot be opened", e);
		}
	}

	/** Another moment each time: there are many at which the file may go. */
	private static void waitForSomething(OpenDesign design, int round) {
		switch (round % 3) {
		case 0 -> design.access(DesignAccess::revision).join();
		case 1 -> Ui.settle();
		default -> Ui.call(() -> round);
		}
	}

	private static void create(IFile file, byte[] text) throws CoreException {
		IProject project = file.getProject();
		project.create(null);
		project.open(null);
		file.create(new ByteArrayInputStream(text), true, null);
	}
}
