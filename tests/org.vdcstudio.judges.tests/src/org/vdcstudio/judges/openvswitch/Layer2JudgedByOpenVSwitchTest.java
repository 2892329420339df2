/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.openvswitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.judges.Designs;
import org.vdcstudio.topology.Layer2;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/** The same networks as designs and as switches that run: whom somebody reaches must not depend on who is asked. */
@TestInstance(Lifecycle.PER_CLASS)
class Layer2JudgedByOpenVSwitchTest {

	private static final int NETWORKS = 20;

	private final OpenVSwitch judge;

	Layer2JudgedByOpenVSwitchTest(@TempDir Path folder) {
		judge = new OpenVSwitch(folder);
	}

	@AfterAll
	void stop() throws InterruptedException {
		judge.close();
	}

	static IntStream seeds() {
		return IntStream.rangeClosed(1, NETWORKS);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void framesArriveWhereSwitchesDeliverThem(int seed) {
		Lan lan = RandomLan.of(seed);
		String design = LanAsDesign.write(lan);
		assertEquals(delivered(lan, Set.of(), Bridges.TRUNK), answered(lan, Designs.topology(design), StateOverlay.INITIAL), design);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void framesArriveWhereSwitchesDeliverThemWhenSomethingFails(int seed) {
		Lan lan = RandomLan.of(seed);
		Lan.Element failed = lan.parts().get(seed % lan.parts().size());
		StateOverlay state = StateOverlay.INITIAL.withFailed(id(failed));
		String design = LanAsDesign.write(lan);
		assertEquals(delivered(lan, Set.of(failed), Bridges.TRUNK), answered(lan, Designs.topology(design), state),
				() -> failed + " has failed in " + design);
	}

	/** What a network that the design does not show does with untagged frames, nobody knows. */
	@ParameterizedTest
	@MethodSource("seeds")
	void connectionsHoldThatDoNotDependOnUntaggedFramesOutside(int seed) {
		Lan lan = RandomLan.of(seed);
		String design = LanAsDesign.write(lan);
		Layer2 layer2 = Designs.topology(design).layer2();
		assertEquals(delivered(lan, Set.of(), Bridges.trunk(RandomLan.TAGS)), connections(lan,
				(one, other) -> layer2.connection(id(one.end()), id(other.end()), StateOverlay.INITIAL).holds()), design);
	}

	@Test
	void theNetworksConnectManyStationsAndSeparateMany() {
		int connected = 0;
		int separate = 0;
		for (int seed : seeds().toArray()) {
			Lan lan = RandomLan.of(seed);
			int stations = lan.stations().size();
			Topology topology = Designs.topology(LanAsDesign.write(lan));
			int reached = answered(lan, topology, StateOverlay.INITIAL).values().stream().mapToInt(Set::size).sum();
			connected += reached;
			separate += stations * (stations - 1) - reached;
		}
		assertTrue(connected > 200 && separate > 1000, connected + " pairs are connected and " + separate + " are not");
	}

	/** The stations that the switches connect each one with: frames arrive in both directions. */
	private Map<String, Set<String>> delivered(Lan lan, Set<Lan.Element> failed, List<String> settingsOutside) {
		LanAsBridges bridges = new LanAsBridges(lan, failed, settingsOutside);
		judge.configure(bridges.bridges());
		Map<Lan.Station, Set<Lan.Station>> reached = new HashMap<>();
		bridges.stations().forEach((port, from) -> {
			Set<String> outputs = judge.reached(port);
			reached.put(from, bridges.stations().entrySet().stream().filter(to -> outputs.contains(to.getKey().name()))
					.map(Map.Entry::getValue).collect(Collectors.toSet()));
		});
		return connections(lan, (one, other) -> reached.getOrDefault(one, Set.of()).contains(other)
				&& reached.getOrDefault(other, Set.of()).contains(one));
	}

	/** The stations that topology connects each one with. */
	private static Map<String, Set<String>> answered(Lan lan, Topology topology, StateOverlay state) {
		return connections(lan, (one, other) -> topology.layer2().shared(id(one.end()), id(other.end()), state).isPresent());
	}

	private static ElementId id(Lan.Element element) {
		return new ElementId(element.kind(), element.name());
	}

	private static Map<String, Set<String>> connections(Lan lan, BiPredicate<Lan.Station, Lan.Station> connected) {
		Map<String, Set<String>> connections = new TreeMap<>();
		for (Lan.Station one : lan.stations()) {
			connections.put(one.end().name(), new TreeSet<>(lan.stations().stream()
					.filter(other -> !other.equals(one) && connected.test(one, other)).map(other -> other.end().name()).toList()));
		}
		return connections;
	}
}
