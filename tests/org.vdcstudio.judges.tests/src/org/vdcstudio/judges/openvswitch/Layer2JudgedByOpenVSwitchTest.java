/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.openvswitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.judges.Designs;
import org.vdcstudio.topology.Layer2;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/** The same networks as designs and as switches that run: whom a VM reaches must not depend on who is asked. */
@TestInstance(Lifecycle.PER_CLASS)
class Layer2JudgedByOpenVSwitchTest {

	private static final int NETWORKS = 40;

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
		assertEquals(delivered(lan), answered(lan, Designs.topology(design).layer2()), design);
	}

	@Test
	void theNetworksConnectManyPortsAndSeparateMany() {
		int connected = 0;
		int separate = 0;
		for (int seed : seeds().toArray()) {
			Lan lan = RandomLan.of(seed);
			int groups = (int) lan.groups().count();
			Layer2 layer2 = Designs.topology(LanAsDesign.write(lan)).layer2();
			int reached = answered(lan, layer2).values().stream().mapToInt(Set::size).sum();
			connected += reached;
			separate += groups * (groups - 1) - reached;
		}
		assertTrue(connected > 300 && separate > 300, connected + " pairs are connected and " + separate + " are not");
	}

	/** The port groups that the switches connect each one with. */
	private Map<String, Set<String>> delivered(Lan lan) {
		LanAsBridges bridges = new LanAsBridges(lan);
		judge.configure(bridges.bridges());
		Map<Bridges.Port, Lan.Group> vms = bridges.vms();
		Map<String, Set<String>> connections = new TreeMap<>();
		vms.forEach((from, group) -> {
			Set<String> reached = judge.reached(from, 0);
			connections.put(group.qualifiedName(), names(vms.entrySet().stream().filter(to -> !to.getKey().equals(from))
					.filter(to -> reached.contains(to.getKey().name())).map(Map.Entry::getValue)));
		});
		return connections;
	}

	/** The port groups that topology connects each one with. */
	private static Map<String, Set<String>> answered(Lan lan, Layer2 layer2) {
		Map<String, Set<String>> connections = new TreeMap<>();
		lan.groups().forEach(from -> connections.put(from.qualifiedName(),
				names(lan.groups().filter(to -> !to.equals(from) && connects(layer2, from, to)))));
		return connections;
	}

	private static boolean connects(Layer2 layer2, Lan.Group from, Lan.Group to) {
		return layer2.shared(id(from), id(to), StateOverlay.INITIAL).isPresent();
	}

	private static ElementId id(Lan.Group group) {
		return new ElementId("PortGroup", group.qualifiedName());
	}

	private static Set<String> names(Stream<Lan.Group> groups) {
		return new TreeSet<>(groups.map(Lan.Group::qualifiedName).toList());
	}
}
