/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.datacenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.simulation.datacenter.TestDesigns.TWO_HOSTS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.moment.ElementState;
import org.vdcstudio.simulation.moment.RunMoments;
import org.vdcstudio.simulation.series.RunSeries;
import org.vdcstudio.simulation.series.SeriesBuffer;

/** What is wrong with storage at moments of a run. */
class StorageMomentsTest {

	@Test
	void pathsAndSessionsAreMissedUntilTheyAreBack() {
		RunMoments moments = play("at 10 s fail sw2.p[7] at 20 s restore sw2.p[7]");

		assertEquals("", storage(moments, 9));
		assertEquals("""
				shared [fewer paths] has 1 of 2 paths from esx01, esx02
				esx01.vmhba65 [fewer sessions] has 1 of 2 iSCSI sessions
				esx02.vmhba65 [fewer sessions] has 1 of 2 iSCSI sessions
				""", storage(moments, 10));
		assertEquals("", storage(moments, 20));
	}

	@Test
	void aLostDatastoreIsSaidOfItAndOfTheHosts() {
		RunMoments moments = play("at 10 s fail esx01.vmnic0 at 10 s fail esx01.vmnic1 at 15 s fail nas01 at 20 s restore nas01");

		assertEquals("""
				shared [lost on esx01] is lost on esx01
				esx01 [lost shared] does not get to shared
				esx01.vmhba65 [no sessions] has 0 of 2 iSCSI sessions
				""", storage(moments, 14));
		assertEquals("""
				shared [lost on 2 hosts] is lost on esx01, esx02
				esx01 [lost shared] does not get to shared
				esx02 [lost shared] does not get to shared
				esx01.vmhba65 [no sessions] has 0 of 2 iSCSI sessions
				esx02.vmhba65 [no sessions] has 0 of 2 iSCSI sessions
				""", storage(moments, 15));
		assertEquals(storage(moments, 14), storage(moments, 20));
	}

	@Test
	void someHostsMayMissADatastoreAndOthersOnlyPaths() {
		RunMoments moments = play("at 10 s fail esx01.vmnic0 at 10 s fail esx01.vmnic1 at 10 s fail sw2.p[7]");

		assertEquals("shared [lost on esx01] is lost on esx01, has 1 of 2 paths from esx02",
				storage(moments, 10).lines().findFirst().orElseThrow());
	}

	@Test
	void aHostThatIsDownOrBootsMissesNothing() {
		RunMoments moments = play("at 10 s fail esx01 at 20 s fail nas01 at 30 s restore esx01");

		assertEquals("", storage(moments, 10));
		assertEquals("""
				shared [lost on esx02] is lost on esx02
				esx02 [lost shared] does not get to shared
				esx02.vmhba65 [no sessions] has 0 of 2 iSCSI sessions
				""", storage(moments, 20));
		assertEquals(storage(moments, 20), storage(moments, 60), "it boots");
		assertEquals("shared [lost on 2 hosts] is lost on esx01, esx02", lines(moments, moments.end()).getFirst());
	}

	@Test
	void afterAColdStartStorageIsMissedThatTheDesignHas() {
		RunMoments moments = play("cold-start at 1 s fail sw2.p[7]");

		assertEquals("""
				shared [fewer paths] has 1 of 2 paths from esx01, esx02
				esx01.vmhba65 [fewer sessions] has 1 of 2 iSCSI sessions
				esx02.vmhba65 [fewer sessions] has 1 of 2 iSCSI sessions
				""", String.join("\n", lines(moments, moments.end())) + "\n");
		assertEquals("", storage(moments, 2), "nobody is up to miss it");
	}

	private static RunMoments play(String scenario) {
		List<RunSeries> series = new ArrayList<>();
		Played played = TWO_HOSTS.play(scenario, TextDesign.EXACT.withSeries(SeriesBuffer.USUAL_LIMIT, series::add),
				SimulationOptions.DEFAULTS);
		return new RunMoments(played.result(), series.getFirst());
	}

	private static String storage(RunMoments moments, int second) {
		return lines(moments, SimTime.of(Duration.ofSeconds(second))).stream().map(line -> line + "\n").collect(Collectors.joining());
	}

	private static List<String> lines(RunMoments moments, SimTime time) {
		return moments.at(time).stream().filter(state -> state.kind() == ElementState.Kind.TROUBLE && !state.badge().equals("no uplink"))
				.map(state -> "%s [%s] %s".formatted(state.element(), state.badge(), state.text())).toList();
	}
}
