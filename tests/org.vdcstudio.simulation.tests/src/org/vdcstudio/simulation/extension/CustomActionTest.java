/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.scenario.CustomAction;
import org.vdcstudio.model.scenario.ScenarioFactory;
import org.vdcstudio.simulation.LabDesign;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.Simulator;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;

class CustomActionTest {

	private static final String PLUGIN = ExtensionLab.PLUGIN;

	@Test
	void isPerformedAtItsTimeBecauseOfTheEntryThatSaysSo() {
		ScenarioResult result = ExtensionLab.run(
				ExtensionLab.probe((begun, context) -> context.record(begun, "acme-done", ExtensionLab.ESX02, "at " + context.now())),
				"at 10 s do probe { argument depth \"full\" argument base \"last\" }");

		assertEquals(List.of(new TimelineEntry(0, result.simulated(), TimelineKinds.ACTION, "web01", "do probe (base last, depth full)",
				OptionalInt.empty()),
				new TimelineEntry(1, result.simulated(), "acme-done", "esx02", "at 10 s", OptionalInt.of(0))), result.timeline());
		assertTrue(result.passed());
	}

	@Test
	void ofAnUnknownTypeIsAProblemThatNamesTheKnownTypes() {
		SimulationExtensions extensions = ExtensionLab.probe((begun, context) -> {
			// Not performed.
		}).withAction(PLUGIN, new ExtensionLab.Probe("acme.reboot", (call, problems) -> {
			// Not asked.
		}, (begun, context) -> {
			// Not performed.
		}));

		ScenarioResult result = ExtensionLab.run(extensions, "at 10 s do \"acme.bakcup\" { }");

		assertEquals(List.of("action 1: no plug-in contributes actions of type acme.bakcup; known: acme.reboot, probe"),
				ExtensionLab.problems(result));
		assertFalse(result.passed());
		assertEquals(List.of(), result.timeline());
	}

	@Test
	void ofAnUnknownTypeIsAProblemWhereThereAreNoPlugins() {
		assertEquals(List.of("action 1: no plug-in contributes actions of type backup"),
				ExtensionLab.problems(ExtensionLab.run(SimulationExtensions.NONE, "at 10 s do backup { }")));
	}

	@Test
	void isNotPerformedWhenSomethingIsWrongWithIt() {
		SimulationExtensions extensions = SimulationExtensions.NONE.withAction(PLUGIN,
				new ExtensionLab.Probe("probe", (call, problems) -> {
			problems.requireVm("target");
			problems.report("it is the wrong day");
		}, (begun, context) -> context.begin("acme-wrong", ExtensionLab.WEB01, "was performed")));

		ScenarioResult result = ExtensionLab.run(extensions, "at 10 s do probe { } at 20 s do probe { argument \"target\" \"web09\" }");

		assertEquals(List.of("action 1: argument target is missing", "action 1: it is the wrong day",
				"action 2: the design has no VM web09",
				"action 2: it is the wrong day"), ExtensionLab.problems(result));
		assertEquals(List.of(), result.timeline());
	}

	@Test
	void isAProblemThatNamesThePluginWhenItsCheckThrows() {
		SimulationExtensions extensions = SimulationExtensions.NONE.withAction(PLUGIN,
				new ExtensionLab.Probe("probe", (call, problems) -> {
			throw new IllegalStateException("no licence");
		}, (begun, context) -> context.begin("acme-wrong", ExtensionLab.WEB01, "was performed")));

		assertEquals(List.of("action 1: plug-in com.acme.simulation failed when it checked the action: "
				+ "java.lang.IllegalStateException: no licence"),
				ExtensionLab.problems(ExtensionLab.run(extensions, "at 10 s do probe { }")));
	}

	@Test
	void thatThrowsIsAProblemAndTheRunGoesOn() {
		ScenarioResult result = ExtensionLab.runProbe((begun, context) -> {
			throw new UnsupportedOperationException("not on my watch");
		}, "at 20 s power off web01");

		assertEquals(List.of(
				"action 1: plug-in com.acme.simulation failed at 10 s: java.lang.UnsupportedOperationException: not on my watch"),
				ExtensionLab.problems(result));
		assertEquals(List.of(
				"10 s web01: plug-in com.acme.simulation failed: java.lang.UnsupportedOperationException: not on my watch"),
				ExtensionLab.entries(result, TimelineKinds.PLUG_IN_FAILED));
		assertEquals(List.of("20 s web01: is powered off"), ExtensionLab.entries(result, TimelineKinds.VM_OFF));
		assertFalse(result.passed());
	}

	@Test
	void whoseOwnAssertionsFailIsAProblemToo() {
		ScenarioResult result = ExtensionLab.runProbe((begun, context) -> {
			throw new AssertionError("cannot be");
		});

		assertEquals(List.of("action 1: plug-in com.acme.simulation failed at 10 s: java.lang.AssertionError: cannot be"),
				ExtensionLab.problems(result));
	}

	@Test
	void isNotCalledAnyMoreOnceItThrew() {
		ScenarioResult result = ExtensionLab.runProbe((begun, context) -> {
			context.later(Duration.ofSeconds(2), "too late", () -> context.record(begun, "acme-wrong", ExtensionLab.WEB01, "went on"));
			context.later(Duration.ofSeconds(1), "trouble", () -> {
				throw new IllegalStateException("trouble");
			});
		});

		assertEquals(List.of("action 1: plug-in com.acme.simulation failed at 11 s: java.lang.IllegalStateException: trouble"),
				ExtensionLab.problems(result));
		assertEquals(List.of(), ExtensionLab.entries(result, "acme-wrong"));
	}

	@Test
	void thatThrewDoesNotKeepOthersOfItsTypeFromBeingPerformed() {
		List<Integer> calls = new ArrayList<>();
		ScenarioResult result = ExtensionLab.run(ExtensionLab.probe((begun, context) -> {
			calls.add(begun.index());
			if (calls.size() == 1) {
				throw new IllegalStateException("first time");
			}
		}), "at 10 s do probe { } at 20 s do probe { }");

		assertEquals(2, calls.size());
		assertEquals(1, result.problems().size());
	}

	@Test
	void isWhatItIsDoneToUnlessItSaysOtherwise() {
		LabDesign lab = new LabDesign();
		CustomAction action = ScenarioFactory.eINSTANCE.createCustomAction();
		action.setAt("10 s");
		action.setType("plain");
		lab.scenario.getActions().add(action);
		SimulationExtensions extensions = SimulationExtensions.NONE.withAction(PLUGIN, new Plain());

		ScenarioResult result = new Simulator().withExtensions(extensions).run(lab.build(), "move", SimulationOptions.DEFAULTS);

		assertEquals(List.of(), ExtensionLab.problems(result));
		assertEquals(result.timeline().getFirst().subject(), result.timeline().getLast().detail());
	}

	/** Overrides nothing. */
	private static final class Plain implements ActionType {

		@Override
		public String type() {
			return "plain";
		}

		@Override
		public void check(ActionCall call, ActionProblems problems) {
			problems.allowOnly();
		}

		@Override
		public void perform(ActionCall call, TimelineEntry begun, SimulationContext context) {
			context.record(begun, "acme-plain", call.action(), call.action().qualifiedName());
		}
	}
}
