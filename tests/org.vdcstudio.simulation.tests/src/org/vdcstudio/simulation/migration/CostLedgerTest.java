/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.simulation.kernel.RandomStreams;
import org.vdcstudio.simulation.migration.MigrationCost.Charge;
import org.vdcstudio.simulation.migration.MigrationCost.Kind;
import org.vdcstudio.simulation.migration.MigrationCost.Resource;
import org.vdcstudio.topology.snapshot.ElementId;

/** Numbers are those of vCenter Server and Host Management, "Limits on Simultaneous Migrations". */
class CostLedgerTest {

	private static final long GIGABIT = 1_000_000_000;
	private static final int STEPS = 20_000;

	private final CostLedger ledger = new CostLedger();

	@ParameterizedTest
	@CsvSource({ "0, 4", "1, 4", "2, 4", "10, 8", "25, 8", "100, 8" })
	void vMotionsOfAHostAreLimitedByItsAdapter(long gigabits, int most) {
		assertEquals(most, fill(i -> MigrationCosts.vMotion(end("source", gigabits), end("target" + i, 100), datastores("d" + i))));
		assertEquals(most, new CostLedgerTest()
				.fill(i -> MigrationCosts.vMotion(end("source" + i, 100), end("target", gigabits), datastores("d" + i))));
	}

	@Test
	void aHostDoesTwoStorageVMotions() {
		assertEquals(2, fill(i -> MigrationCosts.storageVMotion(host("h"), datastores("from" + i, "to" + i))));
	}

	@Test
	void aHostDoesOneStorageVMotionAndFourVMotions() {
		ledger.take(MigrationCosts.storageVMotion(host("h"), datastores("from", "to")));

		assertEquals(4, fill(i -> MigrationCosts.vMotion(end("h", 10), end("target" + i, 10), datastores("d" + i))));
	}

	@Test
	void aHostDoesTwoMigrationsWithoutSharedStorage() {
		assertEquals(2, fill(i -> MigrationCosts.sharedNothing(end("h", 1), end("target" + i, 1), datastores("from" + i, "to" + i))));
		assertEquals(1, ledger.used(network("target0")));
		assertEquals(4, ledger.used(new Resource(Kind.HOST, host("target0"))));
	}

	@Test
	void aHostDoesEightOtherProvisioningOperations() {
		assertEquals(8, fill(i -> MigrationCosts.provisioning(host("h"), host("target" + i))));
	}

	@Test
	void aDatastoreBearsAHundredAndTwentyEightVMotions() {
		assertEquals(128,
				fill(i -> MigrationCosts.vMotion(end("source" + i, 10), end("target" + i, 10), datastores("shared", "shared"))));
	}

	@Test
	void aDatastoreBearsEightStorageVMotionsAsSourceOrDestination() {
		assertEquals(8, fill(i -> MigrationCosts.storageVMotion(host("h" + i),
				i % 2 == 0 ? datastores("shared", "other" + i) : datastores("other" + i, "shared"))));
	}

	@Test
	void whatStandsInTheWayIsTold() {
		fill(i -> MigrationCosts.vMotion(end("h", 1), end("target" + i, 1), datastores("d")));

		assertEquals(List.of(new Charge(network("h"), 1, 4)),
				ledger.obstacles(MigrationCosts.vMotion(end("h", 1), end("another", 1), datastores("d"))));
		assertEquals(List.of(), ledger.obstacles(MigrationCosts.storageVMotion(host("h"), datastores("d", "e"))));
		assertEquals("network h.vmk1", network("h").toString());
	}

	@Test
	void whatEndsMakesRoom() {
		MigrationCost cost = MigrationCosts.storageVMotion(host("h"), datastores("from", "to"));
		ledger.take(cost);
		ledger.take(cost);
		assertFalse(ledger.fits(cost));

		ledger.release(cost);

		assertTrue(ledger.fits(cost));
		assertEquals(16, ledger.used(new Resource(Kind.DATASTORE, new ElementId("VmfsDatastore", "to"))));
	}

