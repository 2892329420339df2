/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.simulation.kernel.RunEnd;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.migration.GeometricModel;
import org.vdcstudio.simulation.migration.MigrationCourse;
import org.vdcstudio.simulation.migration.MigrationDemand;
import org.vdcstudio.simulation.migration.MigrationLink;
import org.vdcstudio.simulation.migration.VMotionModel;
import org.vdcstudio.topology.MigrationType;

class SimulatorTest {

	private final LabDesign lab = new LabDesign();

	@Test
	void migrationMovesTheVmWhileItRuns() {
		lab.web01.setDirtyRate("100 MB/s");
		lab.migrate("5 s", lab.web01, lab.esx02);
		lab.expectOn(lab.web01, lab.esx02, "60 s");
		lab.expectDowntime(lab.web01, "1 s");

		ScenarioResult result = run();

		assertTrue(result.passed(), result::toString);
		assertEquals(List.of("action", "migration-started", "pre-copy-round", "switch-over", "migration-finished"),
				kinds(result));
		MigrationResult migration = result.migrations().get(0);
		assertEquals("web01 esx01 esx02", migration.vm() + " " + migration.from() + " " + migration.to());
		assertEquals(MigrationType.COMPUTE, migration.type());
		assertTrue(migration.bytesSent() > 4L << 30);
		assertEquals(result.timeline().getLast().time(), SimTime.of(Duration.ofSeconds(5)).plusNanos(migration.total()));
		assertEquals(SimTime.of(Duration.ofSeconds(60)), result.simulated(), "the run goes on to the last deadline");
	}

	@Test
	void eachEntryOfTheTimelineNamesItsCause() {
		lab.migrate("0 s", lab.web01, lab.esx02);

		List<TimelineEntry> timeline = run().timeline();

		assertTrue(timeline.get(0).cause().isEmpty());
		for (TimelineEntry entry : timeline.subList(1, timeline.size())) {
			assertEquals(entry.index() - 1, entry.cause().getAsInt());
		}
	}

	@Test
	void roundsAsEventsTakeAsLongAsTheModelSays() {
		lab.web01.setDirtyRate("700 MB/s");
		lab.web01.setWorkingSet("1 GiB");
		lab.migrate("5 s", lab.web01, lab.esx02);

		MigrationResult migration = run().migrations().get(0);

		MigrationCourse expected = MigrationCourse.of(new VMotionModel(),
				new MigrationDemand(4L << 30, 700_000_000, 1L << 30), new MigrationLink(10_000_000_000L, 500_000));
		assertEquals(expected.rounds().size(), migration.rounds());
		assertEquals(expected.sent(), migration.bytesSent());
		assertEquals(expected.total(), migration.total());
		assertEquals(expected.downtime(), migration.downtime());
	}

	@Test
	void migrationThatWouldTakeCenturiesIsCutOff() {
		LabDesign.setSpeed(lab.esx02, "1 bit");
		lab.migrate("1 s", lab.web01, lab.esx02);
		lab.expectOn(lab.web01, lab.esx02, null);

		ScenarioResult result = run();

		assertEquals(RunEnd.TIME_LIMIT, result.end());
		assertFalse(result.passed());
	}

	@Test
	void linkWithoutSpeedIsRefused() {
		LabDesign.setSpeed(lab.esx02, "0 Gbit");
		lab.migrate("1 s", lab.web01, lab.esx02);

		assertEquals("vMotion to esx02 is refused: vmotion-speed", run().timeline().getLast().detail());
	}

	@Test
	void slowerUplinkSetsThePace() {
		lab.migrate("0 s", lab.web01, lab.esx02);
		long fast = run().migrations().get(0).total();

		LabDesign.setSpeed(lab.esx02, "1 Gbit");
		long slow = run().migrations().get(0).total();

		assertEquals(10.0, (double) slow / fast, 0.2);
	}

	@Test
	void unknownSpeedIsAssumedAndSaidSo() {
		LabDesign.setSpeed(lab.esx01, null);
		LabDesign.setSpeed(lab.esx02, null);
		lab.migrate("0 s", lab.web01, lab.esx02);

		ScenarioResult result = run();

		assertTrue(result.timeline().get(1).detail().contains("at 1 Gbit (assumed)"), result::toString);
	}

	@Test
	void refusedMigrationNamesEveryFailedPointAndFailsItsExpectations() {
		lab.esx02.getMounts().clear();
		LabDesign.removeVMotionAdapter(lab.esx02);
		lab.migrate("1 s", lab.web01, lab.esx02);
		lab.expectOn(lab.web01, lab.esx02, null);
		lab.expectDowntime(lab.web01, "1 s");

		ScenarioResult result = run();

		assertFalse(result.passed());
		assertEquals(List.of("action", "prerequisite-failed", "prerequisite-failed", "migration-refused"), kinds(result));
		assertEquals("vMotion to esx02 is refused: target-vmotion-adapter, storage-visible",
				result.timeline().get(3).detail());
		ExpectationResult runsOn = result.expectations().get(0);
		assertEquals("web01 on esx02: runs on esx01", runsOn.expectation() + ": " + runsOn.observed());
		assertEquals(result.timeline(), runsOn.explanation());
		assertEquals("its migration was refused", result.expectations().get(1).observed());
		assertEquals(List.of(), result.migrations());
	}

