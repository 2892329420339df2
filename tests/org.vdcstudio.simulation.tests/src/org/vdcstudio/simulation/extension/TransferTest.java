/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;

/** Transfers of contributors: 1 GB takes 8 s at the 1 Gbit/s of the management network, 0.8 s at the 10 Gbit/s of storage. */
class TransferTest {

	private static final TransferLeg MANAGEMENT = new TransferLeg.Network(ExtensionLab.adapter("esx01.vmk0"),
			ExtensionLab.adapter("esx02.vmk0"));
	private static final TransferLeg READ = new TransferLeg.FromDatastore(ExtensionLab.SHARED, ExtensionLab.ESX01);

	@Test
	void takesAsLongAsItsNarrowestLegNeeds() {
		assertEquals(List.of("18 s"), arrivals(order(READ, MANAGEMENT)));
		assertEquals(List.of("18 s"), arrivals(order(MANAGEMENT)));
		assertEquals(List.of("10.8 s"), arrivals(order(READ)));
	}

	@Test
	void aVmReadsAndWritesWhereItIs() {
		assertEquals(List.of("10.8 s"), arrivals(order(new TransferLeg.FromDatastore(ExtensionLab.SHARED, ExtensionLab.WEB01))));
		assertEquals(List.of("10.8 s"), arrivals(order(new TransferLeg.ToDatastore(ExtensionLab.WEB01, ExtensionLab.SHARED))));
	}

	@Test
	void isNoFasterThanItsLimit() {
		// 1 GB at 50 MB/s.
		assertEquals(List.of("30 s"), arrivals(order(READ).limitedTo(DataRate.tryParse("50 MB/s"))));
	}

	@Test
	void sharesTheLinksWithOthers() {
		assertEquals(List.of("26 s", "26 s"), arrivals(order(MANAGEMENT), order(MANAGEMENT)));
	}

	@Test
	void waitsWhileThereIsNoWay() {
		// 5 s of the 8 are over when the way is gone for 20 s.
		List<String> seen = new ArrayList<>();
		ScenarioResult result = ExtensionLab.runProbe((begun, context) -> {
			OngoingTransfer transfer = context.send(order(MANAGEMENT), begun, () -> seen.add("arrived " + context.now()));
			watch(transfer, context, seen, 1);
			watch(transfer, context, seen, 10);
			watch(transfer, context, seen, 29);
		}, "at 15 s fail esx02.vmnic0 at 35 s restore esx02.vmnic0");

		assertEquals(List.of(), ExtensionLab.problems(result));
		assertEquals(List.of("true false", "true true", "arrived 38 s", "false false"), seen);
		assertEquals(2, ExtensionLab.entries(result, TimelineKinds.TRAFFIC_REROUTED).size());
	}

	private static void watch(OngoingTransfer transfer, SimulationContext context, List<String> seen, int seconds) {
		context.later(Duration.ofSeconds(seconds), "look", () -> seen.add(transfer.isUnderWay() + " " + transfer.isStalled()));
	}

	@Test
	void thatIsGivenUpNeverArrives() {
		List<String> seen = new ArrayList<>();
		ExtensionLab.runProbe((begun, context) -> {
			OngoingTransfer transfer = context.send(order(MANAGEMENT), begun, () -> seen.add("arrived"));
			context.later(Duration.ofSeconds(1), "give up", () -> {
				seen.add(transfer.cancel() + " " + transfer.cancel() + " " + transfer.isUnderWay());
			});
		});

		assertEquals(List.of("true false false"), seen);
	}

	@Test
	void needsAWayThatTheDesignHas() {
		assertEquals(List.of(failed("The design has no VM or host tape")),
				problems(order(new TransferLeg.FromDatastore(ExtensionLab.SHARED, ExtensionLab.vm("tape")))));
		assertEquals(List.of(failed("The design has no datastore esx01")),
				problems(order(new TransferLeg.ToDatastore(ExtensionLab.ESX01, ExtensionLab.ESX01))));
		assertEquals(List.of(failed("The design has no interface esx01.vmk7")), problems(
				order(new TransferLeg.Network(ExtensionLab.adapter("esx01.vmk7"), ExtensionLab.adapter("esx02.vmk0")))));
	}

	@Test
	void cannotBeOrderedWithoutAWayOrARate() {
		assertThrows(IllegalArgumentException.class, () -> order());
		assertThrows(IllegalArgumentException.class, () -> order(READ).limitedTo(Optional.of(new DataRate(0))));
	}

	private static String failed(String reason) {
		return "action 1: plug-in com.acme.simulation failed at 10 s: java.lang.IllegalArgumentException: " + reason;
	}

	private static TransferOrder order(TransferLeg... legs) {
		return new TransferOrder("copy", ExtensionLab.WEB01, List.of(legs), DataSize.parse("1 GB"));
	}

	private static List<String> problems(TransferOrder order) {
		return ExtensionLab.problems(run(order));
	}

	private static List<String> arrivals(TransferOrder... orders) {
		ScenarioResult result = run(orders);
		assertEquals(List.of(), ExtensionLab.problems(result));
		return result.timeline().stream().filter(entry -> entry.kind().equals("acme-arrived"))
				.map(entry -> entry.time().toString()).toList();
	}

	private static ScenarioResult run(TransferOrder... orders) {
		return ExtensionLab.runProbe((begun, context) -> {
			for (TransferOrder order : orders) {
				context.send(order, begun, () -> arrived(begun, context));
			}
		});
	}

	private static void arrived(TimelineEntry begun, SimulationContext context) {
		context.record(begun, "acme-arrived", ExtensionLab.WEB01, "all of it");
	}
}
