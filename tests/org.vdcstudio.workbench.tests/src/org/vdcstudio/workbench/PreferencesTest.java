/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.service.prefs.BackingStoreException;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** What is set for all designs of the workspace. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class PreferencesTest {

	private static final String TITLE = "Preferences (Filtered)";
	private static final String PAGES = "org.vdcstudio.ui.preferences";
	private static final List<String> KEYS = List.of("check.profile", "check.day", "check.rules", "simulation.seed", "simulation.limit",
			"simulation.variation");

	@AfterEach
	void restore() throws BackingStoreException {
		Workbench.closeDialogs();
		KEYS.forEach(preferences()::remove);
		preferences().flush();
	}

	@Test
	void profileOfThePreferencesIsThatOfEveryDesign() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		open(PAGES);
		Mouse.click(Widgets.middle(Widgets.find(TITLE, Combo.class, "the profile", combo -> true)));
		Keyboard.press("Down", "Down", "Return");
		Screenshot.take("preferences-studio");
		apply();
		assertEquals("production", preferences().get("check.profile", ""));
		RulesBot.open("profile production");
		Ui.awaitTrue("findings of that profile", () -> !Lab.problems().isEmpty());
		assertTrue(editor.text().contains("profile lab"));
		open(PAGES);
		Widgets.clickButton(TITLE, "Restore Defaults");
		apply();
		Lab.awaitClean();
	}

	@Test
	void dayIsADay() {
		open(PAGES);
		Widgets.clickButton(TITLE, "This day:");
		Text day = Widgets.find(TITLE, Text.class, "the day", text -> "2026-03-31".equals(text.getMessage()));
		Mouse.click(Widgets.middle(day));
		Keyboard.type("2026-02-30");
		Ui.awaitTrue("a button that cannot be used", () -> !button("Apply and Close").isEnabled());
		Screenshot.take("preferences-wrong-day");
		Keyboard.press("ctrl+a");
		Keyboard.type("2026-02-28");
		Ui.awaitTrue("a button that can be used", () -> button("Apply and Close").isEnabled());
		apply();
		assertEquals("2026-02-28", preferences().get("check.day", ""));
	}

	@Test
	void numbersOfSimulationsHaveLimits() {
		open(PAGES + ".simulation");
		List<Text> fields = Ui.await("the fields", () -> Optional.of(Widgets.descendants(shell(), Text.class).stream()
				.filter(text -> text.isVisible() && text.getEditable() && (text.getStyle() & SWT.SEARCH) == 0).toList())
				.filter(found -> found.size() >= 6));
		enter(fields.get(0), "many");
		Ui.awaitTrue("a button that cannot be used", () -> !button("Apply and Close").isEnabled());
		enter(fields.get(0), "7");
		enter(fields.get(2), "100");
		Ui.awaitTrue("a button that cannot be used", () -> !button("Apply and Close").isEnabled());
		Screenshot.take("preferences-simulation");
		enter(fields.get(2), "5");
		Ui.awaitTrue("a button that can be used", () -> button("Apply and Close").isEnabled());
		apply();
		assertEquals("7", preferences().get("simulation.seed", ""));
		assertEquals("5", preferences().get("simulation.variation", ""));
	}

	@Test
	void rulesOfThePreferencesHoldWhereTheSettingsFileSaysNothing() throws CoreException {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind("PTR 192.168.0.12 \"esx02.lab.example\"");
		Keyboard.press("shift+Home", "BackSpace");
		Ui.awaitTrue("a finding", () -> Lab.problems().size() == 1);
		open(PAGES + ".rules");
		RulesBot page = new RulesBot(page("NAM-03"));
		page.filter("nam-03");
		page.awaitEnabled(true);
		page.toggle();
		page.awaitRule("who says so", cells -> cells.get(2).equals("preferences"));
		Screenshot.take("preferences-rules");
		apply();
		assertEquals("NAM-03 = off\n", preferences().get("check.rules", ""));
		Lab.awaitClean();
		RulesBot rules = RulesBot.open("no settings file").filter("nam-03");
		rules.awaitRule("who says so", cells -> cells.get(2).equals("preferences"));
		IFile settings = Lab.file().getParent().getFile(IPath.fromOSString("vdc.properties"));
		assertFalse(settings.exists());
		settings.create("NAM-03 = info\n".getBytes(StandardCharsets.UTF_8), true, false, null);
		rules.awaitRule("who says so", cells -> cells.subList(1, 3).equals(List.of("info", "vdc.properties")));
	}

	private static void open(String page) {
		Ui.display().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), page, new String[] { page }, null).open());
		Widgets.awaitShell(TITLE);
		Ui.settle();
	}

	private static void enter(Text field, String text) {
		Mouse.click(Widgets.middle(field));
		Keyboard.press("ctrl+a");
		Keyboard.type(text);
	}

	private static void apply() {
		Widgets.clickButton(TITLE, "Apply and Close");
		Widgets.awaitNoShell(TITLE);
	}

	private static Shell shell() {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(TITLE)).findFirst()
				.orElseThrow();
	}

	private static Button button(String label) {
		return Widgets.descendants(shell(), Button.class).stream().filter(each -> each.getText().replace("&", "").equals(label)).findFirst()
				.orElseThrow();
	}

	/** What holds the field for words and the tables of the page. */
	private static Control page(String rule) {
		return Ui.await("the rules", () -> Widgets.descendants(shell(), Table.class).stream()
				.filter(table -> Arrays.stream(table.getItems()).anyMatch(item -> item.getText().equals(rule))).findFirst()
				.map(table -> table.getParent().getParent()));
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.vdcstudio.ui");
	}
}
