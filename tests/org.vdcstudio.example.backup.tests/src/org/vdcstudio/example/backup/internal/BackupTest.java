/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.example.backup.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.Simulator;
import org.vdcstudio.simulation.extension.registry.Registered;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/** Backups over a management network of 1 Gbit/s, which carries 125 MB/s, from storage that is faster. */
class BackupTest {

	private static final String PLUGIN = "org.vdcstudio.example.backup";
	private static final SimulationExtensions EXTENSIONS = SimulationExtensions.NONE.withAction(PLUGIN, new BackupAction())
			.withBehaviour(PLUGIN, "backup-watch", new BackupWatch());
	private static final String DESIGN = """
			datacenter Lab {
				switch core { port p[1..5] { speed 10 Gbit } }
				array nas01 {
					portal 192.168.20.50 { prefix-length 24 connect core.p[5] }
					export vms { }
				}
				nfs shared { mount nas01.vms server 192.168.20.50 }
				cluster prod { hosts esx01 esx02 ha }
			""" + host(1) + host(2) + """
				vm web01 { cpus 1 memory 1 GiB datastore shared on esx01 disk d0 { size 10 GB } }
				vm vault { cpus 1 memory 1 GiB datastore shared on esx02 }
				vm bare { cpus 1 memory 1 GiB datastore shared on esx01 }
			""";

	@Test
	void disksAreSentAtTheSpeedOfTheManagementNetwork() {
		// 10 GB at 125 MB/s take 80 s; taking and deleting the snapshot half a second each.
		assertEquals(List.of("10.5 s backup-started 10 GB from esx01 to esx02",
				"91 s backup-finished 10 GB sent in 80.0 s at 125.0 MB/s"),
				backups(run("at 10 s do backup { argument \"vm\" \"web01\" argument \"to\" \"vault\" }")));
	}

	@Test
	void aReceiverThatIsAHostIsSentToAsWell() {
		assertEquals(List.of("10.5 s backup-started 10 GB from esx01 to esx02",
				"91 s backup-finished 10 GB sent in 80.0 s at 125.0 MB/s"),
				backups(run("at 10 s do backup { argument \"vm\" \"web01\" argument \"to\" \"esx02\" }")));
	}

	@Test
	void nothingIsSentOverTheManagementNetworkWithinOneHost() {
		// 10 Gbit/s of the storage network are 1250 MB/s.
		assertEquals(List.of("10.5 s backup-started 10 GB from esx01 to esx01",
				"19 s backup-finished 10 GB sent in 8.0 s at 1250.0 MB/s"),
				backups(run("at 10 s do backup { argument \"vm\" \"web01\" argument \"to\" \"esx01\" }")));
	}

	@Test
	void aRateIsNotExceeded() {
		// 10 GB at 50 MB/s take 200 s.
		assertEquals(List.of("10.5 s backup-started 10 GB from esx01 to esx02",
				"211 s backup-finished 10 GB sent in 200.0 s at 50.0 MB/s"),
				backups(run("at 10 s do backup { argument \"vm\" \"web01\" argument \"to\" \"vault\" argument \"rate\" \"50 MB/s\" }")));
	}

	@Test
	void aSecondBackupAtTheSameTimeFails() {
		ScenarioResult result = run("""
				at 10 s do backup { argument "vm" "web01" argument "to" "vault" }
				at 20 s do backup { argument "vm" "web01" argument "to" "vault" }
				""");
		assertEquals(List.of("10.5 s backup-started 10 GB from esx01 to esx02", "20 s backup-failed its snapshot cannot be taken",
				"91 s backup-finished 10 GB sent in 80.0 s at 125.0 MB/s"), backups(result));
	}

	@Test
	void aVmThatIsRestartedByHaLacksItsBackup() {
		// HA without heartbeat datastores: the host is a secondary or the primary; see the timing in SimulationParameters.
		List<String> backups = backups(run("""
				at 10 s do backup { argument "vm" "web01" argument "to" "vault" }
				at 30 s fail esx01
				"""));
		assertEquals(List.of("10.5 s backup-started 10 GB from esx01 to esx02", "30 s backup-failed is given up, the VM stopped"),
				backups.subList(0, 2));
		assertEquals(3, backups.size(), backups.toString());
		assertTrue(backups.get(2).contains(" backup-missing was restarted by HA while its backup was under way"), backups.get(2));
	}

