/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.scenario.FailureMode;
import org.vdcstudio.simulation.MigrationResult;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.Simulator;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.series.HostVms;
import org.vdcstudio.simulation.series.LinkLoad;
import org.vdcstudio.simulation.series.MigrationCopy;
import org.vdcstudio.simulation.series.Outage;
import org.vdcstudio.simulation.series.RunSeries;
import org.vdcstudio.simulation.series.Series;
import org.vdcstudio.simulation.series.SeriesBuffer;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/** What can be drawn of a run, on links of 10 Gbit/s. */
class RecordedSeriesTest {

	private static final double LINE_RATE = 1e10;
	private static final long FOUR_GIB = 4L << 30;

	/** 4 GiB at 10 Gbit/s: 3.4359738368 s. */
	private static final long ALONE = 3_435_973_837L;

	private record Recorded(ScenarioResult result, RunSeries series) {

		LinkLoad link(String name) {
			return series.links().stream().filter(each -> each.link().equals(name)).findFirst()
					.orElseThrow(() -> new AssertionError(series.links().stream().map(LinkLoad::link).toList()));
		}

		Series vmsOn(String host) {
			return series.hosts().stream().filter(each -> each.host().equals(host)).map(HostVms::vms).findFirst().orElseThrow();
		}
	}

	private static DesignModel design(String elements, String scenario) {
		return SnapshotBuilder.build(VdcLanguage.standard()
				.parse("datacenter Test {\n" + elements + "\nscenario test {\n" + scenario + "\n}\n}").root());
	}

	private static Recorded record(String elements, String scenario) {
		List<RunSeries> series = new ArrayList<>();
		ScenarioResult result = new Simulator().withParameters(Story.EXACT).withSeries(SeriesBuffer.USUAL_LIMIT, series::add)
				.run(design(elements, scenario), "test", SimulationOptions.DEFAULTS);
		assertEquals(List.of(), result.problems());
		assertEquals(1, series.size());
		return new Recorded(result, series.getFirst());
	}

	@Test
	void vMotionAloneFillsItsLink() {
		Recorded run = record(Datacenter.hosts(2) + "vm a like small { on esx01 }", "at 1 s vmotion a to esx02");

		LinkLoad out = run.link("esx01.vmnic1 out");
		assertEquals(10_000_000_000L, out.capacity());
		assertEquals(1.0, out.peakUse(), 1e-9);
		assertEquals(0, out.load().at(SimTime.ZERO));
		assertEquals(LINE_RATE, out.load().at(new SimTime(1_000_000_000L)), 1);
		assertEquals(LINE_RATE, out.load().at(new SimTime(1_000_000_000L + ALONE - 1)), 1);
		assertEquals(0, out.load().at(new SimTime(1_000_000_000L + ALONE)));
		assertEquals(1.0, run.link("esx02.vmnic1 in").peakUse(), 1e-9);
	}

	@Test
	void copiedBytesGrowAtTheRateOfTheLinkUpToWhatWasSent() {
		Recorded run = record(Datacenter.hosts(2) + "vm a like small { on esx01 }", "at 1 s vmotion a to esx02");

		MigrationCopy copy = run.series().migrations().getFirst();
		assertEquals("a esx01 esx02", copy.vm() + " " + copy.from() + " " + copy.to());
		assertEquals(0, copy.copied().at(new SimTime(1_000_000_000L)));
		assertEquals(1.25e9, copy.copied().at(new SimTime(2_000_000_000L)), 10);
		assertEquals(2.5e9, copy.copied().at(new SimTime(3_000_000_000L)), 10);
		assertEquals(FOUR_GIB, copy.copied().at(new SimTime(1_000_000_000L + ALONE)), 10);
		assertEquals(run.result().migrations().getFirst().bytesSent(), copy.copied().peak());
	}

	@Test
	void memoryThatIsSentAgainIsCopiedAgain() {
		Recorded run = record(Datacenter.hosts(2) + "vm a like small { on esx01 dirty-rate 200 MB/s }", "at 0 s vmotion a to esx02");

		MigrationResult migration = run.result().migrations().getFirst();
		Series copied = run.series().migrations().getFirst().copied();
		assertTrue(migration.bytesSent() > FOUR_GIB);
		assertEquals(migration.bytesSent(), copied.peak());
		for (int i = 1; i < copied.size(); i++) {
			assertTrue(copied.value(i) >= copied.value(i - 1), "nothing is unsent");
		}
	}

