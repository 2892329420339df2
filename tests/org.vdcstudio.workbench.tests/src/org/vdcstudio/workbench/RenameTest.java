/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPageLayout;
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

/** Giving elements another name. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class RenameTest {

	private static final String DIALOG = "Rename";
	private static final String RENAME = "Rename";

	@Test
	void elementIsRenamedWithItsReferencesAsOneStep() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		String before = editor.text();
		editor.clickBehind("external-network Office");
		Keyboard.press("alt+shift+r");
		Widgets.awaitShell(DIALOG);
		Keyboard.type("Head Office");
		Ui.awaitTrue("what changes", () -> Widgets.texts(DIALOG).stream().anyMatch(text -> text.contains("connect \"Head Office\"")));
		Screenshot.take("rename");
		Keyboard.press("Return");
		Widgets.awaitNoShell(DIALOG);
		Ui.awaitAssertion("the new name wherever it is",
				() -> assertEquals(before.replace("Office", "\"Head Office\""), editor.widget().getText()));
		Lab.awaitClean();
		editor.clickBehind("datacenter NestedLab");
		Keyboard.press("ctrl+z");
		Ui.awaitAssertion("the text before", () -> assertEquals(before, editor.widget().getText()));
	}

	@Test
	void nameThatIsTakenIsRefusedWhileItIsTyped() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind("host esx01");
		Keyboard.press("alt+shift+r");
		Widgets.awaitShell(DIALOG);
		assertFalse(Ui.call(RenameTest::mayRename));
		Keyboard.type("esx02");
		Ui.awaitTrue("the reason", () -> Widgets.texts(DIALOG).stream().anyMatch(text -> text.contains("There is already a host or cluster 'esx02'")));
		assertFalse(Ui.call(RenameTest::mayRename));
		Screenshot.take("rename-taken");
		Keyboard.type("b");
		Ui.awaitTrue("a name that is free", RenameTest::mayRename);
	}

	@Test
	void elementSelectedInTheOutlineIsRenamedFromItsMenu() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		Control outline = Workbench.showView(IPageLayout.ID_OUTLINE);
		Mouse.click(Widgets.place(Widgets.awaitRow(outline, "web01  vm")));
		Mouse.rightClick(Widgets.place(Widgets.awaitRow(outline, "web01  vm")));
		Screenshot.take("rename-menu");
		Keyboard.press("r");
		Widgets.awaitShell(DIALOG);
		Keyboard.type("shop");
		Keyboard.press("Return");
		Widgets.awaitNoShell(DIALOG);
		Ui.awaitAssertion("the new name", () -> assertTrue(editor.widget().getText().contains("vm shop like small")));
	}

	@Test
	void sharedElementIsRenamedInOpenEditorsAndInFilesThatNobodyHasOpen() throws IOException {
		IFile shared = file("net.vdc", "external-network Office { }\n");
		IFile one = file("one.vdc", design("One"));
		IFile two = file("two.vdc", design("Two"));
		EditorBot other = EditorBot.open(one);
		EditorBot editor = EditorBot.open(shared);
		editor.clickBehind("external-network Office");
		Keyboard.press("alt+shift+r");
		Widgets.awaitShell(DIALOG);
		Keyboard.type("Campus");
		Ui.awaitTrue("which file is saved", () -> Widgets.texts(DIALOG).stream().anyMatch(text -> text.contains("two.vdc is not open in an editor")));
		Screenshot.take("rename-files");
		Widgets.clickButton(DIALOG, RENAME);
		Widgets.awaitNoShell(DIALOG);
		String renamed = "connect Campus";
		Ui.awaitAssertion("the new name in both editors", () -> {
			assertEquals("external-network Campus { }\n", editor.widget().getText());
			assertTrue(other.widget().getText().contains(renamed), other.widget().getText());
		});
		assertTrue(Ui.call(() -> other.part().isDirty()) && Files.readString(one.getLocation().toPath()).equals(design("One")));
		assertTrue(Files.readString(two.getLocation().toPath()).contains(renamed));
		editor.clickBehind("external-network Campus");
		Keyboard.press("ctrl+z");
		Ui.awaitAssertion("the former name", () -> assertEquals("external-network Office { }\n", editor.widget().getText()));
	}

	@Test
	void sharedElementIsRenamedInAllDesignsFromWhereOneOfThemNamesIt() throws IOException {
		IFile shared = file("net.vdc", "external-network Office { }\n");
		IFile two = file("two.vdc", design("Two"));
		EditorBot editor = EditorBot.open(file("one.vdc", design("One")));
		editor.clickBehind("connect Office");
		Keyboard.press("alt+shift+r");
		Widgets.awaitShell(DIALOG);
		Keyboard.type("Campus");
		Ui.awaitTrue("a name that is free", RenameTest::mayRename);
		Widgets.clickButton(DIALOG, RENAME);
		Widgets.awaitNoShell(DIALOG);
		Ui.awaitAssertion("the new name", () -> assertTrue(editor.widget().getText().contains("connect Campus"), editor.widget().getText()));
		assertEquals("external-network Campus { }\n", Files.readString(shared.getLocation().toPath()));
		assertTrue(Files.readString(two.getLocation().toPath()).contains("connect Campus"));
	}

	@Test
	void fileThatMayNotBeWrittenIsNamedAsTheReason() throws CoreException {
		IFile shared = file("net.vdc", "external-network Office { }\n");
		IFile one = file("one.vdc", design("One"));
		readOnly(one, true);
		EditorBot editor = EditorBot.open(shared);
		editor.clickBehind("external-network Office");
		Keyboard.press("alt+shift+r");
		Widgets.awaitShell(DIALOG);
		Keyboard.type("Campus");
		Ui.awaitTrue("the reason", () -> Widgets.texts(DIALOG).stream().anyMatch(text -> text.contains("one.vdc names it and is read-only")));
		assertFalse(Ui.call(RenameTest::mayRename));
		readOnly(one, false);
	}

	@Test
	void whereNoElementIsNamedPeopleAreToldSo() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBefore("operating-system windows");
		Keyboard.press("alt+shift+r");
		Ui.awaitTrue("what to do", () -> Widgets.texts(DIALOG).stream().anyMatch(text -> text.contains("put the cursor on a name")));
	}

	/** Call in the thread of the user interface. */
	private static boolean mayRename() {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.getText().equals(DIALOG))
				.flatMap(shell -> Widgets.descendants(shell, Button.class).stream())
				.anyMatch(button -> button.getText().replace("&", "").equals(RENAME) && button.isEnabled());
	}

	private static String design(String name) {
		return """
				import "net.vdc"
				datacenter %s {
				    router edge { interface lan { address 192.168.0.1/24  connect Office } }
				}
				""".formatted(name);
	}

	private static IFile file(String name, String text) {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("shared");
		try {
			if (!project.exists()) {
				project.create(null);
				project.open(null);
			}
			IFile file = project.getFile(name);
			file.create(text.getBytes(StandardCharsets.UTF_8), IResource.NONE, null);
			return file;
		} catch (CoreException e) {
			throw new AssertionError(name + " cannot be made", e);
		}
	}

	private static void readOnly(IFile file, boolean readOnly) throws CoreException {
		ResourceAttributes attributes = file.getResourceAttributes();
		attributes.setReadOnly(readOnly);
		file.setResourceAttributes(attributes);
	}
}
