/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Collator;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vdcstudio.tests.bot.EditorBot;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;
import org.vdcstudio.tests.bot.Workbench;

/** Finding one's way in a design, and writing it fast. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class EditorNavigationTest {

	private static final String REFERENCES = "org.vdcstudio.language.ui.references";

	@Test
	void quickOutlineLeadsToTheElementWhoseNameIsTyped() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind("datacenter NestedLab");
		Keyboard.press("ctrl+o");
		Ui.awaitTrue("the elements of the file", () -> Widgets.popupTreeRows().stream().anyMatch(row -> row.contains("esx01")));
		Keyboard.type("esx02");
		Ui.awaitTrue("only what has to do with the name",
				() -> Widgets.popupTreeRows().stream().anyMatch(row -> row.startsWith("esx02"))
						&& Widgets.popupTreeRows().stream().noneMatch(row -> row.startsWith("PC")));
		Screenshot.take("quick-outline");
		Keyboard.press("Return");
		Ui.awaitAssertion("the element", () -> assertEquals("host esx02 {", editor.lineOfCursor().strip()));
	}

	@Test
	void outlineIsSortedByNameOnDemand() {
		Lab.create();
		Lab.awaitClean();
		Control outline = Workbench.showView(IPageLayout.ID_OUTLINE);
		assertEquals(List.of("PC", "Office", "Management"), Ui.call(() -> names(outline).subList(0, 3)));
		Ui.run(() -> sort().run());
		Ui.awaitAssertion("names in their order", () -> assertEquals(names(outline).stream().sorted(Collator.getInstance()).toList(), names(outline)));
		Ui.run(() -> sort().run());
		Ui.awaitAssertion("the order of the text", () -> assertEquals("PC", names(outline).getFirst()));
	}

	/** The button of the outline; call in the thread of the user interface. */
	private static IAction sort() {
		IViewPart view = Objects.requireNonNull(Workbench.page().findView(IPageLayout.ID_OUTLINE));
		ActionContributionItem item = Arrays.stream(view.getViewSite().getActionBars().getToolBarManager().getItems())
				.flatMap(each -> each instanceof SubContributionItem sub ? Stream.of(sub.getInnerItem()) : Stream.of(each))
				.filter(ActionContributionItem.class::isInstance).map(ActionContributionItem.class::cast)
				.filter(each -> "Sort".equals(each.getAction().getText())).findFirst().orElseThrow();
		item.getAction().setChecked(!item.getAction().isChecked());
		return item.getAction();
	}

	private static List<String> names(Control outline) {
		Tree tree = Widgets.descendants(outline, Tree.class).getFirst();
		return Arrays.stream(tree.getItem(0).getItems()).map(item -> item.getText().split("  ")[0]).toList();
	}

	@Test
	void referencesOfAnElementAreListed() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind("dns-server dc01");
		Keyboard.press("ctrl+shift+g");
		Ui.awaitTrue("the view of references", () -> Workbench.page().findView(REFERENCES) != null);
		var view = Workbench.showView(REFERENCES);
		Widgets.awaitRow(view, "dns dc01");
		Screenshot.take("references");
	}

	@Test
	void referencesInTheDesignsThatImportAFileAreListedOnce() {
		ProjectWizardTest.create("Production");
		EditorBot.awaitActive("production.vdc");
		EditorBot names = EditorBot.open(ResourcesPlugin.getWorkspace().getRoot().getProject("production").getFile("names.vdc"));
		names.clickBehind("dns-server dns01");
		Keyboard.press("ctrl+shift+g");
		Ui.awaitTrue("the view of references", () -> Workbench.page().findView(REFERENCES) != null);
		var view = Workbench.showView(REFERENCES);
		Widgets.awaitRow(view, "dns dns01 dns02");
		Screenshot.take("references-imported");
		List<String> lines = Ui.call(() -> Arrays.stream(Widgets.descendants(view, Tree.class).getFirst().getItems())
				.flatMap(file -> Arrays.stream(file.getItems())).map(line -> line.getParentItem().getText() + line.getText()).toList());
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("hosts.vdc")), lines.toString());
		assertEquals(List.copyOf(new LinkedHashSet<>(lines)), lines);
	}

	@Test
	void linesBecomeCommentsAndTextAgain() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		String before = editor.text();
		editor.clickBehind("dns dc01");
		Keyboard.press("ctrl+slash");
		Ui.awaitAssertion("a comment", () -> assertTrue(editor.lineOfCursor().strip().startsWith("//"), editor.lineOfCursor()));
		Keyboard.press("ctrl+slash");
		Ui.awaitAssertion("the former text", () -> assertEquals(before, editor.widget().getText()));
	}

	@Test
	void enterKeepsTheIndentation() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind("fqdn \"dc01.lab.example\"");
		Keyboard.press("Return");
		Ui.awaitAssertion("a line as far in as the one before", () -> assertEquals("        ", editor.lineOfCursor()));
	}

	@Test
	void templateIsWrittenWithItsPlaces() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.clickBehind("external-network Office { }");
		Keyboard.press("Return");
		Keyboard.type("vm-temp");
		Keyboard.press("ctrl+space");
		Ui.awaitTrue("proposals", () -> !Widgets.popupRows().isEmpty());
		Screenshot.take("completion-template");
		Keyboard.press("Down", "Return");
		Ui.awaitAssertion("a block without any placeholder", () -> {
			String text = editor.widget().getText();
			assertTrue(text.replaceAll("\\s+", " ").matches(".*vm-template \\S+ \\{.*"), text);
			assertTrue(!text.contains("${"), "a placeholder is left");
		});

	}
}
