/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vdcstudio.topology.Designs.host;
import static org.vdcstudio.topology.Designs.vm;
import static org.vdcstudio.topology.VsanDesigns.id;
import static org.vdcstudio.topology.VsanDesigns.seeing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;

/** What is remembered of a vSAN cluster must not outlive what it depends on. */
class VsanMemoryTest {

	private static final List<ElementId> PARTS = List.of(host("a1"), host("a2"), host("b1"), host("b2"), host("witness01"),
			id("PhysicalSwitch", "isl"), id("PhysicalSwitch", "wan-a"), id("PhysicalSwitch", "wan-b"), id("Router", "core-a"),
			id("Site", "Busan"), id("VMkernelAdapter", "a1.vmk2"), id("PhysicalNic", "b2.vmnic0"), id("StoragePool", "a1.pool0"),
			id("LocalDisk", "b1.d0"));

	private static final DesignSnapshot OTHER = Designs.model("datacenter Other { }").snapshot();

	static IntStream seeds() {
		return IntStream.rangeClosed(1, 8);
	}

	/** A stretched cluster with VMs; more of it is the argument. */
	private static DesignSnapshot design(String rest) {
		return Designs.model(VsanDesigns.STRETCHED.formatted("disk d0 { } storage-pool pool0 { disks d0 }", "Seoul")
				.replace("cluster Stretched", rest + " host else01 { } vm web { on a[1] } vm db { on b[2] } cluster Stretched")).snapshot();
	}

	/** A topology that was asked nothing yet: that of another design takes the place of the last one. */
	private static Topology fresh(DesignSnapshot design) {
		Topology.of(OTHER);
		return Topology.of(design);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void inEveryStateTheAnswerIsThatOfSomebodyWhoNeverSawAnother(int seed) {
		DesignSnapshot design = design("");
		Topology one = Topology.of(design);
		Random random = new Random(seed);
		List<StateOverlay> states = new ArrayList<>(List.of(StateOverlay.INITIAL));
		for (int step = 0; step < 40; step++) {
			StateOverlay state = next(states.get(random.nextInt(Math.max(0, states.size() - 3), states.size())), random);
			states.add(state);
			assertEquals(seeing(fresh(design), state), seeing(one, state), "step " + step);
		}
	}

	private static StateOverlay next(StateOverlay state, Random random) {
		ElementId part = PARTS.get(random.nextInt(PARTS.size()));
		PowerState power = random.nextBoolean() ? PowerState.ON : PowerState.OFF;
		return switch (random.nextInt(6)) {
		case 0 -> state.withFailed(part);
		case 1, 2 -> state.withRestored(part);
		case 3 -> state.withPower(PARTS.get(random.nextInt(5)), power);
		case 4 -> state.withPower(vm("web"), power);
		default -> state.withHost(vm("db"), host("else01"));
		};
	}

	/** Several runs of a simulation, each with states of its own, ask one topology. */
	@Test
	void runsDoNotSeeEachOthersStates() {
		DesignSnapshot design = design("");
		List<StateOverlay> states = PARTS.stream().map(StateOverlay.INITIAL::withFailed).toList();
		List<String> expected = states.stream().map(state -> seeing(fresh(design), state)).toList();
		Topology shared = fresh(design);
		IntStream.range(0, 20 * states.size()).parallel().map(each -> each % states.size())
				.forEach(each -> assertEquals(expected.get(each), seeing(shared, states.get(each))));
	}

	@Test
	void aRouterThatAVmProvidesIsFollowed() {
		Topology topology = Topology.of(design("vm router { on else01 provides core-a } "));
		assertEquals("a1 a2 b1 b2", seeing(topology, StateOverlay.INITIAL));
		StateOverlay off = StateOverlay.INITIAL.withPower(vm("router"), PowerState.OFF);
		assertEquals("b1 b2", seeing(topology, off));
		assertEquals("a1 a2 b1 b2", seeing(topology, off.withPower(vm("router"), PowerState.ON)));
		StateOverlay elsewhere = StateOverlay.INITIAL.withPower(host("else01"), PowerState.OFF);
		assertEquals("b1 b2", seeing(topology, elsewhere));
		assertEquals("a1 a2 b1 b2", seeing(topology, elsewhere.withHost(vm("router"), host("a1"))));
	}

	/** Where two have the address of the gateway, whoever answers first gets the packets. */
	@Test
	void aVmThatTakesTheAddressOfTheGatewayIsFollowed() {
		String rogue = "vm rogue { on a[2] nic eth0 { network Guests address 10.1.0.1/24 } } ";
		Topology topology = Designs.topology(VsanDesigns.STRETCHED.formatted("", "Seoul")
				.replace("portgroup vSAN", "portgroup Guests { } portgroup vSAN").replace("cluster Stretched", rogue + "cluster Stretched"));
		StateOverlay off = StateOverlay.INITIAL.withPower(vm("rogue"), PowerState.OFF);
		String before = seeing(topology, off);
		assertEquals(seeing(fresh(topology.snapshot()), off.withPower(vm("rogue"), PowerState.ON)),
				seeing(topology, off.withPower(vm("rogue"), PowerState.ON)));
		assertEquals("a1 a2 b1 b2", before);
	}
}