	@Test
	void twoThatShareALinkAreHalfAsFast() {
		Recorded run = record(Datacenter.hosts(2) + "vm a like small { on esx01 }\nvm b like small { on esx01 }",
				"at 0 s vmotion a to esx02 at 1 s vmotion b to esx02");

		assertEquals(LINE_RATE, run.link("esx01.vmnic1 out").load().at(new SimTime(500_000_000L)), 1);
		assertEquals(LINE_RATE, run.link("esx01.vmnic1 out").load().at(new SimTime(1_500_000_000L)), 1);
		// a had the link alone for a second, then half of it
		assertEquals(1.25e9 + 0.625e9, run.series().migrations().get(0).copied().at(new SimTime(2_000_000_000L)), 10);
		assertEquals(0.625e9, run.series().migrations().get(1).copied().at(new SimTime(2_000_000_000L)), 10);
	}

	@Test
	void disksAreAmongTheCopiedBytes() {
		Recorded run = record(Datacenter.hosts(1) + "vm a like small { on esx01 disk d { size 10 GiB } }",
				"at 0 s vmotion a datastore ds02");

		assertEquals(10L << 30, run.series().migrations().getFirst().copied().peak());
	}

	@Test
	void migratedVmIsCountedWhereItRuns() {
		Recorded run = record(Datacenter.hosts(2) + "vm a like small { on esx01 }\nvm b like small { on esx01 }",
				"at 1 s vmotion a to esx02");

		MigrationResult migration = run.result().migrations().getFirst();
		SimTime moved = new SimTime(1_000_000_000L + migration.total());
		assertEquals("2 0", counts(run, SimTime.ZERO));
		assertEquals("2 0", counts(run, new SimTime(moved.nanos() - 1)));
		assertEquals("1 1", counts(run, moved));
	}

	@Test
	void failedHostHasNoVmsAndThoseThatRestartAreCountedElsewhere() {
		Recorded run = record(Datacenter.cluster(2, "ha { }") + "vm a like small { on esx01 }\nvm b like small { on esx02 }",
				"at 10 s fail esx01");

		assertEquals("1 1", counts(run, new SimTime(9_000_000_000L)));
		assertEquals("0 1", counts(run, new SimTime(10_000_000_000L)));
		assertEquals("0 2", counts(run, run.series().end()));
	}

	@Test
	void whereVmsCameToRunIsRecordedWithTheHostTheyRanOnBefore() {
		Recorded run = record(Datacenter.cluster(2, "ha { }") + "vm a like small { on esx01 }\nvm b like small { on esx02 power off }",
				"at 1 s vmotion a to esx02 at 10 s power on b at 200 s fail esx02");

		assertEquals(List.of("a esx02 Optional[esx01]", "b esx02 Optional.empty", "b esx01 Optional[esx02]", "a esx01 Optional[esx02]"),
				run.series().states().placements().stream()
						.map(placement -> placement.vm() + " " + placement.host() + " " + placement.before()).toList());
		run.series().states().placements().forEach(placement -> assertTrue(run.result().timeline().stream()
				.anyMatch(entry -> entry.subject().equals(placement.vm()) && entry.time().equals(placement.time())), placement::toString));
	}

	@Test
	void whatTheScenarioMakesFailIsRecordedUntilItIsRestored() {
		Recorded run = record(Datacenter.hosts(2), "at 1 s fail esx01 by isolation at 2 s fail nas01.lun1 by apd at 3 s restore esx01");

		assertEquals(List.of(new Outage("esx01", FailureMode.ISOLATION, second(1), Optional.of(second(3))),
				new Outage("nas01.lun1", FailureMode.ALL_PATHS_DOWN, second(2), Optional.empty())), run.series().states().outages());
	}

	@Test
	void aLinkIsKnownByTheElementThatItIsOf() {
		Recorded run = record(Datacenter.hosts(2) + "vm a like small { on esx01 }", "at 1 s vmotion a to esx02");

		assertEquals(Optional.of(new LinkLoad.End("esx01.vmnic1", true)), run.link("esx01.vmnic1 out").end());
		assertEquals(Optional.of(new LinkLoad.End("esx02.vmnic1", false)), run.link("esx02.vmnic1 in").end());
	}

	private static SimTime second(int second) {
		return new SimTime(second * 1_000_000_000L);
	}

	@Test
	void whatIsRecordedChangesNothing() {
		String elements = Datacenter.hosts(2) + "vm a like small { on esx01 dirty-rate 200 MB/s }\nvm b like small { on esx01 }";
		String scenario = "at 0 s vmotion a to esx02 at 1 s vmotion b to esx02 at 2 s fail esx02.vmnic1";

		assertEquals(Story.of(elements, scenario).result(), record(elements, scenario).result());
	}

	@Test
	void cancelledRunEndsWithoutAResult() {
		DesignModel design = design(Datacenter.hosts(2) + "vm a like small { on esx01 }", "at 0 s vmotion a to esx02");

		assertThrows(CancellationException.class,
				() -> new Simulator().withCancellation(() -> true).run(design, "test", SimulationOptions.DEFAULTS));
	}

	private static String counts(Recorded run, SimTime time) {
		return (long) run.vmsOn("esx01").at(time) + " " + (long) run.vmsOn("esx02").at(time);
	}
}
