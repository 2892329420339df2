/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/** What holds for every network, on networks made from seeds. */
class NetworkPropertiesTest {

	static IntStream seeds() {
		return IntStream.rangeClosed(1, 8);
	}

	private static Map<String, Verdict> connections(Topology topology, List<ElementId> ends, StateOverlay state) {
		Map<String, Verdict> verdicts = new TreeMap<>();
		for (ElementId end : ends) {
			for (ElementId other : ends.subList(0, ends.indexOf(end))) {
				verdicts.put(end + " - " + other, topology.layer2().connection(end, other, state).verdict());
			}
		}
		return verdicts;
	}

	private static Map<String, Verdict> reaches(Topology topology, List<ElementId> ends, StateOverlay state) {
		Map<String, Verdict> verdicts = new TreeMap<>();
		for (ElementId end : ends) {
			for (int vlan : List.of(10, 20)) {
				for (int host = 1; host <= 4; host++) {
					Ipv4Address to = Ipv4Address.parse("10.0.%d.%d".formatted(vlan, host));
					verdicts.put(end + " to " + to, topology.ip().reach(end, to, state).verdict());
				}
			}
		}
		return verdicts;
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whoHearsAnotherIsHeard(int seed) {
		RandomNetwork network = new RandomNetwork(seed);
		Topology topology = Designs.topology(network.text(Set.of()));
		for (ElementId end : network.ends()) {
			for (ElementId other : network.ends()) {
				assertEquals(topology.layer2().connection(end, other, StateOverlay.INITIAL).verdict(),
						topology.layer2().connection(other, end, StateOverlay.INITIAL).verdict(), end + " - " + other);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aFailureConnectsNobodyWhoWasApart(int seed) {
		RandomNetwork network = new RandomNetwork(seed);
		Topology topology = Designs.topology(network.text(Set.of()));
		Map<String, Verdict> connected = connections(topology, network.ends(), StateOverlay.INITIAL);
		Map<String, Verdict> reached = reaches(topology, network.ends(), StateOverlay.INITIAL);
		for (ElementId part : network.parts()) {
			StateOverlay state = StateOverlay.INITIAL.withFailed(part);
			assertNoneMore(connected, connections(topology, network.ends(), state), part);
			assertNoneMore(reached, reaches(topology, network.ends(), state), part);
		}
	}

	private static void assertNoneMore(Map<String, Verdict> before, Map<String, Verdict> after, ElementId failed) {
		after.forEach((pair, verdict) -> {
			if (verdict == Verdict.HOLDS) {
				assertEquals(Verdict.HOLDS, before.get(pair), () -> pair + " without " + failed);
			} else if (verdict == Verdict.UNKNOWN) {
				assertFalse(before.get(pair) == Verdict.FAILS, () -> pair + " without " + failed);
			}
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whatFailedMightAsWellNotBeThere(int seed) {
		RandomNetwork network = new RandomNetwork(seed);
		Topology topology = Designs.topology(network.text(Set.of()));
		for (ElementId part : network.removable()) {
			StateOverlay state = StateOverlay.INITIAL.withFailed(part);
			Topology without = Designs.topology(network.text(Set.of(part)));
			assertEquals(connections(without, network.ends(), StateOverlay.INITIAL), connections(topology, network.ends(), state),
					() -> "without " + part);
			assertEquals(reaches(without, network.ends(), StateOverlay.INITIAL), reaches(topology, network.ends(), state),
					() -> "without " + part);
		}
	}

	@Test
	void theNetworksConnectSomeAndSeparateOthers() {
		List<Verdict> connected = new ArrayList<>();
		List<Verdict> reached = new ArrayList<>();
		seeds().forEach(seed -> {
			RandomNetwork network = new RandomNetwork(seed);
			Topology topology = Designs.topology(network.text(Set.of()));
			connected.addAll(connections(topology, network.ends(), StateOverlay.INITIAL).values());
			reached.addAll(reaches(topology, network.ends(), StateOverlay.INITIAL).values());
		});
		for (Verdict verdict : Verdict.values()) {
			long many = connected.stream().filter(verdict::equals).count();
			long more = reached.stream().filter(verdict::equals).count();
			assertTrue(many > 30 && more > 30, verdict + ": " + many + " pairs, " + more + " flows");
		}
	}
}
