/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.simulation.flow.Flow;
import org.vdcstudio.simulation.flow.FlowDemand;
import org.vdcstudio.simulation.flow.FlowNetwork;
import org.vdcstudio.simulation.flow.Link;
import org.vdcstudio.simulation.kernel.EventReceiver;
import org.vdcstudio.simulation.kernel.Kernel;
import org.vdcstudio.simulation.kernel.RandomStreams;
import org.vdcstudio.simulation.kernel.RunLimits;
import org.vdcstudio.simulation.kernel.SimTime;

/**
 * Source: the expected output of SimGrid's example cloud-migration (s4u-cloud-migration.tesh), which moves VMs that write nothing
 * from Fafard to Tremblay and Bourassa on the platform small_platform.xml. Its times have six decimals.
 */
class SimGridModelTest {

	private static final long GIGABYTE = 1_000_000_000;

	/** Half of the last decimal of both times that are subtracted. */
	private static final double PRINTED = 1e-6;

	/** The narrowest link from Fafard to Tremblay, 8.158 MBps, and twice the latency of all of them. */
	private static final MigrationLink TO_TREMBLAY = new MigrationLink(8 * 8_158_000, 2 * 1_976_025);
	private static final MigrationLink TO_BOURASSA = new MigrationLink(8 * 8_158_000, 2 * 520_428);

	private final SimGridModel model = new SimGridModel();

	/** 100 MB: from 132.765801 to 146.111793. */
	@ParameterizedTest
	@CsvSource({ "1000000000, 132.765801", "100000000, 13.345992" })
	void oneVmAlone(long memory, double seconds) {
		MigrationCourse course = MigrationCourse.of(model, idle(memory), TO_TREMBLAY);

		assertEquals(seconds, course.total() / 1e9, PRINTED);
		assertEquals(1, course.rounds().size());
	}

	/** Both from 146.111793 to 411.566271. */
	@Test
	void twoVmsToTheSameHost() {
		Platform platform = new Platform();
		platform.migrate("VM0", TO_TREMBLAY, "8", "1", "0", "2", "3", "4");
		platform.migrate("VM1", TO_TREMBLAY, "8", "1", "0", "2", "3", "4");

		assertEquals(265.454478, platform.secondsOf("VM0"), PRINTED);
		assertEquals(265.454478, platform.secondsOf("VM1"), PRINTED);
	}

	/**
	 * From 10146.111793 to 10411.547334 and to 10362.620589. Both share link 8, by the inverse of the round trip that LV08
	 * ascribes to a route: its latency and, for every link, the time of 20,537 bytes. The nearer one also starts to send earlier.
	 */
	@Test
	void twoVmsToDifferentHosts() {
		Platform platform = new Platform();
		platform.migrate("VM0", TO_TREMBLAY, "8", "1", "0", "2", "3", "4");
		platform.migrate("VM1", TO_BOURASSA, "8", "6", "7");

		assertEquals(265.435541, platform.secondsOf("VM0"), PRINTED);
		assertEquals(216.508796, platform.secondsOf("VM1"), PRINTED);
	}

	/**
	 * Calculated: 1 Gbit/s is 115,476,190 bytes a second for TCP, of which the longest downtime allows 3,464,285. Every round
	 * leaves the ratio of dirty rate and that, so the third guest needs ln 0.003464 / ln 0.433 = 6.8 rounds.
	 */
	@ParameterizedTest
	@CsvSource({ "300000, 1", "500000, 2", "50000000, 7", "200000000, 1000" })
	void roundsGoOnUntilTheRestIsSendableInTheLongestDowntime(long dirtyRate, int rounds) {
		MigrationDemand demand = new MigrationDemand(GIGABYTE, dirtyRate, GIGABYTE);

		MigrationCourse course = MigrationCourse.of(model, demand, new MigrationLink(1_000_000_000, 0));

		assertEquals(rounds, course.rounds().size());
		assertEquals(rounds < 1000, course.downtime() <= 30_000_000);
	}

	/** However fast the guest writes, no round has more to send than the working set. */
	@Test
	void theWorkingSetBoundsEveryRound() {
		MigrationDemand demand = new MigrationDemand(GIGABYTE, GIGABYTE, 3_000_000);

		MigrationCourse course = MigrationCourse.of(model, demand, new MigrationLink(1_000_000_000, 0));

		assertEquals(1, course.rounds().size());
		assertEquals(3_000_000, course.switchOver().sent());
	}

	@Test
	void valuesOutOfRangeAreNamed() {
		assertEquals("Pre-copy needs a downtime and a round to stop at, not 0 ns and 1 rounds",
				assertThrows(IllegalArgumentException.class, () -> new SimGridModel(0, 1)).getMessage());
	}

	private static MigrationDemand idle(long memory) {
		return new MigrationDemand(memory, 0, 0);
	}

	/** The links of small_platform.xml between the three hosts, and migrations of 1 GB that share them. */
	private static final class Platform implements EventReceiver<Runnable> {

		private static final double PAYLOAD_OF_ROUND_TRIP = 20_537;

		/** Bytes a second. */
		private static final Map<String, Double> BANDWIDTHS = Map.of("0", 41.279125e6, "1", 34.285625e6, "2", 118.6825e6, "3",
				34.285625e6, "4", 10.099625e6, "6", 41.279125e6, "7", 11.618875e6, "8", 8.158e6);

		private final Kernel kernel = new Kernel(new RandomStreams(1));
		private final FlowNetwork network = new FlowNetwork(kernel, 0, 1);
		private final Map<String, Double> ends = new LinkedHashMap<>();

		/** Memory first; then two messages without contents: the rest of the memory, which is none, and the end. */
		void migrate(String vm, MigrationLink path, String... links) {
			List<Link> route = new ArrayList<>();
			double roundTrip = path.roundTrip() / 2e9;
			for (String name : links) {
				double bandwidth = BANDWIDTHS.getOrDefault(name, 0.0);
				roundTrip += PAYLOAD_OF_ROUND_TRIP / bandwidth;
				route.add(network.link(name).orElseGet(() -> network.addLink(name, Math.round(8 * bandwidth))));
			}
			long bytes = Math.round(SimGridModel.onTheWire(GIGABYTE));
			long latency = Math.round(SimGridModel.latency(path));
			Flow flow = new Flow(vm, FlowDemand.of(bytes).weighted(1 / roundTrip), Optional.of(route),
					done -> ends.put(vm, kernel.now().plusNanos(2 * latency).nanos() / 1e9));
			kernel.schedule(new SimTime(latency), 0, this, () -> network.start(flow));
		}

		double secondsOf(String vm) {
			kernel.run(RunLimits.until(SimTime.LAST));
			assertTrue(ends.containsKey(vm), () -> vm + " has not arrived");
			return ends.getOrDefault(vm, 0.0);
		}

		@Override
		public String name() {
			return "platform";
		}

		@Override
		public void receive(Runnable payload, Kernel running) {
			payload.run();
		}
	}
}
