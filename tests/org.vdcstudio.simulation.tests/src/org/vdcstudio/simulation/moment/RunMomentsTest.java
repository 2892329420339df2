/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.moment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.scenario.FailureMode;
import org.vdcstudio.simulation.LabDesign;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.Simulator;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.kernel.RunEnd;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.series.HostVms;
import org.vdcstudio.simulation.series.Outage;
import org.vdcstudio.simulation.series.Placement;
import org.vdcstudio.simulation.series.RunSeries;
import org.vdcstudio.simulation.series.RunStates;
import org.vdcstudio.simulation.series.Series;
import org.vdcstudio.simulation.series.SeriesBuffer;

/** What is true of elements at moments of a run. What the timeline says for people is said otherwise here: nobody may read it. */
class RunMomentsTest {

	private final List<TimelineEntry> timeline = new ArrayList<>();
	private final List<Placement> placements = new ArrayList<>();
	private final List<Outage> outages = new ArrayList<>();

	@Test
	void aVmThatMovesIsOnItsWayThenThere() {
		LabDesign lab = new LabDesign();
		lab.migrate("5 s", lab.web01, lab.esx02);
		List<RunSeries> series = new ArrayList<>();
		ScenarioResult result = new Simulator().withSeries(SeriesBuffer.USUAL_LIMIT, series::add).run(lab.build(), "move",
				SimulationOptions.DEFAULTS);
		RunMoments moments = new RunMoments(result, series.getFirst());

		assertEquals(List.of(), moments.at(seconds(4)));
		List<ElementState> moving = moments.at(seconds(6));
		assertEquals("web01 CHANGED → esx02", describe(moving.getFirst()));
		assertTrue(moving.stream().map(RunMomentsTest::describe).toList().contains("esx01.vmnic0 LOAD 100 %"), moving::toString);
		assertEquals(1, moving.getLast().share().orElseThrow(), 0.01);
		assertTrue(moving.getFirst().share().isEmpty());
		assertEquals(List.of("web01 CHANGED on esx02"), described(moments, moments.end()));
		assertEquals("runs on esx02 now, came from esx01", moments.at(moments.end()).getFirst().text());
	}

	@Test
	void whatFailsIsDownUntilItWorksAgain() {
		outages.add(new Outage("esx01", FailureMode.FAILURE, seconds(10), Optional.of(seconds(60))));
		add(10, TimelineKinds.ACTION, "esx01");
		add(10, TimelineKinds.MACHINE_OFF, "esx01");
		add(10, TimelineKinds.VM_OFF, "web01");
		add(40, TimelineKinds.VM_ON, "web01");
		placements.add(new Placement(seconds(40), "web01", "esx02", Optional.of("esx01")));
		add(60, TimelineKinds.ACTION, "esx01");
		add(60, TimelineKinds.MACHINE_ON, "esx01");
		add(90, TimelineKinds.HOST_READY, "esx01");
		RunMoments moments = moments();

		assertEquals(List.of(), described(moments, seconds(9)));
		assertEquals(List.of("esx01 DOWN failed", "web01 DOWN off"), described(moments, seconds(10)));
		assertEquals(List.of("esx01 DOWN failed", "web01 CHANGED on esx02"), described(moments, seconds(50)));
		assertEquals(List.of("web01 CHANGED on esx02", "esx01 CHANGED boots"), described(moments, seconds(60)));
		assertEquals(List.of("web01 CHANGED on esx02"), described(moments, seconds(90)));
	}

	@Test
	void anIsolatedHostIsInTroubleAndNotDown() {
		outages.add(new Outage("esx01", FailureMode.ISOLATION, seconds(10), Optional.of(seconds(20))));
		add(15, TimelineKinds.MACHINE_OFF, "esx01");

		assertEquals(List.of("esx01 TROUBLE isolated"), described(moments(), seconds(10)));
		assertEquals(List.of("esx01 TROUBLE isolated", "esx01 DOWN off"), described(moments(), seconds(15)));
		assertEquals(List.of("esx01 DOWN off"), described(moments(), seconds(20)));
	}

