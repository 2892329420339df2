/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;
import org.vdcstudio.tests.disk.TinyDisk;

/** Designs on a disk that is full. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class FullDiskTest {

	private static final String OLD = "datacenter Old { }\n";
	private static final String NEW = "datacenter Older { }\n";
	private static final String DIALOG = "Save Problems";

	@TempDir
	Path folder = Path.of("");

	/** Tests of the platform see errors in the log instead of windows. */
	@BeforeEach
	void showErrorsAsPeopleSeeThem() {
		Ui.run(() -> ErrorDialog.AUTOMATED_MODE = false);
	}

	@AfterEach
	void showErrorsAsBefore() {
		Ui.run(() -> ErrorDialog.AUTOMATED_MODE = true);
	}

	@Test
	void textIsKeptUntilThereIsSpaceForIt() throws IOException, InterruptedException, CoreException {
		try (TinyDisk disk = TinyDisk.mount(folder)) {
			try {
				saveInVainThenWithSpace(disk);
			} finally {
				// what is open would keep the disk from being unmounted
				Workbench.closeDialogs();
				Workbench.closeEditors();
				Workbench.deleteProjects();
			}
		}
	}

	private static void saveInVainThenWithSpace(TinyDisk disk) throws IOException, CoreException {
		Path location = Files.createDirectory(disk.folder().resolve("small"));
		Path file = Files.writeString(location.resolve("lab.vdc"), OLD);
		EditorBot editor = EditorBot.open(project(location).getFile("lab.vdc"));
		Path filler = disk.fill();
		editor.clickBehind("datacenter Old");
		Keyboard.type("er");
		Ui.awaitAssertion("the text", () -> assertEquals(NEW, editor.widget().getText()));
		Keyboard.press("ctrl+s");
		Widgets.awaitShell(DIALOG);
		Screenshot.take("disk-full");
		assertTrue(said().contains("No space left on device"), FullDiskTest::said);
		Widgets.clickButton(DIALOG, "OK");
		Widgets.awaitNoShell(DIALOG);
		assertEquals(NEW, editor.text());
		assertTrue(Ui.call(() -> editor.part().isDirty()));
		assertEquals(OLD, Files.readString(file));
		Files.delete(filler);
		Keyboard.press("ctrl+s");
		Ui.awaitTrue("a clean editor", () -> !editor.part().isDirty());
		assertEquals(NEW, Files.readString(file));
	}

	private static String said() {
		return Ui.call(() -> String.join("\n", Widgets.texts(DIALOG)));
	}

	private static IProject project(Path location) throws CoreException {
		IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription("small");
		description.setLocationURI(location.toUri());
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("small");
		project.create(description, null);
		project.open(null);
		return project;
	}
}
