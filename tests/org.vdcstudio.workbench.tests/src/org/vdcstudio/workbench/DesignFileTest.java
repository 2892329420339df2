/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.document.TextSnapshot;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Workbench;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** One file, whoever works on it. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class DesignFileTest {

	@Test
	void changeByAnotherProgramIsShownInTheEditor() throws IOException, CoreException {
		EditorBot editor = Lab.create();
		Path stored = Lab.file().getLocation().toPath();
		Files.writeString(stored, Files.readString(stored).replace("datacenter NestedLab", "datacenter Elsewhere"));
		Lab.file().refreshLocal(IResource.DEPTH_ZERO, null);
		Ui.awaitAssertion("the newer text",
				() -> assertTrue(editor.widget().getText().contains("datacenter Elsewhere")));
		assertTrue(!Ui.call(() -> editor.part().isDirty()));
	}

	@Test
	void importedFileThatAnotherProgramWritesCountsAtOnce() throws IOException, CoreException {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		Path more = Lab.file().getLocation().toPath().resolveSibling("more.vdc");
		editor.clickBehind("./vdc simulate examples/nested-lab/lab.vdc");
		Keyboard.press("Down", "End", "Return");
		Keyboard.type("import \"more.vdc\"");
		Ui.awaitAssertion("a problem", () -> assertEquals(1, Lab.problems().size(), Lab.problems()::toString));
		Files.writeString(more, "external-network More { }\n");
		Lab.file().getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
		Lab.awaitClean();
		Files.delete(more);
		Lab.file().getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
		Ui.awaitAssertion("a problem again", () -> assertEquals(1, Lab.problems().size(), Lab.problems()::toString));
	}

	@Test
	void closingWithoutSavingLeavesTheFindingsOfTheStoredFile() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind("uplinks vmnic0");
		Keyboard.type("9");
		Ui.awaitAssertion("a problem", () -> assertEquals(1, Lab.problems().size()));
		Workbench.closeEditors();
		Lab.awaitClean();
	}

	@Test
	void discardedTextIsGoneThoughAViewStillShowsTheDesign() throws IOException {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		String stored = editor.text();
		try (Lease view = WorkbenchDesigns.open(Lab.file())) {
			editor.clickBehind("uplinks vmnic0");
			Keyboard.type("9");
			Ui.awaitAssertion("a problem", () -> assertEquals(1, Lab.problems().size()));
			Workbench.closeEditors();
			Ui.awaitAssertion("the stored text", () -> assertEquals(stored, view.design().text().snapshot().content()));
			Lab.awaitClean();
			assertTrue(!view.design().isDirty());
		}
	}

	@Test
	void changeOfADesignIsSavedAtOnceWhenNoEditorShowsIt() throws IOException {
		EditorBot editor = Lab.create();
		Path stored = Lab.file().getLocation().toPath();
		try (Lease view = WorkbenchDesigns.open(Lab.file())) {
			rename(view.design(), "esx01", "one");
			WorkbenchDesigns.saveUnlessEdited(view.design());
			assertTrue(view.design().isDirty() && !Files.readString(stored).contains("host one"), "an editor shows it");
			view.design().undo().toCompletableFuture().join();
			Ui.awaitTrue("a clean editor", () -> !editor.part().isDirty());
			Workbench.closeEditors();
			rename(view.design(), "esx01", "one");
			WorkbenchDesigns.saveUnlessEdited(view.design());
			assertTrue(!view.design().isDirty() && Files.readString(stored).contains("host one"), "no editor shows it");
		}
	}

	private static void rename(OpenDesign design, String name, String other) {
		TextSnapshot now = design.text().snapshot();
		design.text().replace("Rename", now, List.of(new TextEdit(now.content().indexOf("host " + name) + 5, name.length(), other)));
	}

	@Test
	void changeFromOutsideTheEditorIsOneStepOfItsHistory() throws IOException {
		EditorBot editor = Lab.create();
		String before = editor.text();
		try (Lease lease = WorkbenchDesigns.open(Lab.file())) {
			OpenDesign design = lease.design();
			TextSnapshot now = design.text().snapshot();
			assertEquals(before, now.content());
			int first = before.indexOf("esx01");
			int second = before.indexOf("esx02");
			design.text().replace("Rename", now, List.of(new TextEdit(first, 5, "one"), new TextEdit(second, 5, "two")));
			assertTrue(editor.text().contains("one"));
			editor.clickBehind("datacenter NestedLab");
			Keyboard.press("ctrl+z");
			Ui.awaitAssertion("the former text", () -> assertEquals(before, editor.widget().getText()));
			Keyboard.press("ctrl+shift+z");
			Ui.awaitAssertion("the text again", () -> assertTrue(editor.widget().getText().contains("two")));
			assertTrue(design.undo().toCompletableFuture().join());
			assertEquals(before, editor.text());
		}
	}

	@Test
	void savingTheDesignSavesTheEditor() throws IOException {
		EditorBot editor = Lab.create();
		try (Lease lease = WorkbenchDesigns.open(Lab.file())) {
			editor.clickBehind("datacenter NestedLab");
			Keyboard.type("7");
			Ui.awaitTrue("unsaved changes", () -> editor.part().isDirty());
			lease.design().save();
			Ui.awaitTrue("a clean editor", () -> !editor.part().isDirty());
			assertTrue(Files.readString(Lab.file().getLocation().toPath()).contains("NestedLab7"));
		}
	}
}
