/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.simulation.flow.Laboratory.SECOND;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all traffic, on networks made from seeds. */
class FlowPropertiesTest {

	private static final double TOLERANCE = 1e-9;

	@ParameterizedTest
	@CsvSource({ "1, 1, 30", "2, 2, 60", "3, 3, 100", "4, 5, 200", "5, 10, 300", "6, 20, 300", "7, 50, 500", "8, 100, 800",
			"9, 200, 800", "10, 3, 500", "11, 400, 800", "12, 30, 800" })
	void ratesAreMaxMinFairAfterEveryChange(long seed, int links, int changes) {
		RandomTraffic traffic = new RandomTraffic(seed, links);
		for (int i = 0; i < changes; i++) {
			for (int atOnce = traffic.below(3); atOnce >= 0; atOnce--) {
				traffic.change();
			}
			traffic.laboratory.runUntil(traffic.laboratory.kernel.now().nanos() + traffic.below(50_000_000));
			assertMaxMinFair(traffic);
		}
		assertTrue(traffic.flows.stream().anyMatch(flow -> traffic.laboratory.network.rate(flow) > 0));
	}

	/** Nobody gets more than fits, and everybody is as fast as they may be, or has the most of a full link, by weight. */
	private static void assertMaxMinFair(RandomTraffic traffic) {
		FlowNetwork network = traffic.laboratory.network;
		for (Link link : network.links()) {
			assertTrue(network.load(link) <= link.capacity() * (1 + TOLERANCE), () -> link + " of " + link.capacity() + " has "
					+ network.load(link));
		}
		for (Flow flow : traffic.flows) {
			double rate = network.rate(flow);
			if (!flow.isUnderWay() || flow.route().isEmpty()) {
				assertEquals(0, rate);
			} else if (flow.missing() > 0) {
				boolean atItsCap = flow.demand().rateCap().isPresent()
						&& rate >= flow.demand().rateCap().getAsLong() * (1 - TOLERANCE);
				assertTrue(atItsCap || flow.route().get().stream().anyMatch(link -> bounds(link, flow, network)),
						() -> flow + " could have more than " + rate);
			}
		}
	}

	private static boolean bounds(Link link, Flow flow, FlowNetwork network) {
		double share = network.rate(flow) / flow.demand().weight();
		// A link that is passed several times gives whole bits to each time.
		boolean full = network.load(link) >= link.capacity() * (1 - TOLERANCE) - 5;
		return full && link.crossings().stream().map(Crossing::flow)
				.allMatch(other -> network.rate(other) / other.demand().weight() <= share * (1 + TOLERANCE));
	}

	@ParameterizedTest
	@CsvSource({ "1, 2, 50", "2, 10, 200", "3, 40, 400", "4, 100, 1000" })
	void everyByteArrivesAndPassesEveryLinkOfItsRoute(long seed, int links, int flows) {
		RandomTraffic traffic = new RandomTraffic(seed, links);
		FlowNetwork network = traffic.laboratory.network;
		traffic.arrive(flows, 5 * SECOND);
		long[] before = new long[flows];
		for (int step = 1; step < 30; step++) {
			traffic.laboratory.runUntil(step * SECOND / 3);
			for (int i = 0; i < flows; i++) {
				long sent = network.sent(traffic.flows.get(i));
				assertTrue(sent >= before[i], "bytes come back");
				before[i] = sent;
			}
		}
		traffic.laboratory.run();

		assertEquals(flows, traffic.laboratory.told.stream().filter(line -> line.endsWith("done")).count());
		traffic.flows.forEach(flow -> assertEquals(flow.demand().bytes().orElseThrow(), network.sent(flow)));
		for (Link link : network.links()) {
			long asked = traffic.flows.stream().mapToLong(flow -> flow.demand().bytes().orElseThrow()
					* flow.route().orElseThrow().stream().filter(link::equals).count()).sum();
			assertEquals(asked, network.passed(link), 1);
			assertEquals(0, network.load(link));
		}
	}