	@Test
	void aMistakeOfTheCallerChangesNothing() {
		MigrationCost migration = MigrationCosts.vMotion(end("a", 1), end("b", 1), datastores("d"));
		ledger.take(MigrationCosts.provisioning(host("a")));

		assertThrows(IllegalStateException.class, () -> ledger.release(migration));
		assertEquals(1, ledger.used(new Resource(Kind.HOST, host("a"))));

		fill(i -> MigrationCosts.provisioning(host("b")));
		assertThrows(IllegalStateException.class, () -> ledger.take(migration));
		assertEquals(0, ledger.used(network("a")));
		assertThrows(IllegalArgumentException.class,
				() -> MigrationCosts.vMotion(end("a", 1), end("a", 1), datastores("d")));
		assertThrows(IllegalArgumentException.class, () -> new Charge(network("a"), 5, 4));
		assertThrows(IllegalArgumentException.class, () -> end("a", -1));
	}

	/** Operations come and go at random: nothing is ever used beyond its limit, and in the end nothing is used at all. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void limitsAreKeptAndEverythingIsGivenBack(long seed) {
		RandomGenerator random = new RandomStreams(seed).stream("operations");
		List<MigrationCost> running = new ArrayList<>();
		int waiting = 0;
		for (int step = 0; step < STEPS; step++) {
			MigrationCost cost = operation(random);
			if (ledger.fits(cost)) {
				ledger.take(cost);
				running.add(cost);
				cost.charges().forEach(charge -> assertTrue(ledger.used(charge.resource()) <= charge.limit(), charge::toString));
			} else {
				waiting++;
			}
			if (running.size() > 20 + random.nextInt(20)) {
				ledger.release(running.remove(random.nextInt(running.size())));
			}
			Resource host = new Resource(Kind.HOST, host("h0"));
			assertEquals(running.stream().flatMap(each -> each.charges().stream()).filter(each -> each.resource().equals(host))
					.mapToInt(Charge::cost).sum(), ledger.used(host));
		}
		assertTrue(waiting > 100, waiting + " had to wait");
		running.forEach(ledger::release);
		for (int i = 0; i < 12; i++) {
			assertEquals(0, ledger.used(new Resource(Kind.HOST, host("h" + i))));
			assertEquals(0, ledger.used(network("h" + i)));
		}
	}

	private static MigrationCost operation(RandomGenerator random) {
		int source = random.nextInt(12);
		MigrationEnd from = end("h" + source, source % 2 == 0 ? 1 : 10);
		int target = (source + 1 + random.nextInt(11)) % 12;
		MigrationEnd to = end("h" + target, target % 2 == 0 ? 1 : 10);
		List<ElementId> datastores = datastores("d" + random.nextInt(3), "d" + random.nextInt(3));
		return switch (random.nextInt(4)) {
		case 0 -> MigrationCosts.vMotion(from, to, datastores);
		case 1 -> MigrationCosts.storageVMotion(from.host(), datastores);
		case 2 -> MigrationCosts.sharedNothing(from, to, datastores);
		default -> MigrationCosts.provisioning(from.host(), to.host());
		};
	}

	/** Begins operations as long as they fit, and counts them. */
	private int fill(IntFunction<MigrationCost> operation) {
		int count = 0;
		while (ledger.fits(operation.apply(count))) {
			ledger.take(operation.apply(count++));
		}
		return count;
	}

	private static ElementId host(String name) {
		return new ElementId("EsxiHost", name);
	}

	private static MigrationEnd end(String host, long gigabits) {
		return new MigrationEnd(host(host), network(host).id(), gigabits * GIGABIT);
	}

	private static Resource network(String host) {
		return new Resource(Kind.NETWORK, new ElementId("VMkernelAdapter", host + ".vmk1"));
	}

	private static List<ElementId> datastores(String... names) {
		return List.of(names).stream().map(name -> new ElementId("VmfsDatastore", name)).toList();
	}
}
