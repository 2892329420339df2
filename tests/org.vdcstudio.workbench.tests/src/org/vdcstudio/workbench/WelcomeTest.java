/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
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
import org.vdcstudio.ui.session.StudioSession;

/** The page that greets those who begin. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class WelcomeTest {

	private static final String HELP = "org.vdcstudio.ui.views.help";
	private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.vdcstudio.ui");
	private static final String SHOWN = "welcome.shown";

	@Test
	void isShownOnceInAWorkspace() {
		assertTrue(STORE.getBoolean(SHOWN), "the workbench was started");
		greet();
		assertEquals(Optional.empty(), page());
		Ui.run(() -> STORE.setToDefault(SHOWN));
		greet();
		assertTrue(page().isPresent());
	}

	private static void greet() {
		Ui.run(() -> StudioSession.greet(Workbench.window()));
		Ui.settle();
	}

	private static Optional<IEditorPart> page() {
		return Ui.call(() -> Optional.ofNullable(Workbench.page().getActiveEditor()).filter(part -> part.getTitle().equals("Welcome")));
	}

	@Test
	void examplesAreCreatedAndOpenedWithOneClickAndRemembered() {
		show();
		Screenshot.take("welcome");
		click("Create project and open", 2);
		EditorBot.awaitActive("starter.vdc");
		show();
		click("starter/starter.vdc", 0);
		EditorBot.awaitActive("starter.vdc");
		show();
		click("Create project and open", 2);
		EditorBot.awaitActive("starter.vdc");
	}

	@Test
	void stepsLeadToTheirViews() {
		show();
		click("Open the nested lab", 0);
		EditorBot.awaitActive("lab.vdc");
		show();
		Screenshot.take("welcome-recent");
		click("Show the scenarios", 0);
		Ui.awaitTrue("the view", () -> Workbench.page().getActivePart().getSite().getId().equals("org.vdcstudio.ui.views.simulation"));
	}

	@Test
	void wizardAndHelpAreAClickAway() {
		show();
		click("New Design Project…", 0);
		Widgets.awaitShell("New Design Project");
		Keyboard.press("Escape");
		Widgets.awaitNoShell("New Design Project");
		for (String page : List.of("The language", "The workbench", "The rules", "The simulation", "The command line")) {
			click(page, 0);
			Ui.awaitTrue("the page '" + page + "' in the help", () -> shownInHelp().contains(page.substring(4)));
		}
		Screenshot.take("welcome-narrow");
		Ui.run(() -> Workbench.page().hideView(Workbench.page().findView(HELP)));
	}

	/** What is selected in the contents of the help. Call in the thread of the user interface. */
	private static String shownInHelp() {
		return Widgets.descendants(Workbench.window().getShell(), Tree.class).stream().filter(Tree::isVisible)
				.flatMap(tree -> Arrays.stream(tree.getSelection())).map(TreeItem::getText).reduce("", String::concat).toLowerCase(Locale.ROOT);
	}

	@Test
	void canBeReadOnADarkGround() {
		try (Theme dark = Theme.DARK.use()) {
			show();
			Label label = Ui.await("a label", () -> Widgets.descendants(Workbench.window().getShell(), Label.class).stream()
					.filter(each -> each.getText().startsWith("Model a virtual")).findFirst());
			assertTrue(Ui.call(() -> brightness(label.getForeground().getRGB()) - brightness(label.getBackground().getRGB())) > 300);
			Screenshot.take("welcome-dark");
		}
	}

	private static int brightness(RGB colour) {
		return colour.red + colour.green + colour.blue;
	}

	private static void show() {
		Keyboard.press("alt+h", "w");
		Ui.awaitTrue("the page", () -> Workbench.page().getActiveEditor() != null && Workbench.page().getActiveEditor().getTitle().equals("Welcome"));
	}

	private static void click(String link, int index) {
		Hyperlink found = Ui.await("the link '" + link + "'", () -> Widgets.descendants(Workbench.window().getShell(), Hyperlink.class).stream()
				.filter(each -> each.isVisible() && each.getText().equals(link)).skip(index).findFirst());
		Ui.run(() -> FormToolkit.ensureVisible(found));
		Mouse.click(Widgets.middle(found));
	}
}
