/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.simulation.report.TextReport;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/** From the text of a design to the text of the report. */
class ScenarioInTextTest {

	private static final String HOSTS = """
			datacenter Lab {
				array nas01 {
					portal 192.168.20.30 { }
					lun lun0 { number 0 size 200 GiB }
				}
				vmfs shared { extents nas01.lun0 }
				host esx01 {
					nic vmnic0 { speed 1 Gbit }
					vswitch vSwitch0 {
						uplinks vmnic0
						portgroup vMotion { vmkernel vmk1 { address 192.168.10.11/24 stack vmotion } }
						portgroup iSCSI { vmkernel vmk2 { address 192.168.20.11/24 } }
						portgroup "VM Network" { }
					}
					iscsi-adapter vmhba65 { enabled discover 192.168.20.30 }
				}
				host esx02 {
					nic vmnic0 { speed 10 Gbit }
					vswitch vSwitch0 {
						uplinks vmnic0
						portgroup vMotion { vmkernel vmk1 { address 192.168.10.12/24 stack vmotion } }
						portgroup iSCSI { vmkernel vmk2 { address 192.168.20.12/24 } }
					}
					iscsi-adapter vmhba65 { discover 192.168.20.30 }
				}
				vm-template small { memory 2 GiB dirty-rate 50 MB/s datastore shared }
				vm web[01..02] like small { on esx01 nic eth0 { network "VM Network" } }
				vm free like small { on esx01 }
			""";

	@Test
	void migrationGoesThroughInRounds() throws IOException {
		assertEquals("""
				scenario move: passed
				  60.000 s simulated in 20 events, seed 1
				  timeline
				    #0    1.000 s  action              free: vMotion to esx02
				    #1    1.000 s  migration-started   free: from esx01 to esx02, esx01.vmk1 to esx02.vmk1 at 1 Gbit, 2 GiB of memory, 47.68 MiB/s dirtied within 2 GiB (because of #0)
				    #2   18.180 s  pre-copy-round      free: round 1: 2 GiB sent in 17.18 s, 819.22 MiB dirtied meanwhile (because of #1)
				    #3   25.053 s  pre-copy-round      free: round 2: 819.22 MiB sent in 6.873 s, 327.71 MiB dirtied meanwhile (because of #2)
				    #4   27.803 s  pre-copy-round      free: round 3: 327.71 MiB sent in 2.75 s, 131.11 MiB dirtied meanwhile (because of #3)
				    #5   28.903 s  pre-copy-round      free: round 4: 131.11 MiB sent in 1.1 s, 52.47 MiB dirtied meanwhile (because of #4)
				    #6   28.903 s  switch-over         free: stands still, 52.47 MiB left to send (because of #5)
				    #7   29.378 s  migration-finished  free: runs on esx02 after standing still for 0.475 s (because of #6)
				  migrations
				    free from esx01 to esx02 (compute): 4 rounds, 3542628624 bytes sent, 28.378 s, downtime 0.475 s
				  expectations
				    passed  free on esx02 within 60 s: runs on esx02
				    passed  downtime of free below 1 s: interrupted for 0.475 s

				1 scenario: 1 passed, 0 failed
				""", report(HOSTS.replace("{ discover", "{ enabled discover"), """
				scenario move {
					at 1 s vmotion free to esx02
					expect free on esx02 within 60 s
					expect downtime of free below 1 s
				}
				"""));
	}

	@Test
	void refusalLeadsToEveryFailedPoint() throws IOException {
		String report = report(HOSTS, """
				scenario move {
					at 1 s vmotion web[02] to esx02
					expect web[02] on esx02
				}
				""");

		String explanation = report.substring(report.indexOf("FAILED  web02 on esx02: runs on esx01"));
		assertTrue(explanation.matches("""
				(?s)FAILED  web02 on esx02: runs on esx01
				 +#0 1.000 s action web02: vMotion to esx02
				 +#1 1.000 s prerequisite-failed web02: port-group-labels: .+
				 +#2 1.000 s prerequisite-failed web02: storage-visible: .+
				 +#3 1.000 s migration-refused web02: vMotion to esx02 is refused: port-group-labels, storage-visible

				1 scenario: 0 passed, 1 failed
				"""), report);
	}

	@Test
	void problemsSayWhereTheyAreWritten() {
		LoadedDesign design = VdcLanguage.standard().parse("""
				datacenter Lab {
					host esx02 { }
					vm web[01..02] { }
					scenario move {
						at 1 s vmotion web[03] to esx02
						expect downtime of web[01] below "a moment"
					}
				}
				""");
		DesignModel model = SnapshotBuilder.build(design.root());
		Simulator simulator = new Simulator().withSources(design.source());

		List<String> places = simulator.runAll(model, SimulationOptions.DEFAULTS).getFirst().problems().stream()
				.map(problem -> problem.location().orElseThrow().line() + " " + problem.message()).toList();

		assertEquals(List.of("5 action 1: the design has no VM web03",
				"6 expectation 1: \"below a moment\" is not a time such as 150 ms"), places);
		assertEquals(places, simulator.run(model, "move", SimulationOptions.DEFAULTS).problems().stream()
				.map(problem -> problem.location().orElseThrow().line() + " " + problem.message()).toList());
		assertTrue(new Simulator().runAll(model, SimulationOptions.DEFAULTS).getFirst().problems().getFirst().location().isEmpty());
	}

	/** Where a reference may be left out, one that means nothing must not be taken for none. */
	@Test
	void referencesThatMeanNothingAreProblems() {
		LoadedDesign design = VdcLanguage.standard().parse(HOSTS + """
				scenario typos {
					at 1 s vmotion free to esx03 datastore shared
					expect name "a.example" resolves for esx03
					expect datastore shared mounted on esx03
				}
				}
				""");

		List<String> problems = new Simulator().runAll(SnapshotBuilder.build(design.root()), SimulationOptions.DEFAULTS).getFirst()
				.problems().stream().map(ScenarioProblem::message).toList();

		assertEquals(List.of("action 1: names no target of the design", "expectation 1: its client names nothing of the design",
				"expectation 2: names no host of the design"), problems);
	}

	private static String report(String elements, String scenario) throws IOException {
		LoadedDesign design = VdcLanguage.standard().parse(elements + scenario + "}");
		assertEquals(List.of(), design.source().problems());
		StringBuilder out = new StringBuilder();
		new TextReport().write(new Simulator().runAll(SnapshotBuilder.build(design.root()), SimulationOptions.DEFAULTS), out);
		return out.toString();
	}
}
