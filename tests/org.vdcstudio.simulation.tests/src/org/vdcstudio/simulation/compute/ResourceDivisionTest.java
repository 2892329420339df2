/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.simulation.compute.Consumers.NONE;
import static org.vdcstudio.simulation.compute.Consumers.granted;
import static org.vdcstudio.simulation.compute.Consumers.id;
import static org.vdcstudio.simulation.compute.Consumers.pool;
import static org.vdcstudio.simulation.compute.Consumers.vm;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.values.Shares;
import org.vdcstudio.topology.snapshot.ElementId;

/** Cases from vSphere Resource Management ("the guide") and cases computed by hand. */
class ResourceDivisionTest {

	private static final long MEGA = 1_000_000;
	private static final long GIGA = 1_000_000_000;
	private static final long GIB = 1L << 30;

	private static final long NORMAL = ShareValues.cpuOfVm(Shares.NORMAL, 1);
	private static final long HIGH = ShareValues.cpuOfVm(Shares.parse("high"), 1);

	/** The guide, "Resource Allocation Shares": two CPU-bound VMs with normal shares on 8 GHz get 4 GHz each. */
	@Test
	void twoVmsWithEqualSharesGetHalfEach() {
		assertEquals(Map.of("vm1", 4 * GIGA, "vm2", 4 * GIGA),
				granted(ResourceDivision.divide(8 * GIGA, List.of(vm("vm1", NORMAL, 8 * GIGA), vm("vm2", NORMAL, 8 * GIGA)))));
	}

	/**
	 * The guide, same place: a third one with high shares is powered on and gets 4 GHz, the others 2 GHz each. A custom value
	 * of 2000 gives the same.
	 */
	@Test
	void thirdVmWithHighSharesGetsTwiceAsMuchAsTheOthers() {
		Map<String, Long> expected = Map.of("vm1", 2 * GIGA, "vm2", 2 * GIGA, "vm3", 4 * GIGA);

		for (long shares : List.of(HIGH, ShareValues.cpuOfVm(Shares.parse("2000"), 1))) {
			assertEquals(expected, granted(ResourceDivision.divide(8 * GIGA,
					List.of(vm("vm1", NORMAL, 8 * GIGA), vm("vm2", NORMAL, 8 * GIGA), vm("vm3", shares, 8 * GIGA)))));
		}
	}

	/**
	 * The guide, "Resource Allocation Reservation": 1 GHz of 2 GHz reserved for each; VM1 uses 500 MHz, so VM2 can use 1.5
	 * GHz.
	 */
	@Test
	void unusedReservationIsLent() {
		List<ResourceConsumer> consumers = List.of(vm("vm1", NORMAL, GIGA, NONE, 500 * MEGA),
				vm("vm2", NORMAL, GIGA, NONE, 2 * GIGA));

		assertEquals(Map.of("vm1", 500 * MEGA, "vm2", 1500 * MEGA), granted(ResourceDivision.divide(2 * GIGA, consumers)));
		assertEquals(Map.of("vm1", 500 * MEGA, "vm2", GIGA),
				granted(ResourceDivision.divide(2 * GIGA, consumers, UnusedReservation.KEPT)));
	}

	/** The guide, "Creating Resource Pools": of 6 GHz and 3 GB, high RP-QA gets 4 GHz and 2 GB, normal RP-Marketing the rest. */
	@Test
	void poolsShareByLevel() {
		Shares high = Shares.parse("high");
		assertEquals(Map.of("qa1", 2 * GIGA, "qa2", 2 * GIGA, "marketing", 2 * GIGA),
				granted(ResourceDivision.divide(6 * GIGA,
						List.of(pool("RP-QA", ShareValues.cpuOfPool(high), vm("qa1", NORMAL, 6 * GIGA), vm("qa2", NORMAL, 6 * GIGA)),
								pool("RP-Marketing", ShareValues.cpuOfPool(Shares.NORMAL), vm("marketing", HIGH, 6 * GIGA))))));
		assertEquals(Map.of("qa", 2 * GIB, "marketing", GIB),
				granted(ResourceDivision.divide(3 * GIB,
						List.of(pool("RP-QA", ShareValues.memoryOfPool(high), vm("qa", 10, 3 * GIB)),
								pool("RP-Marketing", ShareValues.memoryOfPool(Shares.NORMAL), vm("marketing", 20, 3 * GIB))))));
	}

	/** By hand: shares 1 to 3 would give 25 and 75; the reservation lifts the first to 40, what is left goes to the other. */
	@Test
	void reservationIsAFloorAndNotAnExtra() {
		assertEquals(Map.of("reserved", 40L, "greedy", 60L),
				granted(ResourceDivision.divide(100, List.of(vm("reserved", 1, 40, NONE, 100), vm("greedy", 3, 100)))));
		assertEquals(Map.of("reserved", 50L, "greedy", 50L),
				granted(ResourceDivision.divide(100, List.of(vm("reserved", 1, 40, NONE, 100), vm("greedy", 1, 100)))));
	}

