/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;

/** What the editor does while somebody writes. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class EditorTypingTest {

	private static final String LAB = """
			datacenter Lab {
			    external-network head-office { }
			    router edge {
			        interface lan { address 192.168.0.1/24  connect head-office }
			    }
			    host esx01 {
			        vswitch vSwitch0 {
			            portgroup "VM Network" { }
			        }
			    }
			}
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			connect head-of          | head-office
			connect he               | head-office
			address 192.1            | 192.168.0.1/24
			portgroup "VM N          | VM Network
			host es                  | esx01
			""")
	void doubleClickSelectsAWholeNameOrValue(String before, String selected) {
		EditorBot editor = lab();
		Mouse.doubleClick(editor.place(before, before.length()));
		Ui.awaitAssertion("the selection", () -> assertEquals(selected, editor.widget().getSelectionText()));
	}

	@Test
	void doubleClickBesideABraceSelectsItsBlock() {
		EditorBot editor = lab();
		Mouse.doubleClick(editor.place("vswitch vSwitch0 {", "vswitch vSwitch0 {".length()));
		Ui.awaitAssertion("the block", () -> assertEquals("portgroup \"VM Network\" { }", editor.widget().getSelectionText().strip()));
	}

	@Test
	void enterEndsALineHoweverFastItComesBehindAWord() {
		EditorBot editor = Lab.create();
		editor.clickBehind("external-network Office { }");
		Keyboard.type("\nsite Berlin {\nfault-domain rack-a\nfault-domain rack-b\nfault-domain rack-c\nproperty owner.team \"network\"\nlatency to Berlin\n");
		Ui.awaitAssertion("every line", () -> assertTrue(editor.widget().getText().contains("""
				    external-network Office { }
				    site Berlin {
				        fault-domain rack-a
				        fault-domain rack-b
				        fault-domain rack-c
				        property owner.team "network"
				        latency to Berlin
				"""), editor.widget().getText()));
		Screenshot.take("typing-fast");
	}

	@Test
	void openingBraceAndEnterMakeABlockWithTheCursorInIt() {
		EditorBot editor = lab();
		editor.clickBehind("external-network head-office { }");
		Keyboard.type("\nhost esx02 {\nfqdn \"x");
		Ui.awaitAssertion("a block", () -> assertTrue(editor.widget().getText().contains("""
				    external-network head-office { }
				    host esx02 {
				        fqdn "x"
				    }
				"""), editor.widget().getText()));
	}

	@Test
	void quotationMarksGoAsTheyCame() {
		EditorBot editor = lab();
		editor.clickBehind("external-network head-office { }");
		Keyboard.type("\nhost \"");
		Ui.awaitAssertion("a pair", () -> assertEquals("    host \"\"", editor.lineOfCursor()));
		Keyboard.press("BackSpace");
		Ui.awaitAssertion("none", () -> assertEquals("    host ", editor.lineOfCursor()));
	}

	@Test
	void pastedBlockMovesToWhereItBelongs() {
		EditorBot editor = lab();
		editor.clickBefore("    router edge {");
		Keyboard.press("shift+Down", "shift+Down", "shift+Down", "ctrl+c");
		editor.clickBehind("vswitch vSwitch0 {");
		Keyboard.press("Return", "ctrl+v");
		Ui.awaitAssertion("the block, two levels deeper", () -> assertTrue(editor.widget().getText().contains("""
				        vswitch vSwitch0 {
				            router edge {
				                interface lan { address 192.168.0.1/24  connect head-office }
				            }
				"""), editor.widget().getText()));
	}

	@Test
	void selectedLinesAreShiftedMovedCopiedAndDeleted() {
		EditorBot editor = lab();
		editor.clickBefore("    router edge {");
		Keyboard.press("shift+Down", "shift+Down", "shift+Down", "Tab");
		Ui.awaitAssertion("lines further in", () -> assertTrue(editor.widget().getText().contains("""
				        router edge {
				            interface lan { address 192.168.0.1/24  connect head-office }
				        }
				"""), editor.widget().getText()));
		Keyboard.press("shift+Tab");
		Ui.awaitAssertion("lines as before", () -> assertEquals(LAB, editor.widget().getText()));
		Keyboard.press("alt+Up");
		Ui.awaitAssertion("lines one up", () -> assertTrue(editor.widget().getText().startsWith("datacenter Lab {\n    router edge {\n"),
				editor.widget().getText()));
		Keyboard.press("alt+Down");
		Ui.awaitAssertion("lines as before", () -> assertEquals(LAB, editor.widget().getText()));
		editor.clickBehind("external-network head-office");
		Keyboard.press("ctrl+d");
		Ui.awaitAssertion("a line less",
				() -> assertEquals(LAB.replace("    external-network head-office { }\n", ""), editor.widget().getText()));
	}

	@Test
	void onlySelectedLinesAreFormatted() {
		EditorBot editor = lab(LAB.replace("    router", "  router").replace("            portgroup", " portgroup"));
		editor.clickBefore("  router edge");
		Keyboard.press("shift+Down", "ctrl+shift+f");
		Ui.awaitAssertion("one line formatted",
				() -> assertEquals(LAB.replace("            portgroup", " portgroup"), editor.widget().getText()));
		editor.clickBehind("datacenter Lab");
		Keyboard.press("ctrl+shift+f");
		Ui.awaitAssertion("all lines formatted", () -> assertEquals(LAB, editor.widget().getText()));
	}

	@Test
	void sourceMenuHasWhatIsDoneToLines() {
		EditorBot editor = lab(LAB.replace("    router", "  router"));
		editor.clickBehind("router edge");
		Keyboard.press("alt+s");
		Screenshot.take("source-menu");
		Keyboard.press("f");
		Ui.awaitAssertion("formatted lines", () -> assertEquals(LAB, editor.widget().getText()));
	}

	@Test
	void occurrencesAreMarkedOnDemand() {
		EditorBot editor = lab();
		editor.clickBehind("connect head-office");
		awaitMarks(editor, true);
		Screenshot.take("occurrences");
		Keyboard.press("alt+shift+o");
		awaitMarks(editor, false);
		Keyboard.press("alt+shift+o");
		awaitMarks(editor, true);
	}

	private static void awaitMarks(EditorBot editor, boolean marked) {
		Ui.awaitAssertion(marked ? "marks" : "no marks", () -> {
			var annotations = editor.annotations().stream().filter(text -> text.contains("of “head-office”")).toList();
			if (marked) {
				assertEquals(2, annotations.size());
			} else {
				assertFalse(annotations.size() > 0, annotations::toString);
			}
		});
	}

	private static EditorBot lab() {
		return lab(LAB);
	}

	private static EditorBot lab(String text) {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("typing");
		IFile file = project.getFile("lab.vdc");
		try {
			project.create(null);
			project.open(null);
			file.create(text.getBytes(StandardCharsets.UTF_8), IResource.NONE, null);
		} catch (CoreException e) {
			throw new AssertionError("The design cannot be made", e);
		}
		return EditorBot.open(file);
	}
}
