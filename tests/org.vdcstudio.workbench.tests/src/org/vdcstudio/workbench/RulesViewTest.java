/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
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

/** What is checked, how strictly, and why; and how that is changed. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class RulesViewTest {

	private static final String RECORD = "PTR 192.168.0.12 \"esx02.lab.example\"";
	private static final String DIALOG = "Rule Settings";

	@Test
	void ruleTellsItsFindingsAndItsReasons() {
		EditorBot editor = damagedLab();
		RulesBot rules = RulesBot.open("profile lab").filter("nam-03");
		rules.awaitRule("a finding of the rule", cells -> cells.get(3).equals("1"));
		rules.select();
		Ui.awaitAssertion("its documentation", () -> {
			String text = rules.documentation().getText();
			assertTrue(Arrays.asList(text.split("\n")).contains("What to do"), text);
		});
		Screenshot.take("rules");
		Keyboard.press("Return");
		Ui.awaitTrue("the place of the finding", () -> editor.lineOfCursor().contains("192.168.0.12"));
	}

	@Test
	void ruleIsDisabledInTheSettingsFileAndEnabledAgain() {
		damagedLab();
		RulesBot rules = RulesBot.open("no settings file").filter("nam-03");
		rules.awaitRule("a finding of the rule", cells -> cells.get(3).equals("1"));
		rules.toggle();
		Widgets.awaitShell(DIALOG);
		Screenshot.take("rules-create-settings");
		Widgets.clickButton(DIALOG, "Create");
		RulesBot.awaitDescription("nested-lab/vdc.properties");
		assertEquals("NAM-03 = off\n", text(settings()));
		rules.awaitRule("who says so", cells -> cells.subList(1, 4).equals(List.of("off", "vdc.properties", "")));
		Lab.awaitClean();
		Screenshot.take("rules-disabled");

		rules.select();
		Keyboard.press("space");
		rules.awaitEnabled(true);
		rules.awaitRule("a finding of the rule", cells -> cells.get(3).equals("1"));
		assertEquals("", text(settings()));
		Ui.awaitTrue("its marker", () -> Lab.problems().size() == 1);

		Keyboard.press("ctrl+z");
		rules.awaitEnabled(false);
		assertEquals("NAM-03 = off\n", text(settings()));
		Keyboard.press("ctrl+z");
		rules.awaitEnabled(true);
		RulesBot.awaitDescription("no settings file");
	}

	@Test
	void levelIsChosenAndCommentsStay() throws CoreException {
		damagedLab();
		write(settings(), "# what we live with\nNAM-03 = info\n");
		RulesBot rules = RulesBot.open("nested-lab/vdc.properties").filter("nam-03");
		rules.awaitRule("the level of the file", cells -> cells.get(1).equals("info"));
		Ui.awaitTrue("a marker of that level", () -> severities(Lab.file()).equals(List.of(IMarker.SEVERITY_INFO)));
		rules.select();
		Keyboard.press("F2");
		Keyboard.press("Up", "Return");
		rules.awaitRule("the level chosen", cells -> cells.get(1).equals("warning"));
		assertEquals("# what we live with\nNAM-03 = warning\n", text(settings()));
		Ui.awaitTrue("a marker of that level", () -> severities(Lab.file()).equals(List.of(IMarker.SEVERITY_WARNING)));
	}

	@Test
	void thresholdIsOfItsTypeAndChangesWhatIsFound() throws CoreException {
		Lab.create();
		Lab.awaitClean();
		write(settings(), "# ours\n");
		RulesBot rules = RulesBot.open("nested-lab/vdc.properties").filter("vms-03");
		rules.awaitRule("the rule", cells -> cells.get(3).isEmpty());
		rules.select();
		rules.awaitThreshold("its threshold", cells -> cells.getFirst().equals("max-cpus"));
		Mouse.click(rules.cell(1, 1));
		Keyboard.press("ctrl+a");
		Keyboard.type("few");
		Keyboard.press("Return");
		Screenshot.take("rules-wrong-threshold");
		assertEquals("# ours\n", text(settings()));
		Keyboard.press("ctrl+a");
		Keyboard.type("0");
		Keyboard.press("Return");
		rules.awaitThreshold("the new value", cells -> cells.subList(1, 4).equals(List.of("0", "16", "vdc.properties")));
		rules.awaitRule("findings of the rule", cells -> !cells.get(3).isEmpty());
		assertEquals("# ours\nVMS-03.max-cpus = 0\n", text(settings()));
		Screenshot.take("rules-threshold");
	}

	@Test
	void settingsCountAsTheyAreTypedAndBadLinesAreMarked() throws CoreException {
		damagedLab();
		write(settings(), "# ours\n");
		RulesBot rules = RulesBot.open("nested-lab/vdc.properties").filter("nam-03");
		EditorBot editor = EditorBot.open(settings());
		editor.clickBehind("# ours");
		Keyboard.press("Return");
		Keyboard.type("NAM-03 = off");
		Keyboard.press("Return");
		Keyboard.type("VMK-04 = maybe");
		rules.awaitEnabled(false);
		Ui.awaitTrue("a marker at the bad line", () -> problems(settings())
				.equals(List.of("3: VMK-04 is 'maybe', which is none of off, error, warning, info; the line has no effect. (CFG-01)")));
		assertEquals(List.of(), Lab.problems());
		assertEquals("# ours\n", text(settings()), "nothing is saved");
		Screenshot.take("rules-settings-editor");
		rules.toggle();
		rules.awaitEnabled(true);
		assertTrue(editor.text().startsWith("# ours\nVMK-04"), editor::text);
		editor.clickBehind("# ours");
		Keyboard.press("ctrl+z");
		Ui.awaitTrue("the line again", () -> editor.widget().getText().contains("NAM-03 = off"));
	}

	@Test
	void fileAboveTheDesignCountsAlsoForDesignsThatAreClosed() throws CoreException {
		Lab.create();
		IFolder sites = Lab.file().getProject().getFolder("sites");
		sites.create(true, true, null);
		IFile site = sites.getFile("site.vdc");
		write(site, Lab.file().readString().replace(RECORD, ""));
		EditorBot.open(site);
		Ui.awaitTrue("a finding", () -> markers(site).size() == 1);
		write(settings(), "NAM-03 = info\n");
		RulesBot rules = RulesBot.open("nested-lab/sites/site.vdc  \u2013  profile lab  \u2013  nested-lab/vdc.properties").filter("nam-03");
		rules.awaitRule("the level of the file above", cells -> cells.subList(1, 3).equals(List.of("info", "vdc.properties")));
		Ui.awaitTrue("a marker of that level", () -> severities(site).equals(List.of(IMarker.SEVERITY_INFO)));
		Workbench.closeEditors();
		settings().setContents("NAM-03 = off\n".getBytes(StandardCharsets.UTF_8), true, false, null);
		Ui.awaitTrue("no marker", () -> markers(site).isEmpty());
	}

	@Test
	void readOnlyFileIsLeftAsItIs() throws CoreException {
		damagedLab();
		write(settings(), "# ours\n");
		ResourceAttributes attributes = settings().getResourceAttributes();
		attributes.setReadOnly(true);
		settings().setResourceAttributes(attributes);
		RulesBot rules = RulesBot.open("nested-lab/vdc.properties").filter("nam-03");
		rules.awaitEnabled(true);
		rules.toggle();
		Widgets.awaitShell(DIALOG);
		Screenshot.take("rules-read-only");
		Widgets.clickButton(DIALOG, "OK");
		Widgets.awaitNoShell(DIALOG);
		rules.awaitEnabled(true);
		assertEquals("# ours\n", text(settings()));
	}

	@Test
	void profileOfTheSettingsFileIsChosen() throws CoreException {
		Lab.create();
		write(settings(), "# ours\n");
		RulesBot rules = RulesBot.open("nested-lab/vdc.properties");
		Mouse.click(Widgets.middle(Ui.call(() -> rules.combo(1))));
		Keyboard.press("Down", "Down", "Return");
		RulesBot.awaitDescription("profile production");
		assertEquals("# ours\nprofile = production\n", text(settings()));
		Screenshot.take("rules-profile");
	}

	@Test
	void sourceOpensAfterAQuestion() {
		Lab.create();
		RulesBot rules = RulesBot.open("profile lab").filter("vms-03");
		rules.awaitRule("the rule", cells -> cells.getFirst().equals("VMS-03"));
		rules.select();
		Mouse.click(Ui.await("a source", () -> {
			StyledText text = rules.documentation();
			int source = text.getText().indexOf("Sources\n\u2022 ");
			if (source < 0) {
				return Optional.empty();
			}
			int link = source + "Sources\n\u2022 ".length() + 3;
			text.setSelection(link);
			Point place = text.getLocationAtOffset(link);
			return Optional.of(text.toDisplay(place.x, place.y + text.getLineHeight() / 2));
		}));
		Widgets.awaitShell("Open Web Page");
		Widgets.clickButton("Open Web Page", "No");
	}

	/** The example without a record, which one rule misses. */
	private static EditorBot damagedLab() {
		EditorBot editor = Lab.create();
		Lab.awaitClean();
		editor.replace(RECORD, "");
		Ui.awaitTrue("a finding", () -> Lab.problems().size() == 1);
		return editor;
	}

	private static IFile settings() {
		return Lab.file().getParent().getFile(IPath.fromOSString("vdc.properties"));
	}

	private static void write(IFile file, String text) throws CoreException {
		file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
	}

	private static String text(IFile file) {
		try {
			return file.readString();
		} catch (CoreException e) {
			throw new AssertionError("The settings cannot be read", e);
		}
	}

	private static List<Integer> severities(IFile file) {
		return markers(file).stream().map(marker -> marker.getAttribute(IMarker.SEVERITY, -1)).toList();
	}

	private static List<String> problems(IFile file) {
		return markers(file).stream().map(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0) + ": " + marker.getAttribute(IMarker.MESSAGE, ""))
				.toList();
	}

	private static List<IMarker> markers(IFile file) {
		try {
			return List.of(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO));
		} catch (CoreException e) {
			throw new AssertionError("The markers cannot be read", e);
		}
	}
}