	@Test
	void aVmThatIsPoweredOnByOrderIsNotReported() {
		assertEquals(List.of("10.5 s backup-started 10 GB from esx01 to esx02", "30 s backup-failed is given up, the VM stopped"),
				backups(run("""
						at 10 s do backup { argument "vm" "web01" argument "to" "vault" }
						at 30 s power off web01
						at 40 s power on web01
						""")));
	}

	@Test
	void aReceiverThatStopsEndsTheBackup() {
		assertEquals(List.of("10.5 s backup-started 10 GB from esx01 to esx02", "30 s backup-failed is given up, vault stopped"),
				backups(run("""
						at 10 s do backup { argument "vm" "web01" argument "to" "vault" }
						at 30 s power off vault
						""")));
	}

	@Test
	void wrongArgumentsAreProblemsOfTheAction() {
		assertEquals(List.of("action 1: there is no argument speed, but vm, to, rate", "action 1: argument vm is missing",
				"action 1: the design has no VM or host tape"),
				problems("at 10 s do backup { argument \"to\" \"tape\" argument \"speed\" \"fast\" }"));
		assertEquals(List.of("action 1: the design has no VM web02",
				"action 1: argument rate, \"fast\", is not a rate such as 200 MB/s"),
				problems("at 10 s do backup { argument \"vm\" \"web02\" argument \"to\" \"vault\" argument \"rate\" \"fast\" }"));
		assertEquals(List.of("action 1: VM bare has no disk that could be backed up"),
				problems("at 10 s do backup { argument \"vm\" \"bare\" argument \"to\" \"vault\" }"));
	}

	@Test
	void thePlatformKnowsTheActionAndTheBehaviour() {
		assumeTrue(FrameworkUtil.getBundle(BackupAction.class) != null, "there is no platform");
		SimulationExtensions extensions = SimulationExtensions.ofPlatform();
		assertEquals(List.of(), extensions.problems());
		assertEquals(PLUGIN, extensions.action("backup").orElseThrow().contributor());
		assertEquals(List.of("backup-watch"), extensions.behaviours().stream().map(Registered::id).toList());
	}

	private static String host(int number) {
		return """
				host esx0%1$d {
					cpu 1 x 8 at 2000 MHz memory 64 GiB
					mounts shared
					nic vmnic0 { speed 1 Gbit connect core.p[%1$d] }
					nic vmnic1 { speed 10 Gbit connect core.p[%2$d] }
					vswitch vSwitch0 {
						uplinks vmnic0
						portgroup Management { vmkernel vmk0 { address 192.168.10.1%1$d/24 services management } }
					}
					vswitch vSwitch1 {
						uplinks vmnic1
						portgroup Storage { vmkernel vmk1 { address 192.168.20.1%1$d/24 } }
					}
				}
				""".formatted(number, number + 2);
	}

	private static List<String> backups(ScenarioResult result) {
		assertEquals(List.of(), result.problems());
		return result.timeline().stream().filter(entry -> entry.kind().startsWith("backup-"))
				.map(entry -> "%s %s %s".formatted(entry.time(), entry.kind(), entry.detail())).toList();
	}

	private static List<String> problems(String action) {
		return run(action).problems().stream().map(ScenarioProblem::message).toList();
	}

	private static ScenarioResult run(String actions) {
		LoadedDesign design = VdcLanguage.standard().parse(DESIGN + "scenario backup { " + actions + " } }");
		assertEquals(List.of(), design.source().problems());
		Simulator simulator = new Simulator().withParameters(SimulationParameters.DEFAULTS.withVariation(0))
				.withExtensions(EXTENSIONS);
		return simulator.runAll(SnapshotBuilder.build(design.root()), SimulationOptions.DEFAULTS).getFirst();
	}
}
