/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.simulation.compute.ResourceConsumer.Pool;
import org.vdcstudio.simulation.compute.ResourceConsumer.VirtualMachine;
import org.vdcstudio.simulation.kernel.RandomStreams;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * What holds for every tree, tried on random ones: every other with small amounts, so that all kinds of rounding occur, and
 * with large ones, in which rounding cannot hide a mistake.
 */
class ResourceDivisionPropertiesTest {

	private static final int TREES = 1_000;
	private static final int SMALL = 40;
	private static final int LARGE = 1_000_000;
	private static final int LEVELS = 4;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void allThatIsWantedWithinLimitsIsGrantedOrAllThatThereIs(long seed) {
		forTrees(seed, (random, amount, consumers) -> {
			long capacity = random.nextInt(10 * amount);
			assertEquals(Math.min(capacity, wanted(consumers)), sum(ResourceDivision.divide(capacity, consumers)));
		});
	}

	@ParameterizedTest
	@EnumSource
	void nobodyGetsMoreThanItWantsOrThanALimitAboveItAllows(UnusedReservation unused) {
		forTrees(4, (random, amount, consumers) -> {
			Map<ElementId, Grant> grants = ResourceDivision.divide(random.nextInt(10 * amount), consumers, unused);
			for (VirtualMachine vm : Consumers.vms(consumers)) {
				Grant grant = grant(grants, vm);
				assertEquals(vm.demand(), grant.demand());
				assertEquals(Math.min(vm.demand(), vm.allocation().limit()), grant.wanted());
				assertTrue(grant.granted() >= 0 && grant.granted() <= grant.wanted(), grant::toString);
			}
			forPools(consumers, pool -> {
				long together = Consumers.vms(pool.members()).stream().mapToLong(vm -> grant(grants, vm).granted()).sum();
				assertTrue(together <= pool.allocation().limit(), () -> pool + " gets " + together);
			});
		});
	}

	/** One VM cannot starve another's reservation: the others want everything, with all shares there are. */
	@ParameterizedTest
	@EnumSource
	void reservationsThatFitAreNeverStarved(UnusedReservation unused) {
		forTrees(5, (random, amount, consumers) -> {
			List<ResourceConsumer> unlimited = mapped(consumers, vm -> vm, pool -> withLimit(pool.allocation(), Long.MAX_VALUE));
			long capacity = reserved(unlimited) + random.nextInt(amount);
			for (VirtualMachine victim : Consumers.vms(unlimited)) {
				List<ResourceConsumer> attack = withOthers(unlimited, victim.id(), vm -> new VirtualMachine(vm.id(),
						new Allocation(1_000_000, vm.allocation().reservation(), Allocation.UNLIMITED), Integer.MAX_VALUE));
				Grant grant = grant(ResourceDivision.divide(capacity, attack, unused), victim);
				assertTrue(grant.granted() >= Math.min(victim.allocation().reservation(), grant.wanted()),
						() -> victim + " gets " + grant);
			}
		});
	}

	@ParameterizedTest
	@EnumSource
	void whoWantsNoMoreThanItsEntitlementGetsIt(UnusedReservation unused) {
		forTrees(6, (random, amount, consumers) -> {
			Map<ElementId, Grant> grants = ResourceDivision.divide(random.nextInt(10 * amount), consumers, unused);
			grants.forEach((id, grant) -> assertTrue(grant.granted() >= Math.min(grant.wanted(), grant.entitlement()) - LEVELS,
					() -> id + " gets " + grant + " of " + consumers));
		});
	}

	@ParameterizedTest
	@ValueSource(longs = { 7, 8 })
	void moreSharesNeverGiveLess(long seed) {
		forTrees(seed, (random, amount, consumers) -> {
			long capacity = random.nextInt(10 * amount);
			List<VirtualMachine> vms = Consumers.vms(consumers);
			VirtualMachine lucky = vms.get(random.nextInt(vms.size()));
			VirtualMachine richer = new VirtualMachine(lucky.id(), new Allocation(lucky.allocation().shares() * 3,
					lucky.allocation().reservation(), lucky.allocation().limit()), lucky.demand());
			List<ResourceConsumer> changed = mapped(consumers, vm -> vm.id().equals(lucky.id()) ? richer : vm, Pool::allocation);

			long before = grant(ResourceDivision.divide(capacity, consumers), lucky).granted();
			long after = grant(ResourceDivision.divide(capacity, changed), lucky).granted();

			assertTrue(after >= before - 1, () -> before + " became " + after);
		});
	}

