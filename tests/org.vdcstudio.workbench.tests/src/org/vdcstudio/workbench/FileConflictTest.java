/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** Files that change while somebody edits them: whatever is answered, nothing is lost unasked. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class FileConflictTest {

	private static final String READ_ONLY = "Read-only File Encountered";
	private static final String NAME = "datacenter NestedLab";
	private static final String MINE = "datacenter NestedLab7";
	private static final String THEIRS = "datacenter Theirs";

	@Test
	void ownTextIsKeptThoughTheFileChanged() throws IOException, CoreException {
		EditorBot editor = edited();
		changeOutside();
		comeBack(editor);
		Widgets.awaitShell("File Changed");
		Screenshot.take("conflict-changed");
		Widgets.clickButton("File Changed", "Ignore file change");
		Widgets.awaitNoShell("File Changed");
		assertTrue(editor.text().contains(MINE));
		assertTrue(stored().contains(THEIRS));
		Keyboard.press("ctrl+s");
		Widgets.awaitShell("Update conflict");
		Screenshot.take("conflict-save");
		Widgets.clickButton("Update conflict", "No");
		Widgets.awaitNoShell("Update conflict");
		assertTrue(editor.text().contains(MINE) && stored().contains(THEIRS));
		Keyboard.press("ctrl+s");
		Widgets.clickButton("Update conflict", "Yes");
		Ui.awaitTrue("a clean editor", () -> !editor.part().isDirty());
		assertTrue(stored().contains(MINE));
	}

	@Test
	void newerTextIsTakenAndTheOwnOneIsAnUndoAway() throws IOException, CoreException {
		EditorBot editor = edited();
		changeOutside();
		comeBack(editor);
		Widgets.clickButton("File Changed", "Replace editor content");
		Ui.awaitTrue("their text", () -> editor.widget().getText().contains(THEIRS));
		assertTrue(!Ui.call(() -> editor.part().isDirty()));
		Keyboard.press("ctrl+z");
		Ui.awaitTrue("the own text", () -> editor.widget().getText().contains(MINE));
		assertTrue(Ui.call(() -> editor.part().isDirty()));
		assertTrue(stored().contains(THEIRS));
	}

	@Test
	void cleanTextFollowsTheFileAsOneStep() throws IOException, CoreException {
		EditorBot editor = edited();
		Keyboard.press("ctrl+s");
		Ui.awaitTrue("a clean editor", () -> !editor.part().isDirty());
		changeOutside();
		Ui.awaitTrue("their text", () -> editor.widget().getText().contains(THEIRS));
		editor.clickBehind(THEIRS);
		Keyboard.press("ctrl+z");
		Ui.awaitTrue("the text before", () -> editor.widget().getText().contains(MINE));
		Keyboard.press("ctrl+z");
		Ui.awaitTrue("the text at first", () -> !editor.widget().getText().contains(MINE));
		assertTrue(editor.text().contains(NAME));
	}

	@Test
	void deletedFileIsWrittenAgainWhenAskedFor() throws IOException, CoreException {
		EditorBot editor = edited();
		Files.delete(path());
		Lab.file().refreshLocal(IResource.DEPTH_ZERO, null);
		Ui.settle();
		assertTrue(editor.text().contains(MINE));
		comeBack(editor);
		Widgets.awaitShell("File Not Accessible");
		Screenshot.take("conflict-deleted");
		Widgets.clickButton("File Not Accessible", "Save");
		Screenshot.take("conflict-deleted-save");
		Widgets.awaitShell("Save As");
		Keyboard.press("Return");
		Ui.awaitTrue("the file", () -> Files.exists(path()));
		assertTrue(stored().contains(MINE));
	}

	@Test
	void readOnlyFileIsMadeWritableWhenAskedFor() throws CoreException {
		EditorBot editor = Lab.create();
		ResourceAttributes attributes = Lab.file().getResourceAttributes();
		attributes.setReadOnly(true);
		Lab.file().setResourceAttributes(attributes);
		String before = editor.text();
		editor.clickBehind(NAME);
		Keyboard.type("7");
		Widgets.awaitShell(READ_ONLY);
		Screenshot.take("read-only");
		assertEquals(before, editor.text());
		Widgets.clickButton(READ_ONLY, "Yes");
		Ui.awaitTrue("the file writable", () -> !Lab.file().isReadOnly());
		editor.clickBehind(NAME);
		Keyboard.type("8");
		Ui.awaitTrue("the text", () -> editor.widget().getText().contains("8"));
		Keyboard.press("ctrl+s");
		Ui.awaitTrue("a clean editor", () -> !editor.part().isDirty());
	}

	@Test
	void twoEditorsOfOneFileAreOneText() throws IOException {
		EditorBot editor = Lab.create();
		ITextEditor second = Ui.call(() -> {
			try {
				return (ITextEditor) Workbench.page().openEditor(editor.part().getEditorInput(), editor.part().getSite().getId(), true,
						IWorkbenchPage.MATCH_NONE);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		EditorBot other = EditorBot.awaitActive("lab.vdc");
		assertTrue(other.part() == second && second != editor.part());
		other.clickBehind(NAME);
		Keyboard.type("7");
		Ui.awaitTrue("the text in both", () -> editor.widget().getText().contains(MINE) && other.widget().getText().contains(MINE));
		assertTrue(Ui.call(() -> editor.part().isDirty() && other.part().isDirty()));
		Ui.run(() -> Workbench.page().activate(editor.part()));
		Keyboard.press("ctrl+z");
		Ui.awaitTrue("both as before", () -> !editor.part().isDirty() && !other.part().isDirty() && !other.widget().getText().contains(MINE));
		Keyboard.press("ctrl+shift+z");
		Ui.awaitTrue("the text again", () -> other.widget().getText().contains(MINE));
		Keyboard.press("ctrl+s");
		Ui.awaitTrue("both clean", () -> !editor.part().isDirty() && !other.part().isDirty());
		assertTrue(stored().contains(MINE));
	}

	private static EditorBot edited() {
		EditorBot editor = Lab.create();
		editor.clickBehind(NAME);
		Keyboard.type("7");
		Ui.awaitTrue("the own text", () -> editor.widget().getText().contains(MINE));
		return editor;
	}

	private static Path path() {
		return Lab.file().getLocation().toPath();
	}

	private static String stored() throws IOException {
		return Files.readString(path());
	}

	private static void changeOutside() throws IOException, CoreException {
		Files.writeString(path(), stored().replaceFirst(NAME + "7?", THEIRS));
		Lab.file().refreshLocal(IResource.DEPTH_ZERO, null);
	}

	/** Leaves the editor and comes back. */
	private static void comeBack(EditorBot editor) {
		Workbench.showView(Lab.PROBLEMS);
		Ui.display().asyncExec(() -> Workbench.page().activate(editor.part()));
		Ui.settle();
	}
}
