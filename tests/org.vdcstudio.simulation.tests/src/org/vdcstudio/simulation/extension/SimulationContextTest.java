/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.snapshot.ElementId;

/** What contributors see and do in a run. */
class SimulationContextTest {

	@Test
	void worksOfALaterTimeAreDoneThenUnlessTakenBack() {
		List<String> done = new ArrayList<>();
		ExtensionLab.runProbe((begun, context) -> {
			context.later(Duration.ofMillis(1500), "first", () -> done.add("first at " + context.now()));
			ScheduledWork second = context.later(Duration.ofSeconds(3), "second", () -> done.add("second"));
			context.later(Duration.ofSeconds(2), "third", () -> done.add("taken back: " + second.cancel() + ", " + second.cancel()));
		});

		assertEquals(List.of("first at 11.5 s", "taken back: true, false"), done);
	}

	@Test
	void tellsWhereVmsRunAndWhatIsDown() {
		List<Object> seen = new ArrayList<>();
		ScenarioResult result = ExtensionLab.runProbe((begun, context) -> {
			seen.add(context.runningOn(ExtensionLab.WEB01));
			seen.add(context.hostOf(ExtensionLab.WEB01));
			seen.add(context.isDown(ExtensionLab.ESX01));
			seen.add(context.isDown(ExtensionLab.ESX02));
			seen.add(context.runningOn(ExtensionLab.vm("web09")));
			seen.add(context.state().isFailed(ExtensionLab.ESX02));
		}, "at 5 s power off web01", "at 6 s fail esx02");

		assertEquals(List.of(), ExtensionLab.problems(result));
		assertEquals(List.of(Optional.empty(), Optional.of(ExtensionLab.ESX01), false, true, Optional.empty(), true), seen);
	}

	@Test
	void tellsWhatLedToAnEntry() {
		List<String> causes = new ArrayList<>();
		ExtensionLab.runProbe((begun, context) -> {
			TimelineEntry second = context.record(begun, "acme-second", ExtensionLab.WEB01, "because");
			context.begin("acme-other", ExtensionLab.WEB01, "by itself");
			TimelineEntry third = context.record(second, "acme-third", ExtensionLab.WEB01, "because");
			context.causes(third).forEach(entry -> causes.add(entry.kind()));
		});

		assertEquals(List.of(TimelineKinds.ACTION, "acme-second", "acme-third"), causes);
	}

	@Test
	void whateverSharesATypeSharesOneObjectInARunAndNoneBetweenRuns() {
		List<List<String>> seen = new ArrayList<>();
		SimulationExtensions extensions = ExtensionLab.probe((begun, context) -> seen.add(shared(context)))
				.withBehaviour(ExtensionLab.PLUGIN, "test", context -> seen.add(shared(context)));
		ExtensionLab.run(extensions, "at 10 s do probe { }");
		ExtensionLab.run(extensions, "");

		assertEquals(3, seen.size());
		assertSame(seen.get(0), seen.get(1));
		assertFalse(seen.get(0) == seen.get(2));
	}

	@SuppressWarnings("unchecked")
	private static List<String> shared(SimulationContext context) {
		return context.shared(ArrayList.class, ArrayList::new);
	}

	@Test
	void vmsArePoweredAsIfTheScenarioAskedForIt() {
		ScenarioResult result = ExtensionLab.runProbe((begun, context) -> {
			context.vms().powerOff(ExtensionLab.WEB01, begun);
			context.vms().powerOn(ExtensionLab.WEB01, begun);
			context.vms().powerOff(ExtensionLab.vm("web02"), begun);
			context.vms().powerOff(ExtensionLab.vm("web02"), begun);
		});

		assertEquals(List.of("10 s web01: is powered off", "10 s web02: is powered off"),
				ExtensionLab.entries(result, TimelineKinds.VM_OFF));
		assertEquals(List.of("13 s web01: is powered on at esx01"), ExtensionLab.entries(result, TimelineKinds.VM_ON));
		assertEquals(List.of("10 s web02: is off already"), ExtensionLab.entries(result, TimelineKinds.OPERATION_REFUSED));
	}

	@Test
	void snapshotsAreTakenAndDeletedOnce() {
		List<String> seen = new ArrayList<>();
		ScenarioResult result = ExtensionLab.runProbe((begun, context) -> {
			VmOperations vms = context.vms();
			vms.takeSnapshot(ExtensionLab.WEB01, "before", begun, taken -> {
				seen.add(taken.kind() + " " + context.now());
				seen.add("again: " + vms.takeSnapshot(ExtensionLab.WEB01, "before", taken, entry -> seen.add("taken again")));
				seen.add("deleting: " + vms.deleteSnapshot(ExtensionLab.WEB01, "before", taken, deleted -> {
					seen.add(deleted.kind() + " " + context.now());
					seen.add("again: " + vms.deleteSnapshot(ExtensionLab.WEB01, "before", deleted, entry -> seen.add("deleted again")));
				}));
			});
		});

		assertEquals(List.of(), ExtensionLab.problems(result));
		assertEquals(List.of("snapshot-taken 10.5 s", "again: false", "deleting: true", "snapshot-deleted 11 s",
				"again: false"), seen);
	}