	/** By hand: equal shares would give 30 each; the limit of 10 and the demand of 20 leave 60 for the third. */
	@Test
	void whatOneMayNotOrWillNotUseGoesToTheOthers() {
		Map<ElementId, Grant> grants = ResourceDivision.divide(90,
				List.of(vm("limited", 1, 0, 10, 90), vm("modest", 1, 20), vm("hungry", 1, 90)));

		assertEquals(Map.of("limited", 10L, "modest", 20L, "hungry", 60L), granted(grants));
		assertEquals(new Grant(90, 10, 10, 10), grants.get(id("limited")));
		assertEquals(new Grant(20, 20, 20, 40), grants.get(id("modest")));
		assertEquals(new Grant(90, 90, 60, 40), grants.get(id("hungry")));
	}

	@Test
	void heldBackByALimitIsNotContention() {
		Map<ElementId, Grant> grants = ResourceDivision.divide(90,
				List.of(vm("limited", 1, 0, 10, 90), vm("modest", 1, 20), vm("hungry", 1, 90)));

		assertTrue(grant(grants, "limited").isHeldBack());
		assertFalse(grant(grants, "limited").isContended());
		assertFalse(grant(grants, "modest").isHeldBack());
		assertTrue(grant(grants, "hungry").isHeldBack());
		assertTrue(grant(grants, "hungry").isContended());
	}

	/** By hand: the pool's 60 are reserved for its members together, which share them 1 to 2; the rest goes outside. */
	@Test
	void reservationOfAPoolCountsForTheSumOfItsMembers() {
		assertEquals(Map.of("a", 20L, "b", 40L, "outside", 40L), granted(ResourceDivision.divide(100,
				List.of(pool("pool", 1, 60, NONE, vm("a", 1, 100), vm("b", 2, 100)), vm("outside", 1000, 100)))));
	}

	/** By hand: the pool may use 30, of which b has 25 reserved; what the pool may not use goes outside. */
	@Test
	void limitOfAPoolCountsForTheSumOfItsMembers() {
		assertEquals(Map.of("a", 5L, "b", 25L, "outside", 70L), granted(ResourceDivision.divide(100,
				List.of(pool("pool", 1000, 0, 30, vm("a", 1, 100), vm("b", 1, 25, NONE, 100)), vm("outside", 1, 100)))));
	}

	/** By hand: what a member reserves beyond the reservation of its pool comes from the pool's parent. */
	@Test
	void reservationInAPoolHoldsWhateverThePoolReserves() {
		assertEquals(Map.of("a", 50L, "b", 0L, "outside", 50L), granted(ResourceDivision.divide(100,
				List.of(pool("pool", 1, 10, NONE, vm("a", 1, 50, NONE, 80), vm("b", 1, 80)), vm("outside", 1000, 100)))));
	}

	/** By hand: 90 and 30 are reserved, 60 are there. */
	@Test
	void reservationsBeyondTheCapacityAreScaledDown() {
		assertEquals(Map.of("a", 45L, "b", 15L, "c", 0L), granted(ResourceDivision.divide(60,
				List.of(vm("a", 1, 90, NONE, 90), vm("b", 1000, 30, NONE, 90), vm("c", 1000, 90)))));
	}

	/** By hand: a wants 10 of its 90, so the others' 30 and 30 fit nearly. */
	@Test
	void scaledReservationsAreLentToo() {
		assertEquals(Map.of("a", 10L, "b", 25L, "c", 25L), granted(ResourceDivision.divide(60,
				List.of(vm("a", 1, 90, NONE, 10), vm("b", 1, 30, NONE, 90), vm("c", 1, 30, NONE, 90)))));
	}

	@Test
	void unitsThatDoNotDivideGoToThoseWhoComeFirst() {
		assertEquals(Map.of("a", 4L, "b", 3L, "c", 3L),
				granted(ResourceDivision.divide(10, List.of(vm("a", 7, 10), vm("b", 7, 10), vm("c", 7, 10)))));
	}

	@Test
	void amountsBeyondAnyHostDoNotOverflow() {
		Map<String, Long> granted = granted(ResourceDivision.divide(24L << 40,
				List.of(vm("a", 1_000_000_000, Long.MAX_VALUE, NONE, Long.MAX_VALUE),
						vm("b", 1_000_000_000, Long.MAX_VALUE, NONE, Long.MAX_VALUE), vm("c", 1, NONE))));

		assertEquals(Map.of("a", 12L << 40, "b", 12L << 40, "c", 0L), granted);
	}

	@Test
	void nothingIsDividedAmongNobody() {
		assertEquals(Map.of(), ResourceDivision.divide(100, List.of()));
		assertEquals(Map.of("alone", 0L), granted(ResourceDivision.divide(0, List.of(pool("empty", 1, 50, NONE), vm("alone", 1, 5)))));
	}

	@Test
	void mistakesOfTheCallerAreTold() {
		assertThrows(IllegalArgumentException.class, () -> ResourceDivision.divide(-1, List.of()));
		assertThrows(IllegalArgumentException.class,
				() -> ResourceDivision.divide(1, List.of(vm("twice", 1, 1), pool("pool", 1, vm("twice", 1, 1)))));
		assertThrows(IllegalArgumentException.class, () -> vm("vm", 1, -1));
		assertThrows(IllegalArgumentException.class, () -> new Allocation(0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new Allocation(1, -1, 0));
		assertThrows(IllegalArgumentException.class, () -> new Allocation(1, 0, -1));
	}

	private static Grant grant(Map<ElementId, Grant> grants, String name) {
		return grants.getOrDefault(id(name), new Grant(-1, -1, -1, -1));
	}
}
