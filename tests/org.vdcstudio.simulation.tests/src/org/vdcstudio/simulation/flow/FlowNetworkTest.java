/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.simulation.flow.Laboratory.GIGABIT;
import static org.vdcstudio.simulation.flow.Laboratory.GIGABYTE;
import static org.vdcstudio.simulation.flow.Laboratory.SECOND;
import static org.vdcstudio.simulation.flow.Laboratory.route;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.simulation.kernel.SimTime;

/** What is expected is calculated by hand from capacities and sizes. */
class FlowNetworkTest {

	private final Laboratory laboratory = new Laboratory();
	private final FlowNetwork network = laboratory.network;

	@ParameterizedTest
	@CsvSource({ "1, 1000000000", "1000000007, 1000000000", "1073741824, 65264000", "999999999999, 3003",
			"123456789, 99999999999999", "4096, 1", "1000000000000000, 40000000000" })
	void aFlowAloneTakesItsBitsByTheRateRoundedOnce(long bytes, long rate) {
		Link narrow = laboratory.link("narrow", rate);
		Link wide = laboratory.link("wide", Link.MOST_CAPACITY);
		Flow flow = laboratory.flow("alone", FlowDemand.of(bytes).weighted(0.3), wide, narrow);
		laboratory.at(12_345, () -> network.start(flow));

		laboratory.run();

		assertEquals(12_345 + Math.round(bytes * 8.0 / rate * 1e9), laboratory.kernel.now().nanos());
		assertEquals(bytes, network.sent(flow));
		assertEquals(List.of(bytes, bytes), network.links().stream().map(network::passed).toList());
	}

	@Test
	void othersThatDoNotChangeItsRateDoNotChangeItsEnd() {
		Link shared = laboratory.link("shared", 10 * GIGABIT);
		Link own = laboratory.link("own", GIGABIT - 7);
		Link other = laboratory.link("other", 3 * GIGABIT);
		laboratory.start("watched", FlowDemand.of(GIGABYTE), own, shared);
		for (int i = 1; i < 500; i++) {
			long size = i * 1_001_003L;
			laboratory.at(i * 7_654_321L, () -> laboratory.start("other", FlowDemand.of(size), other, shared));
		}

		laboratory.run();

		long end = Math.round(GIGABYTE * 8.0 / (GIGABIT - 7) * 1e9);
		assertEquals(List.of("0 watched 9.99999993E8", end + " watched done"),
				laboratory.told.stream().filter(line -> line.contains("watched")).toList());
	}

	@Test
	void flowsOnOneLinkShareItByWeight() {
		Link link = laboratory.link("link", 12 * GIGABIT);
		Flow light = laboratory.start("light", FlowDemand.of(3 * GIGABYTE), link);
		Flow heavy = laboratory.start("heavy", FlowDemand.of(3 * GIGABYTE).weighted(2), link);
		Flow capped = laboratory.start("capped", FlowDemand.openEnded().weighted(5).cappedAt(3 * GIGABIT), link);

		laboratory.runUntil(0);
		assertEquals(3e9, network.rate(light));
		assertEquals(6e9, network.rate(heavy));
		assertEquals(3e9, network.rate(capped));
		assertEquals(12e9, network.load(link));

		laboratory.runUntil(SECOND);
		assertEquals(OptionalLong.of(2_625_000_000L), network.remaining(light));
		assertEquals(OptionalLong.of(2_250_000_000L), network.remaining(heavy));
		assertEquals(OptionalLong.empty(), network.remaining(capped));
		assertEquals(375_000_000L, network.sent(capped));
		assertEquals(1_500_000_000L, network.passed(link));

		// The heavy one is over after 3e9 * 8 / 6e9 = 4 s; then 1.5e9 bytes are left to the light one at 9 Gbit/s.
		network.cancel(capped);
		network.start(laboratory.flow("again", FlowDemand.openEnded().weighted(5).cappedAt(3 * GIGABIT), link));
		laboratory.runUntil(60 * SECOND);
		assertEquals(List.of("4000000000 heavy done", "4000000000 light 9.0E9", "5333333333 light done"), laboratory.told.stream()
				.filter(line -> line.startsWith("4000") || line.startsWith("5333")).toList());
	}

	@Test
	void whatOneCannotUseIsForTheOthers() {
		Link one = laboratory.link("one", GIGABIT);
		Link two = laboratory.link("two", 10 * GIGABIT);
		Flow throughBoth = laboratory.start("both", FlowDemand.openEnded(), one, two);
		Flow onOne = laboratory.start("onOne", FlowDemand.openEnded().cappedAt(GIGABIT / 4), one);
		Flow onTwo = laboratory.start("onTwo", FlowDemand.openEnded(), two);
		Flow alsoOnTwo = laboratory.start("alsoOnTwo", FlowDemand.openEnded(), two);

		laboratory.runUntil(0);

		assertEquals(0.25e9, network.rate(onOne));
		assertEquals(0.75e9, network.rate(throughBoth));
		assertEquals(4.625e9, network.rate(onTwo));
		assertEquals(4.625e9, network.rate(alsoOnTwo));
	}

