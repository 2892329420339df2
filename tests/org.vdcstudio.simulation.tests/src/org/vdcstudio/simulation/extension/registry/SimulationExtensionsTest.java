/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.extension.ActionCall;
import org.vdcstudio.simulation.extension.ActionProblems;
import org.vdcstudio.simulation.extension.ActionType;
import org.vdcstudio.simulation.extension.Behaviour;
import org.vdcstudio.simulation.extension.SimulationContext;

class SimulationExtensionsTest {

	@TempDir
	Path folder = Path.of("");

	/** An action of a plug-in. */
	public static final class Reboot implements ActionType {

		@Override
		public String type() {
			return "acme.reboot";
		}

		@Override
		public void check(ActionCall call, ActionProblems problems) {
			problems.requireVm("vm");
		}

		@Override
		public void perform(ActionCall call, TimelineEntry begun, SimulationContext context) {
			context.vms().powerOff(call.vm("vm").orElseThrow(), begun);
		}
	}

	/** A behaviour of a plug-in. */
	public static final class Idle implements Behaviour {

		@Override
		public void start(SimulationContext context) {
			// It only has to be there.
		}
	}

	/** A class whose instances cannot be made. */
	public static final class Broken implements Behaviour {

		/** Fails. */
		public Broken() {
			throw new IllegalStateException("no licence");
		}

		@Override
		public void start(SimulationContext context) {
			// There is none.
		}
	}

	@Test
	void nothingIsCreatedBeforeSomebodyAsks() {
		List<String> created = new ArrayList<>();
		Contribution<ActionType> contribution = new Contribution<>("acme.reboot", "com.acme", () -> {
			created.add("acme.reboot");
			return new Reboot();
		});
		SimulationExtensions extensions = new SimulationExtensions(new Contributions(List.of(contribution), List.of(), List.of()));

		assertEquals(List.of(), created);
		assertEquals(List.of("acme.reboot"), extensions.actionTypes());
		extensions.action("acme.reboot");
		assertEquals(List.of("acme.reboot"), created);
	}

	@Test
	void ofTwoContributionsOfOneTypeTheFirstCounts() {
		Reboot first = new Reboot();
		SimulationExtensions extensions = SimulationExtensions.NONE.withAction("com.acme", first).withAction("com.zeta", new Reboot());

		assertEquals(first, extensions.action("acme.reboot").orElseThrow().instance());
		assertEquals(List.of(new ExtensionProblem("com.zeta",
				"Actions of type acme.reboot are those of com.acme; this one is not used.")),
				extensions.problems());
	}

	@Test
	void behavioursOfSeveralPluginsMayHaveTheSameId() {
		SimulationExtensions extensions = SimulationExtensions.NONE.withBehaviour("com.zeta", "watch", new Idle())
				.withBehaviour("com.acme", "watch", new Idle()).withBehaviour("com.acme", "watch", new Idle());

		assertEquals(List.of("com.acme", "com.zeta"), extensions.behaviours().stream().map(Registered::contributor).toList());
		assertEquals(List.of(new ExtensionProblem("com.acme", "It has two behaviours watch; the second one is not used.")),
				extensions.problems());
	}

	@Test
	void whatCannotBeCreatedIsAProblemAndTheOthersWork() {
		SimulationExtensions extensions = new SimulationExtensions(
				new Contributions(List.of(new Contribution<>("acme.halt", "com.acme", Reboot::new),
						new Contribution<>("acme.reboot", "com.acme", Reboot::new)),
						List.of(new Contribution<>("broken", "com.acme", Broken::new)), List.of()));

		assertEquals(List.of("acme.reboot"), extensions.actionTypes());
		assertEquals(List.of(
				new ExtensionProblem("com.acme",
						"Actions of type acme.halt cannot be created: java.lang.IllegalStateException: the class calls itself acme.reboot"),
				new ExtensionProblem("com.acme", "Behaviour broken cannot be created: java.lang.IllegalStateException: no licence")),
				extensions.problems());
	}

	@Test
	void contributionsAreReadFromTheClassPathWhereThereIsNoPlatform() throws IOException {
		SimulationExtensions extensions = read("""
				<plugin>
					<extension point="org.vdcstudio.simulation.actions"><action type="acme.reboot" class="%s"/></extension>
					<extension point="org.vdcstudio.simulation.behaviours"><behaviour id="idle" class="%s"/></extension>
					<extension point="com.acme.other"><action type="other" class="none"/></extension>
				</plugin>
				""".formatted(Reboot.class.getName(), Idle.class.getName()));

		assertEquals(List.of(), extensions.problems());
		assertEquals("com.acme.read", extensions.action("acme.reboot").orElseThrow().contributor());
		assertEquals(List.of("acme.reboot"), extensions.actionTypes());
		assertEquals(List.of("idle"), extensions.behaviours().stream().map(Registered::id).toList());
	}

	@Test
	void brokenContributionsOnTheClassPathAreNamed() throws IOException {
		SimulationExtensions extensions = read("""
				<plugin>
					<extension point="org.vdcstudio.simulation.actions">
						<action class="a"/>
						<action type="hollow"/>
						<action type="nowhere" class="com.acme.Nowhere"/>
						<action type="stranger" class="java.lang.Object"/>
						<deed type="x" class="y"/>
					</extension>
				</plugin>
				""");

		assertEquals(List.of(), extensions.actionTypes());
		assertEquals(List.of("A contributed action has no type.",
				"Actions of type nowhere cannot be created: java.lang.ClassNotFoundException: com.acme.Nowhere",
				"Actions of type stranger cannot be created: java.lang.ClassCastException: Cannot cast java.lang.Object to "
						+ ActionType.class.getName(),
				"An extension of org.vdcstudio.simulation.actions has an element <deed>.", "Contributed action hollow names no class."),
				extensions.problems().stream().map(ExtensionProblem::message).toList());
		assertEquals(List.of("com.acme.read"), extensions.problems().stream().map(ExtensionProblem::contributor).distinct().toList());
	}

	@Test
	void aDeclarationThatCannotBeReadIsNamed() throws IOException {
		List<ExtensionProblem> problems = read("<plugin>\n<extension point=\n</plugin>").problems();
		assertEquals(List.of("com.acme.read"), problems.stream().map(ExtensionProblem::contributor).toList());
		assertTrue(problems.getFirst().message().startsWith("Its plugin.xml cannot be read: "), problems.toString());
	}

	/** Reads a class path with a plug-in on it. Nothing else on the class path contributes to the simulation. */
	private SimulationExtensions read(String declaration) throws IOException {
		Files.writeString(folder.resolve("plugin.xml"), declaration);
		Files.createDirectories(folder.resolve("META-INF"));
		Files.writeString(folder.resolve("META-INF/MANIFEST.MF"),
				"Manifest-Version: 1.0\nBundle-SymbolicName: com.acme.read;singleton:=true\n");
		try (URLClassLoader loader = new URLClassLoader(new URL[] { folder.toUri().toURL() }, getClass().getClassLoader())) {
			SimulationExtensions extensions = new SimulationExtensions(ContributionReader.ofClassPath(loader));
			extensions.problems();
			return extensions;
		}
	}
}
