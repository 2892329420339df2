/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;

/** Projects with a design to begin with. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class ProjectWizardTest {

	private static final String WIZARD = "New Design Project";

	@Test
	void designIsMadeFromATemplateAndItsAnswers() {
		open();
		Mouse.click(row("Small cluster"));
		Ui.awaitTrue("the proposal", () -> fields().anyMatch(text -> text.getText().equals("dc.example")));
		Mouse.click(Widgets.middle(Ui.call(() -> fields().filter(text -> text.getText().equals("dc.example")).findFirst().orElseThrow())));
		Keyboard.press("ctrl+a");
		Keyboard.type("not valid");
		Ui.awaitTrue("no way to finish", () -> !finish().isEnabled());
		Screenshot.take("project-wrong");
		Keyboard.press("ctrl+a");
		Keyboard.type("corp.example");
		Ui.awaitTrue("a way to finish", () -> finish().isEnabled());
		Screenshot.take("project-template");
		Widgets.clickButton(WIZARD, "Finish");
		Widgets.awaitNoShell(WIZARD);
		EditorBot editor = EditorBot.awaitActive("datacenter.vdc");
		assertTrue(editor.text().contains("corp.example"), editor.text());
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("datacenter").getFile("datacenter.vdc");
		Ui.awaitTrue("the file", file::exists);
	}

	@Test
	void everyExampleCanBeChosen() {
		create("Production");
		EditorBot.awaitActive("production.vdc");
		assertTrue(ResourcesPlugin.getWorkspace().getRoot().getProject("production").exists());
	}

	/** Makes a project of a template or an example with what is proposed. */
	static void create(String title) {
		open();
		Mouse.click(row(title));
		Ui.awaitTrue("a way to finish", () -> finish().isEnabled());
		Screenshot.take("project-" + title);
		Widgets.clickButton(WIZARD, "Finish");
		Widgets.awaitNoShell(WIZARD);
	}

	private static void open() {
		Keyboard.press("ctrl+n");
		Widgets.awaitShell("New");
		Mouse.doubleClick(Widgets.place(Widgets.awaitRow("New", "Design Project")));
		Widgets.awaitShell(WIZARD);
	}

	private static Point row(String text) {
		Table table = Widgets.find(WIZARD, Table.class, "the templates", candidate -> candidate.getItemCount() > 1);
		return Ui.call(() -> {
			TableItem item = Arrays.stream(table.getItems()).filter(each -> each.getText().contains(text)).findFirst().orElseThrow();
			table.showItem(item);
			var bounds = item.getBounds(0);
			return table.toDisplay(bounds.x + 60, bounds.y + bounds.height / 2);
		});
	}

	private static Stream<Text> fields() {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.getText().equals(WIZARD))
				.flatMap(shell -> Widgets.descendants(shell, Text.class).stream());
	}

	private static Button finish() {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.getText().equals(WIZARD))
				.flatMap(shell -> Widgets.descendants(shell, Button.class).stream())
				.filter(button -> button.getText().replace("&", "").equals("Finish")).findFirst().orElseThrow();
	}
}
