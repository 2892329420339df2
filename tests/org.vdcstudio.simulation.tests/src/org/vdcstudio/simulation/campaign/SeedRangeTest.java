/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.UnknownScenarioException;
import org.vdcstudio.simulation.campaign.Campaign.SeedRange;
import org.vdcstudio.topology.snapshot.ElementId;

class SeedRangeTest {

	/** HA restarts {@code app} after about 50 s; the time it takes depends on the seed. */
	private static final String SCENARIOS = CampaignDesign.CLUSTER + """
			scenario generous { at 10 s fail esx02 expect downtime of app below 10 min }
			scenario impossible { at 10 s fail esx02 expect downtime of app below 1 s expect app runs within 10 min }
			scenario senseless { at 10 s vmotion app }
			""" + CampaignDesign.END;

	@Test
	void everyScenarioRunsWithEverySeedInOrder() throws InterruptedException {
		CampaignResult result = run(2, 4, Optional.empty());

		assertEquals(List.of("generous, seed 2", "generous, seed 3", "generous, seed 4", "impossible, seed 2", "impossible, seed 3",
				"impossible, seed 4", "senseless, seed 2", "senseless, seed 3", "senseless, seed 4"),
				result.runs().stream().map(RunOutcome::title).toList());
	}

	@Test
	void failingSeedsSayWhatFailedFirst() throws InterruptedException {
		CampaignSummary summary = CampaignSummary.of(run(1, 5, Optional.empty()));

		assertEquals(List.of("generous 5", "impossible 0", "senseless 0"),
				summary.scenarios().stream().map(each -> each.name() + " " + each.passed()).toList());
		RunOutcome impossible = summary.scenarios().get(1).failures().getFirst();
		assertEquals(1, impossible.seed());
		assertEquals("downtime of app below 1 s", impossible.failure().orElseThrow().expectation());
		assertEquals("10 s action esx02: fail", impossible.failure().orElseThrow().explanation().getFirst().describe());
		assertEquals(List.of("action 1: names no target of the design"), summary.scenarios().get(2).failures().getFirst().problems());
	}

	@Test
	void interruptionsDifferFromSeedToSeed() throws InterruptedException {
		CampaignResult result = run(1, 9, Optional.of("generous"));
		Spread app = CampaignSummary.of(result).scenarios().getFirst().spreads().getFirst();

		long[] all = result.runs().stream().mapToLong(RunOutcome::longest).sorted().toArray();
		assertEquals(new Spread(app.vm(), all[0], all[4], all[8]), app);
		assertEquals("app", app.vm().qualifiedName());
		assertTrue(app.min() < app.median() && app.median() < app.max(), app.toString());
	}

	@Test
	void whatNeverComesUpAfterAColdStartIsDown() throws InterruptedException {
		CampaignResult result = new CampaignRunner().run(CampaignDesign.of("""
				datacenter Lab {
					host esx01 { disk ssd0 { } }
					host esx02 { }
					vmfs local { extents esx01.ssd0 }
					vm comes { on esx01 datastore local }
					vm stays { on esx02 datastore local }
					scenario boot { cold-start expect comes runs within 1 h }
				}
				"""), new SeedRange(1, 1, Optional.empty(), SimulationOptions.DEFAULTS.until()), CampaignProgress.NONE);

		RunOutcome run = result.runs().getFirst();
		assertTrue(run.passed());
		assertEquals(List.of("stays"), run.down().stream().map(ElementId::qualifiedName).toList());
		List<VmSummary> vms = CampaignSummary.of(result).vms();
		assertEquals(List.of(1.0, 0.0), vms.stream().map(VmSummary::availability).toList());
	}

	@Test
	void aScenarioThatIsNotThereIsNamed() {
		assertThrows(UnknownScenarioException.class, () -> run(1, 2, Optional.of("dream")));
	}

	@Test
	void rangesAreNeitherEmptyNorEndless() {
		assertThrows(IllegalArgumentException.class, () -> SeedRange.check(9, 1));
		assertThrows(IllegalArgumentException.class, () -> SeedRange.check(1, 1_000_001));
		assertThrows(IllegalArgumentException.class, () -> SeedRange.check(Long.MIN_VALUE, Long.MAX_VALUE));
		SeedRange.check(Long.MAX_VALUE, Long.MAX_VALUE);
		SeedRange.check(1, 1_000_000);
	}

	@Test
	void theSeedAtTheEndOfAllNumbersIsNotTheBeginningOfALoop() throws InterruptedException {
		assertEquals(2, run(Long.MAX_VALUE - 1, Long.MAX_VALUE, Optional.of("generous")).runs().size());
	}

	@Test
	void theMedianIsInTheMiddleOfWhateverThereIs() {
		Random random = new Random(7);
		ElementId vm = new ElementId("VirtualMachine", "vm");
		for (int size = 1; size < 50; size++) {
			long[] values = random.longs(size, 0, Duration.ofDays(1).toNanos()).toArray();
			Spread spread = Spread.of(vm, values.clone());
			assertEquals(Arrays.stream(values).min().orElseThrow(), spread.min());
			assertEquals(Arrays.stream(values).max().orElseThrow(), spread.max());
			long below = Arrays.stream(values).filter(value -> value < spread.median()).count();
			long above = Arrays.stream(values).filter(value -> value > spread.median()).count();
			assertTrue(below <= size / 2 && above <= size / 2, spread.toString());
		}
		assertEquals(3, Spread.of(vm, new long[] { 4, 2 }).median());
		assertEquals(Long.MAX_VALUE, Spread.of(vm, new long[] { Long.MAX_VALUE, Long.MAX_VALUE }).median());
	}

	private static CampaignResult run(long first, long last, Optional<String> scenario) throws InterruptedException {
		return new CampaignRunner().run(CampaignDesign.of(SCENARIOS),
				new SeedRange(first, last, scenario, SimulationOptions.DEFAULTS.until()), CampaignProgress.NONE);
	}
}
