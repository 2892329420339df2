/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.tests.bot.Keyboard;
import org.vdcstudio.tests.bot.Mouse;
import org.vdcstudio.tests.bot.NoErrorLogged;
import org.vdcstudio.tests.bot.Screenshot;
import org.vdcstudio.tests.bot.Ui;
import org.vdcstudio.tests.bot.Widgets;

/** Plug-ins of others are looked at, installed and removed. */
@ExtendWith({ NoErrorLogged.class, FreshWorkbench.class })
class PluginsTest {

	private static final String PROPERTY = "vdc.plugins";
	private static final String INSTALL = "Install Plug-in";
	private static final String INSTALLED = "Installed Plug-ins";
	private static final String RESTART = "Restart";

	@TempDir
	Path folder = Path.of("");
	private Path home = Path.of("");
	private @Nullable String before;

	@BeforeEach
	void isolate() {
		home = folder.resolve("home");
		before = System.getProperty(PROPERTY);
		System.setProperty(PROPERTY, home.toString());
	}

	@AfterEach
	void restore() {
		if (before == null) {
			System.clearProperty(PROPERTY);
		} else {
			System.setProperty(PROPERTY, before);
		}
	}

	@Test
	void whatCannotWorkIsToldBeforeItIsInstalled() throws IOException {
		Path jars = jars();
		Keyboard.press("alt+h", "p");
		Widgets.awaitShell(INSTALL);
		enterPlace(jars);
		Ui.awaitTrue("both plug-ins", () -> rows(INSTALL).size() == 2);
		Ui.settle();
		Screenshot.take("plugins-install-wrong");
		assertEquals("ACME rules 1.0.0 ACME can be installed", rows(INSTALL).getFirst());
		assertEquals("fixture.lonely 2.0.0  cannot be installed", rows(INSTALL).getLast());
		assertTrue(Ui.call(() -> details(INSTALL, "It needs the plug-in org.example.absent, which is not there.")));
		assertTrue(Ui.call(() -> !button(INSTALL, "Install").isEnabled()));
		Widgets.clickButton(INSTALL, "Remove");
		Ui.awaitTrue("only the good one", () -> rows(INSTALL).size() == 1 && button(INSTALL, "Install").isEnabled());
		Widgets.clickButton(INSTALL, "Install");
		Widgets.awaitShell(RESTART);
		Screenshot.take("plugins-restart");
		Widgets.clickButton(RESTART, "Later");
		Widgets.awaitNoShell(RESTART);
		assertTrue(Files.isRegularFile(home.resolve("fixture.acme_1.0.0.jar")));
	}

	@Test
	void installedPluginsAreShownAndRemoved() throws IOException {
		Files.createDirectories(home);
		Files.copy(jars().resolve("acme.jar"), home.resolve("acme.jar"));
		Keyboard.press("alt+h", "g");
		Widgets.awaitShell(INSTALLED);
		Ui.awaitTrue("the plug-in", () -> rows(INSTALLED).equals(List.of("ACME rules 1.0.0 ACME from the next start on")));
		Ui.settle();
		Screenshot.take("plugins-installed");
		Widgets.clickButton(INSTALLED, "Remove");
		Ui.awaitTrue("no plug-in", () -> rows(INSTALLED).isEmpty());
		Widgets.clickButton(INSTALLED, "Close");
		Widgets.awaitShell(RESTART);
		Widgets.clickButton(RESTART, "Later");
		Widgets.awaitNoShell(RESTART);
	}

	private static void enterPlace(Path place) {
		Mouse.click(Widgets.middle(Ui.call(() -> texts(INSTALL, false).getFirst())));
		Keyboard.type(place.toString());
		Widgets.clickButton(INSTALL, "Add");
	}

	/** The rows of the table of a dialog, cells between blanks. Call from anywhere. */
	private static List<String> rows(String title) {
		return Ui.call(() -> {
			List<String> rows = new ArrayList<>();
			Table table = Widgets.descendants(shell(title), Table.class).getFirst();
			for (TableItem item : table.getItems()) {
				rows.add("%s %s %s %s".formatted(item.getText(0), item.getText(1), item.getText(2), item.getText(3)));
			}
			return rows;
		});
	}

	private static boolean details(String title, String sentence) {
		return texts(title, true).stream().anyMatch(text -> text.getText().contains(sentence));
	}

	private static List<Text> texts(String title, boolean readOnly) {
		return Widgets.descendants(shell(title), Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) != 0 == readOnly)
				.toList();
	}

	private static Button button(String title, String label) {
		return Widgets.descendants(shell(title), Button.class).stream().filter(button -> button.getText().replace("&", "").equals(label))
				.findFirst().orElseThrow();
	}

	private static Shell shell(String title) {
		return Arrays.stream(Ui.display().getShells()).filter(shell -> shell.getText().equals(title)).findFirst().orElseThrow();
	}

	/** A folder with a plug-in that would work, and one that would not. */
	private Path jars() throws IOException {
		Path jars = Files.createDirectory(folder.resolve("jars"));
		write(jars.resolve("acme.jar"), Map.of("Bundle-SymbolicName", "fixture.acme", "Bundle-Version", "1.0.0", "Bundle-Name", "ACME rules",
				"Bundle-Vendor", "ACME", "Require-Bundle", "org.vdcstudio.validation"));
		write(jars.resolve("lonely.jar"),
				Map.of("Bundle-SymbolicName", "fixture.lonely", "Bundle-Version", "2.0.0", "Require-Bundle", "org.example.absent"));
		return jars;
	}

	private static void write(Path jar, Map<String, String> headers) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
		headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out, manifest)) {
			entries.finish();
		}
	}
}