	@Test
	void aLinkPassedTwiceIsLoadedTwice() {
		Link twice = laboratory.link("twice", GIGABIT);
		Link once = laboratory.link("once", GIGABIT);
		Flow bent = laboratory.start("bent", FlowDemand.of(GIGABYTE), twice, once, twice);
		Flow straight = laboratory.start("straight", FlowDemand.openEnded(), twice);

		laboratory.runUntil(0);
		assertEquals(GIGABIT / 3.0, network.rate(bent));
		assertEquals(GIGABIT / 3.0, network.rate(straight));
		assertEquals(1e9, network.load(twice), 1);

		network.cancel(straight);
		laboratory.run();
		assertEquals(16 * SECOND, laboratory.kernel.now().nanos());
		assertEquals(2 * GIGABYTE, network.passed(twice));
		assertEquals(GIGABYTE, network.passed(once));
	}

	@Test
	void aFlowWithoutAWayStallsUntilItIsRerouted() {
		Link first = laboratory.link("first", GIGABIT);
		Link second = laboratory.link("second", 2 * GIGABIT);
		Flow flow = laboratory.start("flow", FlowDemand.of(GIGABYTE), first);
		Flow late = new Flow("late", FlowDemand.of(GIGABYTE / 2), Optional.empty(), laboratory);
		network.start(late);
		laboratory.at(2 * SECOND, () -> network.reroute(flow, Optional.empty()));
		laboratory.at(10 * SECOND, () -> network.reroute(flow, route(second)));
		laboratory.at(10 * SECOND, () -> network.reroute(late, route(second)));

		laboratory.runUntil(9 * SECOND);
		assertEquals(0, network.rate(flow));
		assertEquals(0, network.load(first));
		assertEquals(OptionalLong.of(750_000_000L), network.remaining(flow));
		assertEquals(0, network.sent(late));

		laboratory.run();
		assertEquals(List.of("0 flow 1.0E9", "2000000000 flow 0.0", "10000000000 flow 1.0E9", "10000000000 late 1.0E9",
				"14000000000 late done", "14000000000 flow 2.0E9", "15000000000 flow done"), laboratory.told);
		assertEquals(250_000_000L, network.passed(first));
		assertEquals(1_250_000_000L, network.passed(second));
	}

	@Test
	void anotherWayAtTheSameRateChangesNothing() {
		Link first = laboratory.link("first", GIGABIT);
		Link second = laboratory.link("second", GIGABIT);
		Flow flow = laboratory.start("flow", FlowDemand.of(GIGABYTE), first);
		laboratory.at(SECOND / 3, () -> network.reroute(flow, route(second)));

		laboratory.run();

		assertEquals(List.of("0 flow 1.0E9", "8000000000 flow done"), laboratory.told);
		assertEquals(GIGABYTE, network.passed(first) + network.passed(second));
		assertEquals(41_666_667L, network.passed(first));
	}

	@Test
	void capacitiesMayChange() {
		Link link = laboratory.link("link", GIGABIT);
		laboratory.start("flow", FlowDemand.of(GIGABYTE), link);
		laboratory.at(SECOND, () -> network.setCapacity(link, 100_000_000));
		laboratory.at(11 * SECOND, () -> network.setCapacity(link, 3 * GIGABIT));

		laboratory.run();

		// 1 s at 1 Gbit/s and 10 s at 0.1 Gbit/s leave 6 Gbit, for which 3 Gbit/s take 2 s.
		assertEquals("13000000000 flow done", laboratory.told.get(laboratory.told.size() - 1));
	}

	@Test
	void aWiderLinkElsewhereLetsOthersHaveLess() {
		Link narrow = laboratory.link("narrow", GIGABIT);
		Link shared = laboratory.link("shared", 10 * GIGABIT);
		Flow bounded = laboratory.start("bounded", FlowDemand.openEnded(), narrow, shared);
		Flow other = laboratory.start("other", FlowDemand.openEnded(), shared);
		laboratory.runUntil(0);
		assertEquals(9e9, network.rate(other));

		network.setCapacity(narrow, 20 * GIGABIT);
		laboratory.runUntil(1);

		assertEquals(5e9, network.rate(bounded));
		assertEquals(5e9, network.rate(other));
	}