	@Test
	void whatIsPoweredOnLaterIsOffUntilThen() {
		add(0, TimelineKinds.COLD_START, "Lab");
		add(5, TimelineKinds.MACHINE_ON, "esx01");
		add(6, TimelineKinds.MACHINE_ON, "PC.dc01");
		add(70, TimelineKinds.VM_ON, "web01");
		placements.add(new Placement(seconds(70), "web01", "esx02", Optional.empty()));
		RunMoments moments = moments();

		assertEquals(List.of("esx01 DOWN off", "PC.dc01 DOWN off", "web01 DOWN off"), described(moments, seconds(1)));
		assertEquals(List.of("esx01 CHANGED boots", "PC.dc01 DOWN off", "web01 DOWN off"), described(moments, seconds(5)));
		assertEquals(List.of("esx01 CHANGED boots", "web01 DOWN off"), described(moments, seconds(6)), "only hosts take long to boot");
		assertEquals(List.of("esx01 CHANGED boots"), described(moments, seconds(70)), "it runs where it first ran");
	}

	@Test
	void aVmThatIsBackOrNeverWasElsewhereIsAsDesigned() {
		placements.add(new Placement(seconds(10), "web01", "esx02", Optional.of("esx01")));
		placements.add(new Placement(seconds(20), "web01", "esx01", Optional.of("esx02")));
		placements.add(new Placement(seconds(30), "web02", "esx01", Optional.of("esx01")));
		placements.add(new Placement(seconds(40), "web03", "esx01", Optional.empty()));
		placements.add(new Placement(seconds(50), "web03", "esx02", Optional.of("esx01")));

		assertEquals(List.of("web01 CHANGED on esx02"), described(moments(), seconds(10)));
		assertEquals(List.of(), described(moments(), seconds(20)));
		assertEquals(List.of(), described(moments(), seconds(40)));
		assertEquals(List.of("web03 CHANGED on esx02"), described(moments(), seconds(50)));
	}

	@Test
	void aPortGroupWithoutUplinkIsInTrouble() {
		add(1, TimelineKinds.NETWORK_LOST, "esx01.iSCSI");
		add(2, TimelineKinds.NETWORK_REGAINED, "esx01.iSCSI");
		assertEquals(List.of("esx01.iSCSI TROUBLE no uplink"), described(moments(), seconds(1)));
		assertEquals(List.of(), described(moments(), seconds(2)));
	}

	@Test
	void stepsLeadFromMomentToMoment() {
		add(10, TimelineKinds.ACTION, "esx01");
		add(10, TimelineKinds.MACHINE_OFF, "esx01");
		add(40, TimelineKinds.VM_ON, "web01");
		RunMoments moments = moments();

		assertEquals(seconds(10), moments.after(SimTime.ZERO).orElseThrow());
		assertEquals(seconds(40), moments.after(seconds(10)).orElseThrow());
		assertEquals(seconds(10), moments.before(seconds(40)).orElseThrow());
		assertTrue(moments.before(SimTime.ZERO).isEmpty());
		assertTrue(moments.after(moments.end()).isEmpty());
		assertEquals(seconds(100), moments.end());
	}

	private void add(int second, String kind, String subject) {
		timeline.add(new TimelineEntry(timeline.size(), seconds(second), kind, subject, "is told in another language", OptionalInt.empty()));
	}

	private RunMoments moments() {
		List<HostVms> hosts = List.of(new HostVms("esx01", new Series(Series.Shape.STEPS, new long[0], new double[0])));
		return new RunMoments(new ScenarioResult("test", 1, RunEnd.TIME_LIMIT, seconds(100), 0, List.of(), List.of(), timeline, List.of()),
				new RunSeries("test", seconds(100), List.of(), List.of(), hosts,
						new RunStates(placements, outages, List.of(), List.of())));
	}

	private static List<String> described(RunMoments moments, SimTime time) {
		return moments.at(time).stream().map(RunMomentsTest::describe).toList();
	}

	private static String describe(ElementState state) {
		return state.element() + " " + state.kind() + " " + state.badge();
	}

	private static SimTime seconds(int seconds) {
		return SimTime.of(Duration.ofSeconds(seconds));
	}
}