	@Test
	void vmThatIsOffIsNotMigrated() {
		lab.web01.setPower(PowerState.OFF);
		lab.migrate("1 s", lab.web01, lab.esx02);
		lab.expectOn(lab.web01, lab.esx01, null);

		ScenarioResult result = run();

		assertEquals("vMotion to esx02 is refused: powered-on", result.timeline().get(2).detail());
		assertEquals("does not run", result.expectations().get(0).observed());
	}

	@Test
	void vmWithoutMemoryCannotBeMigrated() {
		lab.web01.setMemory(null);
		lab.migrate("1 s", lab.web01, lab.esx02);

		assertEquals("memory: The design does not say how much memory web01 has.", run().timeline().get(1).detail());
	}

	@Test
	void movingToWhereTheDisksAreAlreadyIsAVMotion() {
		lab.migrate("1 s", lab.web01, lab.esx02);
		MigrationResult alone = run().migrations().get(0);
		lab.scenario.getActions().clear();
		lab.migrate("1 s", lab.web01, lab.esx02).setTargetDatastore(lab.shared);

		MigrationResult both = run().migrations().get(0);

		assertEquals(alone.bytesSent() + " bytes in " + alone.total(), both.bytesSent() + " bytes in " + both.total());
		assertEquals(MigrationType.BOTH, both.type());
	}

	@Test
	void vmIsMigratedOnceAtATime() {
		lab.migrate("1 s", lab.web01, lab.esx02);
		lab.migrate("1100 ms", lab.web01, lab.esx02);

		ScenarioResult result = run();

		assertTrue(kinds(result).contains("migration-refused"), result::toString);
		assertEquals(1, result.migrations().size());
	}

	@Test
	void vmComesBackWhenItIsMigratedBack() {
		lab.migrate("1 s", lab.web01, lab.esx02);
		lab.migrate("60 s", lab.web01, lab.esx01);
		lab.expectOn(lab.web01, lab.esx02, "30 s");
		lab.expectOn(lab.web01, lab.esx01, null);

		ScenarioResult result = run();

		assertTrue(result.passed(), result::toString);
		assertEquals(2, result.migrations().size());
	}

	@Test
	void downtimeOfJustTheBoundFails() {
		lab.migrate("0 s", lab.web01, lab.esx02);
		long downtime = run().migrations().get(0).downtime();

		lab.expectDowntime(lab.web01, downtime + " ns");
		lab.expectDowntime(lab.web01, downtime + 1 + " ns");
		ScenarioResult result = run();

		ExpectationResult justTheBound = result.expectations().get(0);
		assertFalse(justTheBound.passed());
		assertEquals("migration-finished", justTheBound.explanation().getLast().kind());
		assertEquals("action", justTheBound.explanation().getFirst().kind());
		assertTrue(result.expectations().get(1).passed());
	}

	@Test
	void migrationThatComesTooLateFailsItsDeadline() {
		LabDesign.setSpeed(lab.esx02, "1 Gbit");
		lab.migrate("0 s", lab.web01, lab.esx02);
		lab.expectOn(lab.web01, lab.esx02, "10 s");

		ScenarioResult result = run();

		ExpectationResult late = result.expectations().get(0);
		assertFalse(late.passed());
		assertEquals("runs on esx01", late.observed());
		assertEquals("migration-started", late.explanation().getLast().kind());
	}

	@Test
	void guestThatOutrunsTheLinkIsHeldBack() {
		LabDesign.setSpeed(lab.esx02, "1 Gbit");
		lab.web01.setDirtyRate("500 MB/s");
		lab.migrate("0 s", lab.web01, lab.esx02);
		lab.expectDowntime(lab.web01, "1001 ms");

		ScenarioResult result = run();

		assertTrue(result.passed(), result::toString);
		assertTrue(result.timeline().stream().anyMatch(entry -> entry.detail().contains("guest held back to")));
	}

	@Test
	void anotherModelOfMigrationCanBeChosen() {
		lab.web01.setDirtyRate("5 GB/s");
		lab.migrate("0 s", lab.web01, lab.esx02);

		ScenarioResult result = new Simulator().withModel(new GeometricModel()).run(lab.build(), "move",
				SimulationOptions.DEFAULTS);

		assertEquals(1, result.migrations().get(0).rounds());
		assertTrue(result.migrations().get(0).downtime() > 3_000_000_000L);
	}

