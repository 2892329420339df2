/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.campaign.Campaign.SingleFailures;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.snapshot.ElementId;

class SingleFailuresTest {

	private static final CampaignRunner RUNNER = new CampaignRunner().withParameters(SimulationParameters.DEFAULTS.withVariation(0));

	@Test
	void whatIsThereOnceAndWhatNothingTakesOverForIsASinglePointOfFailure() throws InterruptedException {
		CampaignSummary summary = CampaignSummary.of(run(CampaignDesign.CLUSTER + CampaignDesign.END));

		assertEquals(List.of("array nas01 3", "LUN nas01.lun0 3", "datastore shared 3", "host esx01 1", "local disk esx01.ssd0 1",
				"datastore local 1"),
				summary.singlePointsOfFailure().stream().map(each -> each.component() + " " + each.down()).toList(), "gravest first");
	}

	@Test
	void whatHaRestartsIsInterruptedOnly() throws InterruptedException {
		CampaignSummary summary = CampaignSummary.of(run(CampaignDesign.CLUSTER + CampaignDesign.END));

		assertEquals(List.of("host esx02"), names(summary.interrupting()));
		assertEquals(List.of("app"),
				summary.interrupting().getFirst().run().interrupted().stream().map(vm -> vm.vm().qualifiedName()).toList());
		assertEquals(Effect.INTERRUPTION, summary.interrupting().getFirst().effect());
	}

	@Test
	void whatIsDoubledFailsUnnoticed() throws InterruptedException {
		CampaignSummary summary = CampaignSummary.of(run(CampaignDesign.CLUSTER + CampaignDesign.END));

		List<String> harmless = names(summary.components().stream().filter(each -> each.effect() == Effect.NONE).toList());
		assertTrue(harmless.containsAll(List.of("switch sw1", "switch sw2", "NIC esx01.vmnic0", "NIC esx01.vmnic2",
				"switch port sw1.array", "portal nas01.192.168.21.30")), harmless.toString());
		assertEquals(harmless.size(), summary.harmless());
		assertEquals(summary.components().size(),
				harmless.size() + summary.interrupting().size() + summary.singlePointsOfFailure().size());
	}

	@Test
	void onlyPortsThatSomethingIsPluggedIntoAreMadeToFail() throws InterruptedException {
		CampaignResult result = run("""
				datacenter Lab {
					switch sw1 { port used { } port free { } port uplink { connect sw2.peer } }
					switch sw2 { port peer { } }
					host esx01 { nic vmnic0 { connect sw1.used } }
				}
				""");

		assertEquals(List.of("host esx01", "NIC esx01.vmnic0", "switch sw1", "switch sw2", "switch port sw1.used",
				"switch port sw1.uplink", "switch port sw2.peer"), result.runs().stream().map(RunOutcome::name).toList());
	}

	@Test
	void availabilityIsThePartOfTheTimeInWhichAVmServed() throws InterruptedException {
		CampaignSummary summary = CampaignSummary.of(run("""
				datacenter Lab {
					array nas01 { portal 192.168.20.30 { } lun lun0 { number 0 } }
					host esx01 { disk ssd0 { } }
					host esx02 { disk ssd0 { } }
					vmfs one { extents esx01.ssd0 }
					vmfs two { extents esx02.ssd0 }
					vm a { on esx01 datastore one }
					vm b { on esx02 datastore two }
				}
				"""));

		// Of nine components (2 hosts, 2 disks, array, portal, LUN, 2 datastores) three take 3540 s of 3600 s from each VM.
		assertEquals(9, summary.components().size());
		for (VmSummary vm : summary.vms()) {
			assertEquals(1 - 3 * 3540.0 / 3600 / 9, vm.availability(), 1e-12);
			assertEquals(Duration.ofSeconds(3540).toNanos(), vm.longest());
		}
		assertEquals("host esx01", summary.vms().getFirst().worstRun().orElseThrow().title());
		assertEquals("host esx02", summary.vms().getLast().worstRun().orElseThrow().title());
	}

	@Test
	void whatIsOffOrNeverServedByDesignDoesNotCount() throws InterruptedException {
		CampaignResult result = run("""
				datacenter Lab {
					host esx01 { disk ssd0 { } }
					host esx02 { }
					vmfs local { extents esx01.ssd0 }
					vm serves { on esx01 datastore local }
					vm off { on esx01 datastore local power off }
					vm blind { on esx02 datastore local }
				}
				""");

		assertEquals(List.of("serves"), CampaignSummary.of(result).vms().stream().map(vm -> vm.vm().qualifiedName()).toList());
		assertEquals(List.of("blind"), result.leftOut().stream().map(ElementId::qualifiedName).toList());
	}

	@Test
	void theWorstCaseLeadsFromTheFailureToWhyTheVmIsStillDown() throws InterruptedException {
		CampaignSummary summary = CampaignSummary.of(run(CampaignDesign.CLUSTER + CampaignDesign.END));
		RunOutcome run = summary.components().stream().filter(each -> each.component().toString().equals("host esx01")).findFirst()
				.orElseThrow().run();

		assertEquals("alone", run.worstVm().orElseThrow().vm().qualifiedName());
		assertEquals("60 s action esx01: fail", run.worst().getFirst().describe());
		assertEquals("alone", run.worst().getLast().subject());
		assertTrue(run.worst().stream().anyMatch(link -> link.describe().startsWith("60 s vm-off alone")), run.worst().toString());
	}

	@Test
	void resultsAreTheSameOnAnyNumberOfThreadsAndProgressNeverGoesBack() throws InterruptedException {
		var design = CampaignDesign.of(CampaignDesign.CLUSTER + CampaignDesign.END);
		List<Integer> seen = new ArrayList<>();
		CampaignResult alone = new CampaignRunner().withThreads(1).run(design, SingleFailures.USUAL, CampaignProgress.NONE);
		CampaignResult four = new CampaignRunner().withThreads(4).run(design, SingleFailures.USUAL, (done, total) -> {
			assertEquals(alone.runs().size(), total);
			seen.add(done);
		});

		assertEquals(alone, four);
		assertEquals(IntStream.rangeClosed(0, alone.runs().size()).boxed().toList(), seen);
	}

	@Test
	void anInterruptedCampaignIsGivenUp() {
		var design = CampaignDesign.of(CampaignDesign.CLUSTER + CampaignDesign.END);
		Thread.currentThread().interrupt();
		assertThrows(InterruptedException.class, () -> RUNNER.run(design, SingleFailures.USUAL, CampaignProgress.NONE));
		assertFalse(Thread.currentThread().isInterrupted(), "the exception stands for the interruption");
	}

	@Test
	void aRunThatEndsBeforeTheFailureIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> SingleFailures.USUAL.withUntil(SingleFailures.FAILURE));
		assertEquals(61, SingleFailures.USUAL.withUntil(SimTime.of(Duration.ofSeconds(61))).until().seconds().intValue());
		assertThrows(IllegalArgumentException.class, () -> RUNNER.withThreads(0));
	}

	private static CampaignResult run(String text) throws InterruptedException {
		return RUNNER.run(CampaignDesign.of(text), SingleFailures.USUAL, CampaignProgress.NONE);
	}

	private static List<String> names(List<ComponentSummary> components) {
		return components.stream().map(each -> each.component().toString()).toList();
	}
}
