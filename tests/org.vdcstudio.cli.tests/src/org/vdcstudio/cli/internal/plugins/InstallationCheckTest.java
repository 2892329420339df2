/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.cli.internal.plugins.fixture.DnsServerRule;
import org.vdcstudio.contribution.plugins.InstallationCheck;
import org.vdcstudio.contribution.plugins.PluginDescription;
import org.vdcstudio.contribution.plugins.PluginFile;

/** What is said of plug-ins before they are installed. There must be a platform that would run them. */
@EnabledIf("isPlatformRunning")
class InstallationCheckTest {

	@TempDir
	Path folder = Path.of("");

	static boolean isPlatformRunning() {
		return Platform.isRunning();
	}

	@Test
	void aPluginThatFindsWhatItNeedsHasNoProblem() throws IOException {
		write("good", PluginJar.named("fixture.good").with("Bundle-Name", "Good rules").with("Bundle-Vendor", "ACME")
				.contributing("FIX-01", DnsServerRule.class));
		List<InstallationCheck.Candidate> candidates = candidates();
		PluginDescription description = candidates.getFirst().description().orElseThrow();
		assertEquals("fixture.good 1.0.0 Good rules ACME",
				"%s %s %s %s".formatted(description.symbolicName(), description.version(), description.name(), description.vendor()));
		assertEquals(List.of(), candidates.getFirst().problems());
	}

	@Test
	void whatIsMissingIsNamed() throws IOException {
		write("lonely", PluginJar.named("fixture.lonely").with("Require-Bundle", "org.example.absent;bundle-version=\"[1.2.0,2.0.0)\"")
				.with("Import-Package", "org.example.missing,org.example.optional;resolution:=optional,org.osgi.framework"));
		assertEquals(List.of("It needs the package org.example.missing, which nothing provides.",
				"It needs the plug-in org.example.absent 1.2.0 or newer and older than 2.0.0, which is not there."), problems());
	}

	@Test
	void aVersionThatIsNotThereIsMissing() throws IOException {
		write("modern", PluginJar.named("fixture.modern").with("Require-Bundle", "org.vdcstudio.validation;bundle-version=\"7.0.0\""));
		assertEquals(List.of("It needs the plug-in org.vdcstudio.validation 7.0.0 or newer, which is not there."), problems());
	}

	@Test
	void aJavaThatIsNotThereIsMissing() throws IOException {
		write("future", PluginJar.named("fixture.future").with("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""));
		assertEquals(List.of("It needs Java 99, and this is Java %s.".formatted(System.getProperty("java.specification.version"))), problems());
	}

	@Test
	void whatIsChosenTogetherIsThereForOneAnother() throws IOException {
		write("library", PluginJar.named("fixture.library").with("Export-Package", "fixture.library;version=\"1.4.0\""));
		write("user", PluginJar.named("fixture.user").with("Import-Package", "fixture.library;version=\"[1.0.0,2.0.0)\"")
				.with("Require-Bundle", "fixture.library"));
		assertEquals(List.of(), problems());
	}

	@Test
	void twoOfOneNameAreTooMany() throws IOException {
		write("one", PluginJar.named("fixture.good"));
		write("two", PluginJar.named("fixture.good").with("Bundle-Version", "2.0.0"));
		assertEquals(List.of("Another one of the same name is chosen, too.", "Another one of the same name is chosen, too."), problems());
	}

	@Test
	void aPartOfTheProductIsNoPlugin() throws IOException {
		write("own", PluginJar.named("org.vdcstudio.validation").with("Require-Bundle", "org.vdcstudio.topology"));
		String version = String.valueOf(Platform.getBundle("org.vdcstudio.validation").getVersion());
		assertEquals(List.of("VDC Studio has a plug-in of this name already, in version %s.".formatted(version)), problems());
	}

	@Test
	void aBrokenDeclarationIsToldWithItsLine() throws IOException {
		write("broken", PluginJar.named("fixture.broken").declaring("<plugin>\n<extension point=\n</plugin>"));
		List<String> problems = problems();
		assertEquals("Its plugin.xml is broken in line 3: ", problems.getFirst().substring(0, 36));
	}

	@Test
	void whatIsNoPluginSaysWhy() throws IOException {
		PluginJar.nameless().writeTo(folder.resolve("plain.jar"));
		Files.writeString(folder.resolve("text.jar"), "this is not a jar");
		assertEquals(List.of("It is no plug-in: its manifest names no Bundle-SymbolicName.", "It is no jar that can be read."), problems());
	}

	private void write(String name, PluginJar jar) throws IOException {
		jar.writeTo(folder.resolve(name + ".jar"));
	}

	private List<String> problems() throws IOException {
		List<String> problems = new ArrayList<>();
		candidates().forEach(candidate -> problems.addAll(candidate.problems()));
		return problems;
	}

	private List<InstallationCheck.Candidate> candidates() throws IOException {
		return InstallationCheck.of(Platform.getBundle("org.eclipse.osgi").getBundleContext(), PluginFile.in(folder));
	}
}
