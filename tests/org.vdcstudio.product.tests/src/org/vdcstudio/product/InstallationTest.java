/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.eclipse.ui.IStartup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.contribution.plugins.InstalledPlugins;
import org.vdcstudio.contribution.plugins.PluginDescription;
import org.vdcstudio.contribution.plugins.PluginFile;
import org.vdcstudio.product.fixture.InstallSoftware;
import org.vdcstudio.product.fixture.RestartOnce;

/** What people do with an archive: unpack and start it, without the sources and without a network, and install plug-ins. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "the build tries the archive of its own system only")
class InstallationTest {

	private static final String EXAMPLE = "org.vdcstudio.example.rules";
	private static final Pattern OWN_ERROR = Pattern.compile("!ENTRY (org\\.vdcstudio|org\\.eclipse\\.osgi|fixture)\\S* 4 ");

	@TempDir
	Path folder = Path.of("");

	@Test
	void aDesignIsCheckedWithNothingButTheArchive() throws IOException, InterruptedException {
		Installation installation = Installation.unpackInto(folder);
		assertTrue(installation.vdc("--version").output().startsWith("VDC Studio "));
		Path design = Files.writeString(folder.resolve("lab.vdc"), "datacenter Lab { site Seoul { } }");
		assertEquals("0 errors, 0 warnings, 0 infos, 0 suppressed\n", installation.vdc("check", design.toString()).output());
	}

	@Test
	void p2InstallsAPluginFromARepository() throws IOException, InterruptedException {
		Installation installation = Installation.unpackInto(folder);
		assertFalse(installation.vdc("rules").output().contains("EXA-01"));
		installation.application("org.eclipse.equinox.p2.director", "-nosplash", "-data", "@none", "-repository",
				Built.repository().toUri().toString(), "-installIU", EXAMPLE).output();
		assertTrue(installation.vdc("rules").output().contains("EXA-01"));
		installation.application("org.eclipse.equinox.p2.director", "-nosplash", "-data", "@none", "-uninstallIU", EXAMPLE).output();
		assertFalse(installation.vdc("rules").output().contains("EXA-01"));
	}

	/** The plug-in goes through the wizard when the workbench has started, and closes the workbench when it has started again. */
	@Test
	void installNewSoftwareInstallsAPluginFromARepository() throws IOException, InterruptedException {
		assumeTrue(Installation.screen() != null, "the workbench needs a display");
		Installation installation = Installation.unpackInto(folder);
		assertFalse(installation.vdc("rules").output().contains("EXA-01"));
		install(installation, InstallSoftware.class);
		Path notes = folder.resolve("notes.txt");
		installation.vdc("workbench").with("VDC_WORKSPACE", folder.resolve("workspace").toString())
				.with("VDC_JAVA_OPTIONS", "-D%s=%s -D%s=%s -D%s=Examples".formatted(InstallSoftware.NOTES, notes, InstallSoftware.REPOSITORY,
						Built.repository().toUri(), InstallSoftware.CATEGORY)).output();
		assertEquals("started", Files.readAllLines(notes).getLast(), () -> "the wizard did not come to its end: " + notes);
		assertTrue(installation.vdc("rules").output().contains("EXA-01"));
	}

	/** The plug-in lets the workbench start again when it has started, and closes it the next time. */
	@Test
	void anInstalledPluginIsThereAfterARestartOfTheWorkbench() throws IOException, InterruptedException {
		assumeTrue(Installation.screen() != null, "the workbench needs a display");
		Installation installation = Installation.unpackInto(folder);
		install(installation, RestartOnce.class);
		Path notes = folder.resolve("notes.txt");
		Path workspace = folder.resolve("workspace");
		installation.vdc("workbench").with("VDC_WORKSPACE", workspace.toString())
				.with("VDC_JAVA_OPTIONS", "-D" + RestartOnce.NOTES + "=" + notes).output();
		assertEquals("started\nstarted\n", Files.readString(notes));
		assertEquals(Files.exists(Path.of(System.getProperty("java.home", ""), "lib", "server", "classes.jsa")),
				Files.exists(installation.product().resolve("configuration/classes.jsa")),
				"classes are kept for the next start where Java keeps its own");
		Path log = workspace.resolve(".metadata/.log");
		String errors = Files.exists(log) ? Files.readString(log) : "";
		// Whoever closes a workbench while it starts is told so by the platform itself.
		assertFalse(OWN_ERROR.matcher(errors).find(), errors);
	}

	/** Installs a plug-in that consists of a class, with the classes in it, that is told when the workbench has started. */
	private void install(Installation installation, Class<? extends IStartup> startup) throws IOException {
		Path jar = folder.resolve(startup.getSimpleName() + ".jar");
		writePlugin(jar, startup);
		new InstalledPlugins(installation.plugins()).install(PluginDescription.of(new PluginFile(jar)).orElseThrow());
	}

	private static void writePlugin(Path jar, Class<? extends IStartup> startup) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		Map.of("Bundle-ManifestVersion", "2", "Bundle-SymbolicName", "fixture.startup;singleton:=true", "Bundle-Version", "1.0.0",
				"Require-Bundle", "org.eclipse.ui,org.eclipse.core.runtime")
				.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
		String declaration = """
				<?xml version="1.0" encoding="UTF-8"?>
				<?eclipse version="3.4"?>
				<plugin>
				  <extension point="org.eclipse.ui.startup">
				    <startup class="%s"/>
				  </extension>
				</plugin>
				""".formatted(startup.getName());
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out, manifest)) {
			entries.putNextEntry(new ZipEntry("plugin.xml"));
			entries.write(declaration.getBytes(StandardCharsets.UTF_8));
			for (Class<?> type : Stream.concat(Stream.of(startup), Arrays.stream(startup.getDeclaredClasses())).toList()) {
				String name = type.getName().replace('.', '/') + ".class";
				entries.putNextEntry(new ZipEntry(name));
				try (InputStream code = Objects.requireNonNull(startup.getResourceAsStream("/" + name))) {
					entries.write(code.readAllBytes());
				}
			}
		}
	}
}
