/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.vdcstudio.cli.internal.plugins.fixture.ThrowingAction;

/** Plug-ins as {@code vdc simulate --plugins} meets them. There must be a platform that can run them. */
@EnabledIf("isPlatformRunning")
class SimulationPluginTest {

	@TempDir
	Path folder = Path.of("");
	private Path plugins = Path.of("");

	@BeforeEach
	void prepare() throws IOException {
		plugins = Files.createDirectory(folder.resolve("plugins"));
	}

	static boolean isPlatformRunning() {
		return FrameworkUtil.getBundle(PluginSession.class) != null;
	}

	@Test
	void anActionThatFailsIsNamedAndTheRestOfTheScenarioRuns() throws IOException {
		throwing().writeTo(plugins.resolve("throwing.jar"));
		CommandRun run = simulate("at 1 s do \"fixture.throw\" { } at 2 s power off web01");
		assertTrue(run.out().contains("lab.vdc:4:18: action 1: plug-in fixture.throwing failed at 1 s: "
				+ "java.lang.IllegalStateException: not on my watch\n"), run.out());
		assertTrue(run.out().contains("web01: is powered off"), run.out());
		assertEquals(ExitCode.FINDINGS, run.code());
		assertEquals("", run.err());
	}

	@Test
	void nothingIsLeftBehind() throws IOException {
		anActionThatFailsIsNamedAndTheRestOfTheScenarioRuns();
		Files.delete(plugins.resolve("throwing.jar"));
		CommandRun run = simulate("at 1 s do \"fixture.throw\" { }");
		assertTrue(run.out().contains("action 1: no plug-in contributes actions of type fixture.throw\n"), run.out());
	}

	@Test
	void aPluginThatDoesNotWorkIsAProblemOfTheScenario() throws IOException {
		Files.writeString(plugins.resolve("text.jar"), "this is not a jar");
		PluginJar.named("fixture.hollow").declaring("""
				<plugin><extension point="org.vdcstudio.simulation.behaviours"><behaviour id="b" class="nowhere.B"/></extension></plugin>
				""").writeTo(plugins.resolve("hollow.jar"));
		CommandRun run = simulate("at 2 s power off web01");
		assertTrue(run.out().contains("plug-in text.jar: It cannot be installed: "), run.out());
		assertTrue(run.out().contains("plug-in fixture.hollow: Behaviour b cannot be created: "), run.out());
		assertTrue(run.out().contains("web01: is powered off"), run.out());
		assertEquals(ExitCode.FINDINGS, run.code());
	}

	/** The jar is there when the whole product is built, as {@code ./vdc test} does. */
	@Test
	void theExamplePluginWorksForThoseWhoDownloadIt() throws IOException {
		Optional<Path> jar = jarIn(SourceTree.root().resolve("bundles/org.vdcstudio.example.backup/target"));
		assumeTrue(jar.isPresent(), "the example plug-in is not built");
		Files.copy(jar.orElseThrow(), plugins.resolve("example.jar"));
		CommandRun run = simulate("at 1 s do backup { argument \"vm\" \"web01\" argument \"to\" \"esx01\" }");
		// 5 GB from a local disk at 500 MB/s.
		assertTrue(run.out().contains("web01: 5 GB sent in 10.0 s at 500.0 MB/s"), run.out());
		assertEquals(ExitCode.FINE, run.code());
	}

	private static PluginJar throwing() throws IOException {
		return PluginJar.named("fixture.throwing").with("Require-Bundle", "org.vdcstudio.simulation").with(ThrowingAction.class)
				.declaring("""
						<plugin>
						  <extension point="org.vdcstudio.simulation.actions">
						    <action type="fixture.throw" class="%s"/>
						  </extension>
						</plugin>
						""".formatted(ThrowingAction.class.getName()));
	}

	private CommandRun simulate(String actions) throws IOException {
		Path design = Files.writeString(folder.resolve("lab.vdc"), """
				datacenter Lab {
					host esx01 { disk local { size 100 GB } }
					vm web01 { memory 1 GiB datastore ds01 on esx01 disk d0 { size 5 GB } }
					scenario test { %s }
					vmfs ds01 { extents esx01.local }
				}
				""".formatted(actions));
		return CommandRun.of("simulate", "--plugins", plugins.toString(), design.toString());
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
