/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.simulation.ScenarioProblem;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.SimulationOptions;
import org.vdcstudio.simulation.SimulationParameters;
import org.vdcstudio.simulation.Simulator;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.extension.registry.SimulationExtensions;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.SnapshotBuilder;

/**
 * Two hosts of a cluster with HA: 1 Gbit/s for management, which is 125 MB/s, and 10 Gbit/s for the NFS datastore they share.
 * Web01 runs on the first one. Hardware takes exactly the time it usually does.
 */
final class ExtensionLab {

	static final String PLUGIN = "com.acme.simulation";
	static final ElementId WEB01 = vm("web01");
	static final ElementId ESX01 = new ElementId("EsxiHost", "esx01");
	static final ElementId ESX02 = new ElementId("EsxiHost", "esx02");
	static final ElementId SHARED = new ElementId("NfsDatastore", "shared");

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
				vm web01 { cpus 1 memory 1 GiB datastore shared on esx01 }
				vm web02 { cpus 1 memory 1 GiB datastore shared on esx02 }
			""";

	private ExtensionLab() {
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
						portgroup Management { vmkernel vmk0 { address 192.168.10.1%1$d/24 services management vmotion } }
					}
					vswitch vSwitch1 {
						uplinks vmnic1
						portgroup Storage { vmkernel vmk1 { address 192.168.20.1%1$d/24 } }
					}
				}
				""".formatted(number, number + 2);
	}

	static ElementId vm(String name) {
		return new ElementId("VirtualMachine", name);
	}

	static ElementId adapter(String name) {
		return new ElementId("VMkernelAdapter", name);
	}

	/** Extensions with one type of actions, {@code probe}, with which nothing is ever wrong. */
	static SimulationExtensions probe(BiConsumer<TimelineEntry, SimulationContext> work) {
		return SimulationExtensions.NONE.withAction(PLUGIN, new Probe("probe", (call, problems) -> {
			// Nothing is wrong with it.
		}, work));
	}

	/** Extensions with one behaviour. */
	static SimulationExtensions behaviour(Consumer<SimulationContext> start) {
		return SimulationExtensions.NONE.withBehaviour(PLUGIN, "test", start::accept);
	}

	/** A type of actions that does what a test wants to web01. */
	record Probe(String type, BiConsumer<ActionCall, ActionProblems> checked,
			BiConsumer<TimelineEntry, SimulationContext> work) implements ActionType {

		@Override
		public void check(ActionCall call, ActionProblems problems) {
			checked.accept(call, problems);
		}

		@Override
		public ElementId subject(ActionCall call) {
			return WEB01;
		}

		@Override
		public void perform(ActionCall call, TimelineEntry begun, SimulationContext context) {
			work.accept(begun, context);
		}
	}

	/** Performs {@code probe} at 10 s, whatever else happens. */
	static ScenarioResult runProbe(BiConsumer<TimelineEntry, SimulationContext> work, String... others) {
		return run(probe(work), "at 10 s do probe { } " + String.join(" ", others));
	}

	static ScenarioResult run(SimulationExtensions extensions, String scenario) {
		return run(extensions, scenario, SimulationParameters.DEFAULTS.withVariation(0));
	}

	static ScenarioResult run(SimulationExtensions extensions, String scenario, SimulationParameters parameters) {
		LoadedDesign design = VdcLanguage.standard().parse(DESIGN + "scenario test { " + scenario + " } }");
		assertEquals(List.of(), design.source().problems());
		return new Simulator().withParameters(parameters).withExtensions(extensions)
				.runAll(SnapshotBuilder.build(design.root()), SimulationOptions.DEFAULTS).getFirst();
	}

	static List<String> problems(ScenarioResult result) {
		return result.problems().stream().map(ScenarioProblem::message).toList();
	}

	/** Entries of some kind, as {@code time subject: detail}. */
	static List<String> entries(ScenarioResult result, String kind) {
		return result.timeline().stream().filter(entry -> entry.kind().equals(kind))
				.map(entry -> "%s %s: %s".formatted(entry.time(), entry.subject(), entry.detail())).toList();
	}
}