	@ParameterizedTest
	@ValueSource(longs = { 9, 10 })
	void orderOfSiblingsMattersForRoundingOnly(long seed) {
		forTrees(seed, (random, amount, consumers) -> {
			long capacity = random.nextInt(10 * amount);
			Map<ElementId, Grant> grants = ResourceDivision.divide(capacity, consumers);
			Map<ElementId, Grant> reversed = ResourceDivision.divide(capacity, reversed(consumers));

			assertEquals(grants.keySet(), reversed.keySet());
			grants.forEach((id, grant) -> assertEquals(grant.granted(), reversed.getOrDefault(id, grant).granted(), LEVELS));
		});
	}

	private static void forTrees(long seed, TreeCheck check) {
		RandomGenerator random = new RandomStreams(seed).stream("trees");
		for (int i = 0; i < TREES; i++) {
			int amount = i % 2 == 0 ? SMALL : LARGE;
			check.check(random, amount, Consumers.random(random, amount));
		}
	}

	private interface TreeCheck {

		void check(RandomGenerator random, int amount, List<ResourceConsumer> consumers);
	}

	/** What a level wants, pools within their limits: computed anew, in the plainest way. */
	private static long wanted(List<ResourceConsumer> consumers) {
		long wanted = 0;
		for (ResourceConsumer consumer : consumers) {
			wanted += Math.min(consumer.allocation().limit(), switch (consumer) {
			case VirtualMachine vm -> vm.demand();
			case Pool pool -> wanted(pool.members());
			});
		}
		return wanted;
	}

	private static long reserved(List<ResourceConsumer> consumers) {
		long reserved = 0;
		for (ResourceConsumer consumer : consumers) {
			reserved += Math.max(consumer.allocation().reservation(),
					consumer instanceof Pool pool ? reserved(pool.members()) : 0);
		}
		return reserved;
	}

	private static void forPools(List<ResourceConsumer> consumers, Consumer<Pool> check) {
		for (ResourceConsumer consumer : consumers) {
			if (consumer instanceof Pool pool) {
				check.accept(pool);
				forPools(pool.members(), check);
			}
		}
	}

	private static List<ResourceConsumer> withOthers(List<ResourceConsumer> consumers, ElementId victim,
			UnaryOperator<VirtualMachine> change) {
		return mapped(consumers, vm -> vm.id().equals(victim) ? vm : change.apply(vm), Pool::allocation);
	}

	private static List<ResourceConsumer> mapped(List<ResourceConsumer> consumers, UnaryOperator<VirtualMachine> vms,
			Function<Pool, Allocation> pools) {
		List<ResourceConsumer> mapped = new ArrayList<>();
		for (ResourceConsumer consumer : consumers) {
			mapped.add(switch (consumer) {
			case VirtualMachine vm -> vms.apply(vm);
			case Pool pool -> new Pool(pool.id(), pools.apply(pool), mapped(pool.members(), vms, pools));
			});
		}
		return mapped;
	}

	private static List<ResourceConsumer> reversed(List<ResourceConsumer> consumers) {
		List<ResourceConsumer> reversed = new ArrayList<>();
		for (ResourceConsumer consumer : consumers.reversed()) {
			reversed.add(switch (consumer) {
			case VirtualMachine vm -> vm;
			case Pool pool -> new Pool(pool.id(), pool.allocation(), reversed(pool.members()));
			});
		}
		return reversed;
	}

	private static Allocation withLimit(Allocation allocation, long limit) {
		return new Allocation(allocation.shares(), allocation.reservation(), limit);
	}

	private static Grant grant(Map<ElementId, Grant> grants, VirtualMachine vm) {
		return grants.getOrDefault(vm.id(), new Grant(-1, -1, -1, -1));
	}

	private static long sum(Map<ElementId, Grant> grants) {
		return grants.values().stream().mapToLong(Grant::granted).sum();
	}
}
