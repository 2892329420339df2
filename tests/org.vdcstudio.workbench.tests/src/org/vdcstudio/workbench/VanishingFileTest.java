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
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Files that go, and come back, while the findings of their designs are on their way. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class VanishingFileTest {

	private static final int ROUNDS = 60;
	private static final int DELAYS = 12;

	@Test
	void findingsThatComeTooLateAreNoFailureAndTheLastOnesAreShown() throws CoreException, IOException, InterruptedException {
		byte[] text = "datacenter Lab {\n    host esx01 { }\n}\n".getBytes(StandardCharsets.UTF_8);
		IFile file = Lab.file();
		for (int round = 0; round < ROUNDS; round++) {
			file.getProject().delete(true, true, null);
			create(file, text);
			try (var open = WorkbenchDesigns.open(file)) {
				// Another moment each time: there are many at which the file may go.
				Thread.sleep(round % DELAYS * 8L);
			}
		}
		Ui.awaitTrue("the findings of the last file", () -> !Lab.problems().isEmpty());
	}

	private static void create(IFile file, byte[] text) throws CoreException {
		IProject project = file.getProject();
		project.create(null);
		project.open(null);
		file.create(new ByteArrayInputStream(text), true, null);
	}
}
