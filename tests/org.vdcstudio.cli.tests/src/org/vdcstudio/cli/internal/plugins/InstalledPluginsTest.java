/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.plugins.fixture.DnsServerRule;
import org.vdcstudio.contribution.plugins.InstalledPlugins;
import org.vdcstudio.contribution.plugins.PluginDescription;
import org.vdcstudio.contribution.plugins.PluginFile;

/** Plug-ins that a user has installed take part in every command. There must be a platform that can run them. */
@EnabledIf("isPlatformRunning")
class InstalledPluginsTest {

	private static final String PROPERTY = "vdc.plugins";

	@TempDir
	Path folder = Path.of("");
	private Path home = Path.of("");
	private Path design = Path.of("");
	private InstalledPlugins installed = new InstalledPlugins(folder);
	private @Nullable String before;

	static boolean isPlatformRunning() {
		return Platform.isRunning();
	}

	@BeforeEach
	void prepare() throws IOException {
		home = folder.resolve("home/plugins");
		installed = new InstalledPlugins(home);
		design = Files.writeString(folder.resolve("lab.vdc"), "datacenter Lab { site Seoul { } }");
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
	void aPluginTakesPartOnceItIsInstalledAndUntilItIsRemoved() throws IOException {
		assertFalse(check().out().contains("FIX-01"));
		installed.install(good("1.0.0"));
		assertTrue(check().out().contains("warning FIX-01"), check().out());
		assertTrue(CommandRun.of("rules").out().contains("FIX-01"));
		installed.remove(installed.files().getFirst());
		assertEquals(List.of(), installed.files());
		assertFalse(check().out().contains("FIX-01"));
	}

	@Test
	void aNewVersionTakesThePlaceOfTheOld() throws IOException {
		installed.install(good("1.0.0"));
		installed.install(good("1.1.0"));
		assertEquals(List.of("fixture.good_1.1.0.jar"), names());
		assertEquals("0 errors, 1 warning", check().out().lines().toList().getLast().substring(0, 19));
	}

	@Test
	void theSameVersionMayBeInstalledAnew() throws IOException {
		installed.install(good("1.0.0"));
		installed.install(good("1.0.0"));
		assertEquals(List.of("fixture.good_1.0.0-2.jar"), names());
	}

	@Test
	void whatWasRemovedIsDeletedLater() throws IOException {
		installed.install(good("1.0.0"));
		installed.install(good("1.1.0"));
		assertEquals(3, entries());
		installed.clear();
		assertEquals(1, entries());
		assertEquals(List.of("fixture.good_1.1.0.jar"), names());
	}

	@Test
	void anUnpackedPluginStaysUnpacked() throws IOException {
		Path unpacked = folder.resolve("unpacked");
		PluginJar.named("fixture.good").contributing("FIX-01", DnsServerRule.class).unpackTo(unpacked);
		installed.install(description(unpacked));
		assertEquals(List.of("fixture.good_1.0.0"), names());
		assertTrue(check().out().contains("FIX-01"));
		installed.remove(installed.files().getFirst());
		installed.clear();
		assertEquals(0, entries());
	}

	@Test
	void whatCannotBeCopiedChangesNothing() throws IOException {
		installed.install(good("1.0.0"));
		PluginDescription gone = good("1.1.0");
		Files.delete(gone.file().path());
		assertThrows(IOException.class, () -> installed.install(gone));
		assertEquals(List.of("fixture.good_1.0.0.jar"), names());
		assertEquals(1, entries());
	}

	@Test
	void aBrokenOneIsReportedAndTheRestWorks() throws IOException {
		installed.install(good("1.0.0"));
		Files.writeString(home.resolve("text.jar"), "this is not a jar");
		CommandRun run = check();
		assertTrue(run.out().contains("error PLG-01: Plug-in text.jar"), run.out());
		assertTrue(run.out().contains("FIX-01"), run.out());
		assertEquals(ExitCode.FINDINGS, run.code());
	}

	@Test
	void aPluginThatIsNamedIsUsedInsteadOfTheInstalledOne() throws IOException {
		installed.install(good("2.0.0"));
		Path named = Files.createDirectory(folder.resolve("named"));
		PluginJar.named("fixture.good").writeTo(named.resolve("without-rules.jar"));
		CommandRun run = CommandRun.of("rules", "--plugins", named.toString());
		assertFalse(run.out().contains("FIX-01"), run.out());
		assertEquals("", run.err());
	}

	private PluginDescription good(String version) throws IOException {
		Path jar = folder.resolve("good-" + version + ".jar");
		PluginJar.named("fixture.good").with("Bundle-Version", version).contributing("FIX-01", DnsServerRule.class).writeTo(jar);
		return description(jar);
	}

	private static PluginDescription description(Path path) {
		return PluginDescription.of(new PluginFile(path)).orElseThrow();
	}

	private CommandRun check() {
		return CommandRun.of("check", design.toString());
	}

	private List<String> names() throws IOException {
		return installed.files().stream().map(PluginFile::name).toList();
	}

	private long entries() throws IOException {
		try (Stream<Path> files = Files.list(home)) {
			return files.count();
		}
	}
}
