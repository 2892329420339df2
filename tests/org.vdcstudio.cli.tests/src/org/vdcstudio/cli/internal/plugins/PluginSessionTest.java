/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.vdcstudio.cli.internal.CommandRun;
import org.vdcstudio.cli.internal.ExitCode;
import org.vdcstudio.cli.internal.SourceTree;
import org.vdcstudio.cli.internal.plugins.fixture.DnsServerRule;
import org.vdcstudio.cli.internal.plugins.fixture.ThrowingActivator;
import org.vdcstudio.cli.internal.plugins.fixture.ThrowingFixRule;
import org.vdcstudio.cli.internal.plugins.fixture.ThrowingRule;

/** Plug-ins as {@code vdc check --plugins} meets them. There must be a platform that can run them. */
@EnabledIf("isPlatformRunning")
class PluginSessionTest {

	@TempDir
	Path folder = Path.of("");
	private Path plugins = Path.of("");
	private Path design = Path.of("");

	@BeforeEach
	void prepare() throws IOException {
		plugins = Files.createDirectory(folder.resolve("plugins"));
		design = Files.writeString(folder.resolve("lab.vdc"), "datacenter Lab { site Seoul { } }");
	}

	static boolean isPlatformRunning() {
		return FrameworkUtil.getBundle(PluginSession.class) != null;
	}

	@Test
	void aRuleOfAPluginIsUsed() throws IOException {
		PluginJar.named("fixture.good").contributing("FIX-01", DnsServerRule.class).writeTo(plugins.resolve("good.jar"));
		CommandRun run = check();
		assertTrue(run.out().contains("warning FIX-01: The design has no DNS server."), run.out());
		assertEquals(ExitCode.FINE, run.code());
	}

	@Test
	void aRuleOfAPluginIsListedAndExplained() throws IOException {
		PluginJar.named("fixture.good").contributing("FIX-01", DnsServerRule.class).writeTo(plugins.resolve("good.jar"));
		CommandRun list = CommandRun.of("rules", "--plugins", plugins.toString());
		assertTrue(list.out().contains("FIX-01"), list.out());
		assertEquals(ExitCode.FINE, list.code());
		CommandRun page = CommandRun.of("explain", "fix-01", "--plugins", plugins.toString());
		assertTrue(page.out().startsWith("# FIX-01: "), page.out());
		assertEquals("", page.err());
	}

	@Test
	void aListOfRulesSaysWhichPluginDoesNotWork() throws IOException {
		Files.writeString(plugins.resolve("text.jar"), "this is not a jar");
		CommandRun list = CommandRun.of("rules", "--plugins", plugins.toString());
		assertTrue(list.out().contains("PLG-01"), list.out());
		assertTrue(list.err().startsWith("vdc: text.jar: "), list.err());
		assertEquals(ExitCode.FINDINGS, list.code());
	}

	@Test
	void anUnpackedPluginIsUsed() throws IOException {
		PluginJar.named("fixture.good").contributing("FIX-01", DnsServerRule.class).unpackTo(plugins.resolve("good"));
		assertTrue(check().out().contains("FIX-01"));
	}

	@Test
	void nothingIsLeftBehind() throws IOException {
		aRuleOfAPluginIsUsed();
		assertFalse(CommandRun.of("check", design.toString()).out().contains("FIX-01"));
		assertFalse(CommandRun.of("rules").out().contains("FIX-01"));
	}

	@Test
	void aPluginThatCannotBeStartedIsNamedAndTheRestWorks() throws IOException {
		PluginJar.named("fixture.throwing").with(ThrowingActivator.class).with("Bundle-Activator", ThrowingActivator.class.getName())
				.writeTo(plugins.resolve("throwing.jar"));
		assertProblem("fixture.throwing", "no licence");
	}

	@Test
	void aPluginThatMissesAnotherIsNamedAndTheRestWorks() throws IOException {
		PluginJar.named("fixture.lonely").with("Require-Bundle", "org.example.absent").writeTo(plugins.resolve("lonely.jar"));
		assertProblem("fixture.lonely", "org.example.absent");
	}

	@Test
	void aPluginWithABrokenDeclarationIsNamedAndTheRestWorks() throws IOException {
		PluginJar.named("fixture.broken").declaring("<plugin>\n<extension point=\n</plugin>").writeTo(plugins.resolve("broken.jar"));
		assertProblem("fixture.broken", "plugin.xml is broken in line");
	}

	@Test
	void aPluginWhoseDeclarationIsIgnoredIsNamed() throws IOException {
		PluginJar.named("fixture.plural").with("Bundle-SymbolicName", "fixture.plural").contributing("FIX-02", DnsServerRule.class)
				.writeTo(plugins.resolve("plural.jar"));
		assertProblem("fixture.plural", "lacks singleton:=true");
	}