	@Test
	void migrationsAreAskedForAndToldWhenOver() {
		List<String> seen = new ArrayList<>();
		ScenarioResult result = ExtensionLab.runProbe((begun, context) -> {
			context.vms().migrate(MigrationRequest.toHost(ExtensionLab.WEB01, ExtensionLab.ESX02), begun,
					migrated -> seen.add("%s to %s".formatted(migrated, context.runningOn(ExtensionLab.WEB01).orElseThrow())));
			context.vms().migrate(MigrationRequest.toHost(ExtensionLab.WEB01, ExtensionLab.ESX02), begun,
					migrated -> seen.add("second: " + migrated));
		});

		assertEquals(List.of("second: false", "true to esx02"), seen);
		assertEquals(1, result.migrations().size());
	}

	@Test
	void whatTheDesignDoesNotHaveIsTheFailureOfWhoAsksForIt() {
		assertEquals(List.of(failed("The design has no VM web09")),
				problems((begun, context) -> context.vms().powerOn(ExtensionLab.vm("web09"), begun)));
		assertEquals(List.of(failed("Negative duration: -1000000000 ns")),
				problems((begun, context) -> context.later(Duration.ofSeconds(-1), "yesterday", () -> context.now())));
	}

	@Test
	void anEntryOfNowhereIsNoCause() {
		TimelineEntry strange = new TimelineEntry(7, SimTime.ZERO, "acme-strange", "web01", "elsewhere", OptionalInt.empty());
		String problem = failed("This is no entry of the run's timeline: 0 s acme-strange web01: elsewhere");

		assertEquals(List.of(problem),
				problems((begun, context) -> context.record(strange, "acme-wrong", ExtensionLab.WEB01, "because of nothing")));
		assertEquals(List.of(problem), problems((begun, context) -> context.vms().powerOff(ExtensionLab.WEB01, strange)));
		assertEquals(List.of(problem), problems((begun, context) -> context.causes(strange)));
	}

	@Test
	void aMigrationToNowhereIsRefused() {
		List<Boolean> seen = new ArrayList<>();
		ScenarioResult result = ExtensionLab.runProbe((begun, context) -> context.vms()
				.migrate(MigrationRequest.toHost(ExtensionLab.WEB01, new ElementId("EsxiHost", "esx09")), begun, seen::add));

		assertEquals(List.of(), ExtensionLab.problems(result));
		assertEquals(List.of(false), seen);
	}

	@Test
	void aRunIsForItsOwnThreadOnly() {
		List<String> seen = new ArrayList<>();
		ExtensionLab.runProbe((begun, context) -> {
			Thread stranger = new Thread(() -> {
				try {
					context.record(begun, "acme-wrong", ExtensionLab.WEB01, "from elsewhere");
				} catch (IllegalStateException refused) {
					seen.add(String.valueOf(refused.getMessage()));
				}
			});
			stranger.start();
			try {
				stranger.join();
			} catch (InterruptedException interrupted) {
				throw new IllegalStateException(interrupted);
			}
		});

		assertEquals(List.of("A run may only be used on its own thread"), seen);
	}

	@Test
	void randomNumbersBelongToTheSeedThePluginAndTheName() {
		assertEquals(draws("com.acme.a", "x"), draws("com.acme.a", "x"));
		assertNotEquals(draws("com.acme.a", "x"), draws("com.acme.a", "y"));
		assertNotEquals(draws("com.acme.a", "x"), draws("com.acme.b", "x"));
		assertEquals(4, draws("com.acme.a", "x").stream().distinct().count());
	}

	private static List<Long> draws(String plugin, String name) {
		List<Long> drawn = new ArrayList<>();
		ExtensionLab.run(SimulationExtensions.NONE.withBehaviour(plugin, "dice", context -> {
			// Asking again goes on.
			for (int i = 0; i < 4; i++) {
				drawn.add(context.random(name).nextLong());
			}
		}), "");
		return drawn;
	}

	@Test
	void aPluginThatDrawsRandomNumbersChangesNothingForOthers() {
		String scenario = "at 10 s power off web01 at 20 s power on web01 at 30 s fail esx02 at 60 s restore esx02";
		SimulationParameters varied = SimulationParameters.DEFAULTS;
		SimulationExtensions drawing = ExtensionLab.behaviour(context -> {
			// The names of built-in streams are others.
			context.random("power-on").nextLong();
			context.random("guest").nextLong();
			context.listen(occurrence -> context.random("guest").nextLong());
		});

		ScenarioResult without = ExtensionLab.run(SimulationExtensions.NONE, scenario, varied);
		ScenarioResult with = ExtensionLab.run(drawing, scenario, varied);

		assertTrue(without.timeline().size() > 10, without.timeline().toString());
		assertEquals(without.timeline(), with.timeline());
		assertEquals(without.events(), with.events());
		assertNotEquals(without.timeline(), ExtensionLab.run(SimulationExtensions.NONE, scenario, varied.withVariation(0)).timeline());
	}

	private static String failed(String reason) {
		return "action 1: plug-in com.acme.simulation failed at 10 s: java.lang.IllegalArgumentException: " + reason;
	}

	private static List<String> problems(BiConsumer<TimelineEntry, SimulationContext> work) {
		return ExtensionLab.problems(ExtensionLab.runProbe(work));
	}
}
