/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.FrameworkUtil;
import org.vdcstudio.document.recovery.UnsavedText;
import org.vdcstudio.document.recovery.UnsavedTexts;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;
import org.vdcstudio.ui.session.StudioSession;

/** Unsaved changes of a workbench that ended unexpectedly. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class RecoveryTest {

	private static final String DIALOG = "Unsaved Changes";

	@AfterEach
	void removeWhatIsLeft() {
		Workbench.closeDialogs();
		Workbench.closeEditors();
		Ui.awaitTrue("all of this run forgotten", () -> left().isEmpty());
	}

	/** All texts that are kept, those of this run too. */
	private static List<UnsavedText> left() {
		try {
			return texts().leftBehind();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static UnsavedTexts texts() {
		return new UnsavedTexts(Platform.getStateLocation(FrameworkUtil.getBundle(StudioSession.class)).append("unsaved").toPath());
	}

	private static void crashWith(String content) throws IOException {
		texts().keep(stored(), content);
	}

	private static Path stored() {
		return Lab.file().getLocation().toPath();
	}

	private static void start() {
		Ui.run(() -> StudioSession.greet(Workbench.window()));
		Widgets.awaitShell(DIALOG);
	}

	@Test
	void whatIsTypedIsKeptUntilItIsSaved() {
		EditorBot editor = Lab.create();
		editor.clickBehind("datacenter NestedLab");
		Keyboard.type("7");
		Ui.awaitTrue("the text put aside", () -> left().stream().anyMatch(text -> text.content().contains("datacenter NestedLab7")));
		Keyboard.press("ctrl+s");
		Ui.awaitTrue("nothing put aside", () -> left().isEmpty());
	}

	@Test
	void unsavedTextIsRecoveredAsOneStepOfTheHistory() throws IOException {
		String before = Lab.create().text();
		Workbench.closeEditors();
		crashWith(before.replace("datacenter NestedLab", "datacenter Unsaved"));
		start();
		StyledText difference = Widgets.find(DIALOG, StyledText.class, "the difference", text -> !text.getText().isEmpty());
		String shown = Ui.call(difference::getText);
		assertTrue(shown.contains("- datacenter NestedLab") && shown.contains("+ datacenter Unsaved"), shown);
		Screenshot.take("recovery");
		Widgets.clickButton(DIALOG, "Recover");
		Widgets.awaitNoShell(DIALOG);
		EditorBot editor = EditorBot.awaitActive("lab.vdc");
		assertTrue(editor.text().contains("datacenter Unsaved"));
		assertTrue(Ui.call(() -> editor.part().isDirty()));
		assertEquals(before, Files.readString(stored()));
		editor.clickBehind("datacenter Unsaved");
		Keyboard.press("ctrl+z");
		Ui.awaitAssertion("the stored text", () -> assertEquals(before, editor.widget().getText()));
	}

	@Test
	void fileThatIsGoneIsWrittenAgain() throws IOException, CoreException {
		String before = Lab.create().text();
		Workbench.closeEditors();
		crashWith(before + "// more\n");
		Lab.file().delete(IResource.FORCE, null);
		start();
		Screenshot.take("recovery-gone");
		Widgets.clickButton(DIALOG, "Recover");
		Widgets.awaitNoShell(DIALOG);
		assertEquals(before + "// more\n", EditorBot.awaitActive("lab.vdc").text());
		assertEquals(before + "// more\n", Files.readString(stored()));
	}

	@Test
	void discardedTextIsNotOfferedAgain() throws IOException {
		String before = Lab.create().text();
		crashWith(before + "// more\n");
		Files.writeString(stored(), before + "// other\n");
		start();
		Widgets.clickButton(DIALOG, "Discard");
		Ui.awaitTrue("the question", () -> Widgets.shells(DIALOG).size() == 2);
		Screenshot.take("recovery-discard");
		Keyboard.press("Return");
		Ui.awaitTrue("no window", () -> Widgets.shells(DIALOG).isEmpty());
		assertEquals(List.of(), left());
		assertEquals(before + "// other\n", Files.readString(stored()));
	}

	@Test
	void textIsOfferedAgainAfterLater() throws IOException {
		String before = Lab.create().text();
		crashWith(before + "// more\n");
		start();
		Widgets.clickButton(DIALOG, "Later");
		Widgets.awaitNoShell(DIALOG);
		assertEquals(1, left().size());
		start();
		Widgets.clickButton(DIALOG, "Recover");
		Widgets.awaitNoShell(DIALOG);
		assertEquals(before + "// more\n", EditorBot.awaitActive("lab.vdc").text());
	}
}