	@Test
	void aRuleThatFailsIsNamedAndTheRestWorks() throws IOException {
		PluginJar.named("fixture.failing").contributing("BAD-01", ThrowingRule.class).writeTo(plugins.resolve("failing.jar"));
		assertProblem("fixture.failing", "not on my watch");
	}

	@Test
	void aFixThatFailsIsNamedAndItsFindingIsReported() throws IOException {
		PluginJar.named("fixture.fix").contributing("FIX-02", ThrowingFixRule.class).writeTo(plugins.resolve("fix.jar"));
		CommandRun run = CommandRun.of("check", "--format", "sarif", "--plugins", plugins.toString(), design.toString());
		assertTrue(run.out().contains("Remove the site."), run.out());
		assertTrue(run.err().contains("quick fix throw-something of FIX-02 failed and is left out: "), run.err());
		assertTrue(run.err().contains("not with my hands"), run.err());
	}

	@Test
	void aRuleWithoutItsClassIsNamedAndTheRestWorks() throws IOException {
		PluginJar.named("fixture.hollow").declaring("""
				<plugin><extension point="org.vdcstudio.validation.rules"><rule id="HOL-01" class="nowhere.Rule"/></extension></plugin>
				""").writeTo(plugins.resolve("hollow.jar"));
		assertProblem("fixture.hollow", "nowhere.Rule");
	}

	@Test
	void aJarThatIsNoPluginIsNamedAndTheRestWorks() throws IOException {
		PluginJar.nameless().writeTo(plugins.resolve("plain.jar"));
		assertProblem("plain.jar", "no Bundle-SymbolicName");
	}

	@Test
	void aFileThatIsNoJarIsNamedAndTheRestWorks() throws IOException {
		Files.writeString(plugins.resolve("text.jar"), "this is not a jar");
		assertProblem("text.jar", "");
	}

	/** The jar is there when the whole product is built, as {@code ./vdc test} does. */
	@Test
	void theExamplePluginWorksForThoseWhoDownloadIt() throws IOException {
		Path built = SourceTree.root().resolve("bundles/org.vdcstudio.example.rules/target");
		Optional<Path> jar = jarIn(built);
		assumeTrue(jar.isPresent(), "the example plug-in is not built");
		Files.copy(jar.orElseThrow(), plugins.resolve("example.jar"));
		Path lab = SourceTree.root().resolve("examples/nested-lab");
		CommandRun run = CommandRun.of("check", "--plugins", plugins.toString(), lab.toString());
		assertTrue(run.out().contains("warning EXA-01: esx01.vSwitch0 has 1 of 2 uplinks."), run.out());
		CommandRun strict = CommandRun.of("check", "--plugins", plugins.toString(), "--profile", "example", lab.toString());
		assertTrue(strict.out().contains("error EXA-01: esx01.vSwitch0 has 1 of 3 uplinks."), strict.out());
		assertEquals(ExitCode.FINDINGS, strict.code());
	}

	@Test
	void aFolderThatIsNotThereIsWrongUsage() {
		CommandRun run = CommandRun.of("check", "--plugins", folder.resolve("nowhere").toString(), design.toString());
		assertEquals(ExitCode.USAGE, run.code());
		assertTrue(run.err().contains("is no folder with plug-ins"), run.err());
	}

	private void assertProblem(String plugin, String reason) throws IOException {
		PluginJar.named("fixture.good").contributing("FIX-01", DnsServerRule.class).writeTo(plugins.resolve("zz-good.jar"));
		CommandRun run = check();
		String problem = run.out().lines().filter(line -> line.contains("error PLG-01: ")).findFirst().orElse("no PLG-01: " + run.out());
		assertTrue(problem.contains(plugin) && problem.contains(reason), problem);
		assertTrue(run.out().contains("FIX-01"), run.out());
		assertTrue(run.out().contains("1 error, 1 warning"), run.out());
		assertEquals(ExitCode.FINDINGS, run.code());
		assertEquals("", run.err());
	}

	private CommandRun check() {
		return CommandRun.of("check", "--plugins", plugins.toString(), design.toString());
	}

	private static Optional<Path> jarIn(Path target) throws IOException {
		if (!Files.isDirectory(target)) {
			return Optional.empty();
		}
		try (Stream<Path> files = Files.list(target)) {
			return files.filter(file -> file.toString().endsWith(".jar") && !file.toString().endsWith("-sources.jar")).findFirst();
		}
	}
}