	@Test
	void bytesAreNeitherLostNorGainedWhenFlowsMove() {
		RandomTraffic traffic = new RandomTraffic(21, 15);
		FlowNetwork network = traffic.laboratory.network;
		for (int i = 0; i < 600; i++) {
			traffic.change();
			traffic.laboratory.runUntil(traffic.laboratory.kernel.now().nanos() + traffic.below(20_000_000));
		}
		traffic.flows.forEach(traffic::book);

		assertEquals(15, traffic.passed.size());
		// What each flow says is rounded to bytes at every move.
		traffic.passed.forEach((link, bytes) -> assertEquals(bytes, network.passed(link), 300));
		traffic.flows.forEach(flow -> flow.demand().bytes().ifPresent(bytes -> assertTrue(network.sent(flow) <= bytes)));
	}

	/** Calculated from the sum of bits over constant capacity: the last one ends when everything has passed the link. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void aLinkThatIsNeverIdlePassesEverythingInItsTime(long seed) {
		Laboratory laboratory = new Laboratory();
		Link link = laboratory.link("link", 777_777_777);
		RandomTraffic sizes = new RandomTraffic(seed, 1);
		long total = 0;
		for (int i = 0; i < 300; i++) {
			long bytes = 50_000_000 + sizes.below(100_000_000);
			total += bytes;
			double weight = 0.5 + sizes.below(4);
			laboratory.at(sizes.below(1_000) * 1_000_000L * (i == 0 ? 0 : 1),
					() -> laboratory.start("flow", FlowDemand.of(bytes).weighted(weight), link));
		}

		laboratory.run();

		assertEquals(total, laboratory.network.passed(link));
		// Every end is rounded to a nanosecond, and what was rounded is not made up for.
		assertEquals(total * 8 / 777_777_777.0 * 1e9, laboratory.kernel.now().nanos(), 300);
	}

	@Test
	void twoRunsAreTheSameEventForEvent() {
		List<String> first = trace(5);
		assertEquals(first, trace(5));
		assertNotEquals(first, trace(6));
		assertFalse(first.isEmpty());
	}

	private static List<String> trace(long seed) {
		RandomTraffic traffic = new RandomTraffic(seed, 30);
		traffic.arrive(300, 2 * SECOND);
		traffic.laboratory.run();
		return traffic.laboratory.trace.stream().map(line -> line.replaceAll("\\$\\$Lambda.*", "")).toList();
	}

	/**
	 * Link i has the capacity 2i + 1, flow i passes it and the next: so flow i gets i + 1 there, less or more than that by what
	 * the one before changes.
	 */
	@Test
	void aChangeReachesWhomeverItConcernsHoweverFarAway() {
		int length = 300;
		Laboratory laboratory = new Laboratory();
		List<Link> chain = IntStream.rangeClosed(0, length).mapToObj(i -> laboratory.link("link" + i, (2 * i + 1) * 1_000_000L))
				.toList();
		List<Flow> flows = IntStream.range(0, length)
				.mapToObj(i -> laboratory.start("flow" + i, FlowDemand.openEnded(), chain.get(i), chain.get(i + 1))).toList();
		laboratory.runUntil(0);
		for (int i = 0; i < length; i++) {
			assertEquals((i + 1) * 1e6, laboratory.network.rate(flows.get(i)), 1e-3);
		}

		laboratory.network.setCapacity(chain.get(0), 900_000);
		laboratory.runUntil(0);

		for (int i = 0; i < length; i++) {
			assertEquals((i + 1) * 1e6 + (i % 2 == 0 ? -1e5 : 1e5), laboratory.network.rate(flows.get(i)), 1e-3);
		}
	}

	/** Quadratic algorithms do not come to an end here. */
	@Test
	void thousandsOfFlowsOverThousandsOfLinks() {
		RandomTraffic traffic = new RandomTraffic(1, 5_000);
		traffic.arrive(10_000, 20 * SECOND);

		traffic.laboratory.runUntil(10 * SECOND);
		assertMaxMinFair(traffic);
		traffic.laboratory.run();

		assertEquals(10_000, traffic.laboratory.told.stream().filter(line -> line.endsWith("done")).count());
	}
}