	@Test
	void runIsCutOffAtItsBoundAndSaysSo() {
		lab.migrate("0 s", lab.web01, lab.esx02);
		lab.migrate("2 h", lab.web01, lab.esx01);
		lab.expectOn(lab.web01, lab.esx02, "10 min");
		lab.expectOn(lab.web01, lab.esx01, "3 h");

		ScenarioResult result = new Simulator().run(lab.build(), "move",
				SimulationOptions.DEFAULTS.withUntil(SimTime.of(Duration.ofHours(1))));

		assertEquals(RunEnd.TIME_LIMIT, result.end());
		assertEquals("3600 s run-cut-off move: the run is bounded here, events to come: 2",
				result.timeline().getLast().describe());
		assertTrue(result.expectations().get(0).passed());
		assertEquals("the run was cut off before, at 3600 s", result.expectations().get(1).observed());
		assertFalse(result.passed());
	}

	@Test
	void migrationCutOffByTheBoundHasShownNothing() {
		lab.migrate("0 s", lab.web01, lab.esx02);
		lab.expectDowntime(lab.web01, "1 s");

		ScenarioResult result = new Simulator().run(lab.build(), "move",
				SimulationOptions.DEFAULTS.withUntil(SimTime.of(Duration.ofSeconds(1))));

		assertEquals("its migration was not over at 1 s", result.expectations().get(0).observed());
		assertFalse(result.passed());
	}

	@Test
	void inputThatMeansNothingIsNamedAndTheRestStillRuns() {
		lab.migrate("-5 s", lab.web01, lab.esx02);
		lab.migrate("1 s", null, lab.esx02);
		lab.migrate("soon", lab.web01, null);
		lab.migrate("2 s", lab.web01, lab.esx02);
		lab.expectDowntime(lab.web01, "a moment");
		lab.expectOn(lab.web01, lab.esx02, null);

		ScenarioResult result = run();

		assertFalse(result.passed());
		assertEquals(List.of("action 1: \"at -5 s\" is negative", "action 2: names no VM of the design",
				"action 3: \"at soon\" is not a time such as 150 ms", "action 3: names no target of the design",
				"expectation 1: \"below a moment\" is not a time such as 150 ms"), messages(result));
		assertEquals(1, result.migrations().size());
		assertFalse(result.expectations().get(0).passed());
		assertTrue(result.expectations().get(1).passed());
	}

	@Test
	void fleetAsAWholeIsNotAVm() {
		lab.web01.setRange("01..40");
		lab.migrate("1 s", lab.web01, lab.esx02);

		assertEquals(List.of("action 1: web01 is a fleet, name one VM of it"), messages(run()));
	}

	@Test
	void vmOfAFleetIsMigratedByItsCounter() {
		lab.web01.setName("web");
		lab.web01.setRange("01..40");
		lab.migrate("1 s", lab.web01, lab.esx02).getVm().setInstance("07");

		assertEquals("web07", run().migrations().get(0).vm());
	}

	@Test
	void emptyScenarioPassesAtOnce() {
		ScenarioResult result = run();

		assertTrue(result.passed());
		assertEquals(SimTime.ZERO, result.simulated());
		assertEquals(0, result.events());
	}

	@Test
	void unknownScenarioIsNamedWithThoseThereAre() {
		lab.scenario("fail");

		UnknownScenarioException problem = assertThrows(UnknownScenarioException.class,
				() -> new Simulator().run(lab.build(), "mvoe", SimulationOptions.DEFAULTS));
		assertEquals("There is no scenario \"mvoe\"; the design has: move, fail", problem.getMessage());
	}

	@Test
	void seedComesFromTheOptionsThenTheScenarioThenIsOne() {
		assertEquals(1, run().seed());
		lab.scenario.setSeed("42");
		assertEquals(42, run().seed());
		assertEquals(7, new Simulator().run(lab.build(), "move", SimulationOptions.DEFAULTS.withSeed(7)).seed());
	}

	@Test
	void allScenariosRunEachFromTheBeginning() {
		lab.migrate("1 s", lab.web01, lab.esx02);
		lab.scenario("nothing");

		List<ScenarioResult> results = new Simulator().runAll(lab.build(), SimulationOptions.DEFAULTS);

		assertEquals(List.of("move", "nothing"), results.stream().map(ScenarioResult::name).toList());
	}

	@Test
	void equalRunsGiveEqualResults() {
		lab.web01.setDirtyRate("100 MB/s");
		lab.migrate("5 s", lab.web01, lab.esx02);
		lab.expectOn(lab.web01, lab.esx02, "60 s");

		assertEquals(run(), run());
	}

	private ScenarioResult run() {
		return new Simulator().run(lab.build(), "move", SimulationOptions.DEFAULTS);
	}

	private static List<String> kinds(ScenarioResult result) {
		return result.timeline().stream().map(TimelineEntry::kind).toList();
	}

	private static List<String> messages(ScenarioResult result) {
		return result.problems().stream().map(ScenarioProblem::message).toList();
	}
}