	@Test
	void whateverHappensAtOneInstantIsSettledOnce() {
		Link link = laboratory.link("link", 10 * GIGABIT);
		for (int i = 0; i < 100; i++) {
			FlowDemand demand = FlowDemand.of(GIGABYTE);
			laboratory.at(SECOND, () -> laboratory.start("flow", demand, link));
		}
		laboratory.at(SECOND, () -> network.setCapacity(link, 8 * GIGABIT));

		laboratory.run();

		// All hundred end at one instant too.
		assertEquals(2, laboratory.settlements());
		assertEquals(101 * SECOND, laboratory.kernel.now().nanos());
	}

	@Test
	void aCancelledFlowIsOverAndItsOwnerIsNotTold() {
		Link link = laboratory.link("link", GIGABIT);
		Flow cancelled = laboratory.start("cancelled", FlowDemand.of(GIGABYTE), link);
		laboratory.start("kept", FlowDemand.of(GIGABYTE), link);
		laboratory.at(2 * SECOND, () -> assertTrue(network.cancel(cancelled)));

		laboratory.run();

		assertEquals(List.of("0 cancelled 5.0E8", "0 kept 5.0E8", "2000000000 kept 1.0E9", "9000000000 kept done"),
				laboratory.told);
		assertEquals(125_000_000L, network.sent(cancelled));
		assertEquals(0, network.rate(cancelled));
		assertFalse(cancelled.isUnderWay());
		assertFalse(network.cancel(cancelled));
		assertThrows(IllegalStateException.class, () -> network.reroute(cancelled, route(link)));
		assertThrows(IllegalStateException.class, () -> network.start(cancelled));
	}

	@Test
	void nothingToSendArrivesAtOnceAndDisturbsNobody() {
		Link link = laboratory.link("link", GIGABIT);
		laboratory.start("big", FlowDemand.of(GIGABYTE), link);
		laboratory.at(SECOND, () -> laboratory.start("empty", FlowDemand.of(0), link));
		Flow stalled = new Flow("stalled", FlowDemand.of(0), Optional.empty(), laboratory);
		network.start(stalled);
		laboratory.at(2 * SECOND, () -> network.reroute(stalled, route(link)));

		laboratory.run();

		assertEquals(List.of("0 big 1.0E9", "1000000000 empty done", "2000000000 stalled done", "8000000000 big done"),
				laboratory.told);
	}

	@Test
	void whatNothingBoundsArrivesAtOnce() {
		laboratory.start("free", FlowDemand.of(GIGABYTE));
		laboratory.start("capped", FlowDemand.of(GIGABYTE).cappedAt(GIGABIT));
		Flow endless = laboratory.start("endless", FlowDemand.openEnded());

		laboratory.run();

		assertEquals(List.of("0 free Infinity", "0 capped 1.0E9", "0 endless Infinity", "0 free done", "8000000000 capped done"),
				laboratory.told);
		assertEquals(0, network.sent(endless));
	}

	@Test
	void anOwnerMaySendTheNextThingWhenOneIsDone() {
		Link link = laboratory.link("link", GIGABIT);
		Flow next = laboratory.flow("next", FlowDemand.of(GIGABYTE), link);
		network.start(new Flow("first", FlowDemand.of(GIGABYTE), route(link), flow -> network.start(next)));

		laboratory.run();

		assertEquals(List.of("8000000000 next 1.0E9", "16000000000 next done"), laboratory.told);
	}

	@Test
	void linksAreReportedInTheOrderInWhichTheyWereAdded() {
		Link b = laboratory.link("b", 1);
		Link a = laboratory.link("a", 1);
		assertEquals(List.of(b, a), network.links());
		assertEquals(Optional.of(a), network.link("a"));
		assertEquals(Optional.empty(), network.link("c"));
	}

	@Test
	void valuesOutOfRangeAreNamed() {
		assertMessage("A link needs a capacity, not one of 0 bit/s", () -> network.addLink("none", 0));
		assertMessage("A flow cannot send -1 bytes", () -> FlowDemand.of(-1));
		assertMessage("A flow needs a rate, not one of 0 bit/s", () -> FlowDemand.openEnded().cappedAt(0));
		assertMessage("A flow needs a weight above 0, not NaN", () -> FlowDemand.openEnded().weighted(Double.NaN));
		laboratory.link("one", 1);
		assertMessage("There is a link one already", () -> network.addLink("one", 1));
		assertEquals(SimTime.ZERO, laboratory.kernel.now());
	}

	private static void assertMessage(String expected, Runnable runnable) {
		assertEquals(expected, assertThrows(IllegalArgumentException.class, runnable::run).getMessage());
	}
}
