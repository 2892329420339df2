/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.vdcstudio.design.TextDesign.edge;
import static org.vdcstudio.design.TextDesign.edges;
import static org.vdcstudio.design.TextDesign.edits;
import static org.vdcstudio.design.TextDesign.id;
import static org.vdcstudio.design.TextDesign.labels;
import static org.vdcstudio.design.TextDesign.names;
import static org.vdcstudio.design.TextDesign.shown;
import static org.vdcstudio.design.TextDesign.single;
import static org.vdcstudio.design.TextDesign.style;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.storage.Datastore;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.tool.InteractionRequest;
import org.vdcstudio.viewpoint.tool.PaletteTool;
import org.vdcstudio.viewpoint.tool.ToolInvocation.Connect;
import org.vdcstudio.viewpoint.tool.ToolInvocation.Create;
import org.vdcstudio.viewpoint.tool.ToolInvocation.Delete;
import org.vdcstudio.viewpoint.tool.ToolInvocation.Drop;
import org.vdcstudio.viewpoint.tool.ToolInvocation.EditLabel;
import org.vdcstudio.viewpoint.tool.ToolInvocation.Reconnect;
import org.vdcstudio.viewpoint.tool.ToolResult;
import org.vdcstudio.viewpoint.view.ViewElement;

/** A cluster: what its diagram shows, and what its tools do. */
class ClusterViewpointTest {

	private static final TextDesign DESIGN = TextDesign.of("""
			array san {
				lun lun0 { size 1 TiB }
				lun lun1 { size 2 TiB }
				lun lun2 { }
				access-group all {
					initiator "iqn.1998-01.com.vmware:esx01"
					initiator "iqn.1998-01.com.vmware:esx02"
					initiator "iqn.1998-01.com.vmware:spare"
					present san.lun0
				}
				access-group some { initiator "IQN.1998-01.com.vmware:esx01"  present san.lun1 }
				export iso { path "/iso" }
			}
			vmfs shared { version 6  extents san.lun0 }
			vmfs partly { version 6  extents san.lun1 }
			vmfs local { version 6  extents spare.disk0 }
			vmfs raw { }
			nfs iso { version 3  mount san.iso }
			nfs other { version 4.1  mount san.iso }
			vsan-datastore vsan01 { architecture esa }
			host-template blade {
				version "8.0.3"  memory 1 TiB  mounts iso
				iscsi-adapter vmhba64 { enabled  iqn "iqn.1998-01.com.vmware:esx{n}" }
			}
			host esx[01..02] like blade { }
			host spare {
				iscsi-adapter vmhba64 { enabled  iqn "iqn.1998-01.com.vmware:spare" }
				disk disk0 { size 100 GiB }
				mounts other
			}
			host keep like blade { iscsi-adapter vmhba64 { iqn "iqn.1998-01.com.vmware:keep" } }
			host referee { }
			host alone { disk disk0 { size 10 GiB } }
			cluster C {
				hosts esx spare keep
				ha  admission-control failover-hosts  failover-hosts keep  isolation-response power-off
				heartbeat-datastores shared
				drs fully-automated  evc "Ice Lake"  vsan vsan01  witness referee
				pool gold { memory-reservation 8 GiB  pool inner { } }
				vm-rule apart { kind separate  vms web app }
				vm-rule close { kind together  vms web app }
				host-rule pinned { kind must-run-on  vms web  hosts esx }
				host-rule banned { kind must-not-run-on  vms web  hosts spare }
				host-rule empty { vms web }
			}
			vcenter vcsa { manages C }
			vm-template small { cpus 1  memory 2 GiB  guest "Debian 12"  datastore shared }
			vm web like small { on esx[02]  in-pool C.gold }
			vm app[01..03] like small { on C }
			vm off like small { power off  on spare }
			vm stuck { on alone  datastore shared }
			vm astray { on spare  datastore raw }
			vm homeless { }
			""");
	private static final DiagramEvaluation CLUSTER = DESIGN.diagram("cluster", "C");
	private static final DiagramEvaluation COMPLETE = DESIGN.complete("cluster", "C");
	private static final String FLEET = "esx[01..02]";

	@Test
	void noExpressionFails() {
		assertEquals(List.of(), CLUSTER.problems());
		assertEquals(List.of(), COMPLETE.problems());
		assertEquals(List.of(), DESIGN.diagram("cluster", "alone").problems());
	}

	@Test
	void aDiagramCanBeDrawnOfEveryClusterAndEveryHostInNone() {
		assertEquals(Set.of("C", "alone"), Set.copyOf(DESIGN.roots("cluster")));
		assertEquals("Cluster C", DESIGN.diagram("cluster", "C").view().title());
		assertEquals("Host alone, in no cluster", DESIGN.diagram("cluster", "alone").view().title());
	}

	@Test
	void hostsHoldTheirVmsAndTheClusterThoseItPlaces() {
		DiagramEvaluation cluster = DESIGN.diagram("cluster", "C");
		assertEquals(List.of("esx[01..02]\n2 hosts, ESXi 8.0.3, 1 TiB\nnot on every shared datastore", "spare\nnot on every shared datastore",
				"keep\nESXi 8.0.3, 1 TiB\nnot on every shared datastore"), labels(cluster, "Host"));
		assertEquals(List.of("web\n1 CPU, 2 GiB\non esx02"), labelsIn(cluster, "Host", FLEET));
		assertEquals(List.of("off\n1 CPU, 2 GiB\npowered off", "astray\nfiles out of reach"), labelsIn(cluster, "Host", "spare"));
		assertEquals(List.of("app[01..03]\n3 VMs, 1 CPU, 2 GiB"), labelsIn(cluster, "AnyHost", "Any host of C"));
		assertEquals("Debian 12", shown(cluster, "VirtualMachine", "web").tooltip());
		assertEquals(List.of("referee\nwitness"), labels(cluster, "Witness"));
	}

	private static List<String> labelsIn(DiagramEvaluation diagram, String mapping, String name) {
		return shown(diagram, mapping, name).children().stream().map(ViewElement::label).toList();
	}

	@Test
	void aHostInNoClusterIsShownAlone() {
		DiagramEvaluation alone = DESIGN.diagram("cluster", "alone");
		assertEquals(List.of("alone"), names(alone, "Host"));
		assertEquals(List.of("stuck"), names(alone, "VirtualMachine"));
		assertEquals(List.of(), names(alone, "AnyHost"));
		assertEquals("amber on light amber DASH", style(shown(alone, "Datastore", "shared")), "its VM has files there");
	}

	@Test
	void factsSayWhatHaAndDrsDo() {
		assertEquals(List.of("vSphere HA\nadmission control: failover hosts, keep\nisolated hosts power VMs off\nheartbeats on shared"),
				labels(CLUSTER, "Availability"));
		assertEquals(List.of("DRS\nfully automated\nEVC Ice Lake\nvCenter Server vcsa"), labels(CLUSTER, "Drs"));
		assertEquals("blue on light blue SOLID", style(shown(CLUSTER, "Availability", "vSphere HA")));
		assertEquals("violet on light violet SOLID", style(shown(CLUSTER, "Drs", "DRS")));
	}

	@ParameterizedTest
	@CsvSource({ "ha,admission control: 1 host may fail", "ha host-failures 2,admission control: 2 hosts may fail",
			"ha cpu-percentage 50 memory-percentage 40,'admission control: 50 % CPU, 40 % memory'",
			"ha admission-control slots host-failures 1,'admission control: slots, 1 host may fail'",
			"ha admission-control off,admission control: off" })
	void admissionControlIsWorded(String settings, String wording) {
		assertEquals(wording, TextDesign.of("cluster C { " + settings + " }").diagram("cluster").view().allElements()
				.filter(element -> element.mapping().equals("Availability")).findFirst().orElseThrow().label().lines().toList().get(1));
	}

	@Test
	void whatIsSwitchedOffIsAmberOrPale() {
		DiagramEvaluation off = TextDesign.of("cluster C { }").diagram("cluster");
		assertEquals("amber on light amber DASH", style(shown(off, "Availability", "vSphere HA")));
		assertEquals("slate on neutral DASH", style(shown(off, "Drs", "DRS")));
		DiagramEvaluation unprotected = TextDesign.of("cluster C { ha admission-control off }").diagram("cluster");
		assertEquals("amber on light amber DASH", style(shown(unprotected, "Availability", "vSphere HA")));
	}

	@Test
	void aHostIsPlainIfItHasEverySharedDatastore() {
		DiagramEvaluation equal = TextDesign.of("""
				nfs iso { }
				host a { mounts iso }
				host b { mounts iso }
				host c { mounts iso }
				cluster C { hosts a b c  ha  admission-control failover-hosts  failover-hosts b }
				""").diagram("cluster");
		assertEquals("ink on white SOLID", style(shown(equal, "Host", "a")));
		assertEquals("blue on light blue DASH", style(shown(equal, "Host", "b")), "kept free for failover");
		assertEquals("amber on light amber DASH", style(shown(CLUSTER, "Host", "spare")));
		assertEquals("teal on light teal SOLID", style(shown(equal, "Datastore", "iso")));
	}

	@ParameterizedTest
	@CsvSource({ "web,line on white SOLID", "off,slate on neutral DASH", "astray,amber on light amber DASH" })
	void vmsShowWhetherTheyRun(String vm, String style) {
		assertEquals(style, style(shown(CLUSTER, "VirtualMachine", vm)));
	}

	@Test
	void rulesLeadToTheirVmsAndHosts() {
		assertEquals(List.of("apart\nkeeps VMs apart", "close\nkeeps VMs together"), labels(CLUSTER, "VmRule"));
		assertEquals(List.of("pinned\nVMs must run on", "banned\nVMs must not run on", "empty\nVMs must run on\nholds for nothing"),
				labels(CLUSTER, "HostRule"));
		assertEquals(List.of("apart > web", "apart > app[01..03]", "close > web", "close > app[01..03]", "pinned > web",
				"banned > web", "empty > web"), edges(CLUSTER, "RuleVm"));
		assertEquals(List.of("pinned > " + FLEET, "banned > spare"), edges(CLUSTER, "RuleHost"));
		assertEquals("violet SOLID", style(edge(CLUSTER, "RuleHost", "pinned > " + FLEET)));
		assertEquals("amber SOLID", style(edge(CLUSTER, "RuleHost", "banned > spare")));
	}

	@Test
	void aRuleThatCannotHoldIsAmber() {
		assertEquals("amber on light amber DASH", style(shown(CLUSTER, "HostRule", "empty")));
		assertEquals("violet on light violet SOLID", style(shown(CLUSTER, "HostRule", "pinned")));
		assertEquals("violet on white SOLID", style(shown(CLUSTER, "VmRule", "apart")), "four VMs on four hosts");
		DiagramEvaluation small = TextDesign.of("host a { } cluster C { hosts a  vm-rule apart { kind separate vms v } } vm v[1..2] { }")
				.diagram("cluster");
		assertEquals("amber on light amber DASH", style(shown(small, "VmRule", "apart")));
	}

	@Test
	void poolsHoldPoolsAndAreReachedFromTheirVms() {
		assertEquals(List.of("gold\n8 GiB reserved", "inner\nnothing reserved"), labels(CLUSTER, "Pool"));
		assertEquals(List.of("inner\nnothing reserved"), labelsIn(CLUSTER, "Pool", "gold"));
		assertEquals(List.of("web > gold"), edges(CLUSTER, "InPool"));
	}

	@Test
	void datastoresSayWhatTheyAre() {
		assertEquals(List.of("shared\nVMFS 6, 1 TiB", "partly\nVMFS 6, 2 TiB", "local\nVMFS 6, 100 GiB", "raw\nVMFS",
				"iso\nNFS 3", "other\nNFS 4.1", "vsan01\nvSAN ESA"), labels(CLUSTER, "Datastore"));
	}

	@ParameterizedTest
	@CsvSource({ "shared,teal on light teal SOLID,several hosts", "partly,amber on light amber SOLID,one host",
			"local,slate on neutral SOLID,on a local disk", "raw,amber on light amber DASH,no host" })
	void datastoresShowWhoCanReachThem(String datastore, String style, String why) {
		assertEquals(style, style(shown(CLUSTER, "Datastore", datastore)), why);
	}

	@Test
	void edgesLeadFromHostsToTheDatastoresTheyWereGiven() {
		assertEquals(List.of(FLEET + " > shared", FLEET + " > partly", FLEET + " > iso", FLEET + " > vsan01", "spare > shared",
				"spare > local", "spare > other", "spare > vsan01", "keep > iso", "keep > vsan01"), edges(CLUSTER, "Access"));
		assertEquals("teal SOLID", style(edge(CLUSTER, "Access", FLEET + " > shared")));
		assertEquals("amber DASH", style(edge(CLUSTER, "Access", FLEET + " > partly")));
		assertEquals("1 of 2", edge(CLUSTER, "Access", FLEET + " > partly").label());
	}

	@Test
	void layersAddFilesAndLeaveOutRulesPoolsAndDatastores() {
		assertEquals(List.of(), edges(CLUSTER, "Files"));
		assertEquals(List.of("web > shared", "off > shared", "astray > raw", "app[01..03] > shared"), edges(COMPLETE, "Files"));
		DiagramEvaluation bare = TextDesign.description("cluster")
				.evaluate(DESIGN.request("cluster", "C").withLayers(Set.of()));
		assertEquals(List.of(), bare.view().edges());
		assertEquals(List.of(), names(bare, "Datastore"));
	}

	@Test
	void filtersHideVms() {
		DiagramEvaluation filtered = TextDesign.description("cluster")
				.evaluate(DESIGN.request("cluster", "C").withFilters(Set.of("PoweredOff", "LocalDatastores")));
		assertEquals("HIDDEN", shown(filtered, "VirtualMachine", "off").visibility().name());
		assertEquals("VISIBLE", shown(filtered, "VirtualMachine", "web").visibility().name());
		assertEquals("HIDDEN", shown(filtered, "Datastore", "local").visibility().name());
		assertEquals("HIDDEN", shown(TextDesign.description("cluster")
				.evaluate(DESIGN.request("cluster", "C").withFilters(Set.of("VirtualMachines"))), "VirtualMachine", "web").visibility()
				.name());
	}

	@Test
	void thePaletteHasEveryKind() {
		assertEquals(
				List.of("CreateHost", "CreateVm", "CreateWitness", "TurnOnHa", "TurnOnDrs", "CreateVmRule", "CreateHostRule",
						"AddToRule", "CreatePool", "AddToPool", "CreateVmfs", "CreateNfs", "CreateVsan", "GiveAccess", "PutFiles"),
				TextDesign.description("cluster").palette().stream().map(PaletteTool::id).toList());
	}

	@Test
	void aNewHostJoinsTheCluster() {
		assertEquals(List.of("Create esx01", "Set hosts of C to esx01"), edits(CLUSTER.run(new Create("CreateHost", ""))));
		assertFalse(DESIGN.diagram("cluster", "alone").accepts(new Create("CreateHost", "")));
	}

	@Test
	void aNewVmIsPlacedWhereOneClicked() {
		VirtualMachine onHost = (VirtualMachine) single(ModelEdit.AddElement.class,
				CLUSTER.run(new Create("CreateVm", id(CLUSTER, "Host", "spare")))).element();
		assertEquals("vm01 on spare", onHost.getName() + " on " + onHost.getPlacement().getName());
		VirtualMachine onAny = (VirtualMachine) single(ModelEdit.AddElement.class,
				CLUSTER.run(new Create("CreateVm", id(CLUSTER, "AnyHost", "Any host of C")))).element();
		assertEquals("C", onAny.getPlacement().getName());
	}

	@ParameterizedTest
	@CsvSource({ "CreateVmRule,rule 1", "CreateHostRule,rule 1", "CreatePool,pool1", "CreateVmfs,datastore01", "CreateNfs,datastore01" })
	void newThingsOfTheClusterHaveAFreeName(String tool, String name) {
		assertEquals(name, ((NamedElement) single(ModelEdit.AddElement.class, CLUSTER.run(new Create(tool, ""))).element()).getName());
	}

	@Test
	void aPoolIsAddedToAPool() {
		ModelEdit.AddElement edit = single(ModelEdit.AddElement.class,
				CLUSTER.run(new Create("CreatePool", id(CLUSTER, "Pool", "inner"))));
		assertEquals("inner", ((NamedElement) edit.container()).getName());
	}

	@Test
	void haDrsVsanAndWitnessAreTurnedOnAndOff() {
		DiagramEvaluation empty = TextDesign.of("cluster C { }").diagram("cluster");
		assertEquals(List.of("Set highAvailability of C to true"), edits(empty.run(new Create("TurnOnHa", ""))));
		assertEquals(List.of("Set drs of C to fully-automated"), edits(empty.run(new Create("TurnOnDrs", ""))));
		assertEquals(List.of("Create witness01", "Set witness of C to witness01"), edits(empty.run(new Create("CreateWitness", ""))));
		assertEquals(List.of("Create datastore01", "Set vsan of C to datastore01"), edits(empty.run(new Create("CreateVsan", ""))));
		assertEquals(List.of("Unset highAvailability of C"), edits(CLUSTER.run(delete(id(CLUSTER, "Availability", "vSphere HA")))));
		assertEquals(List.of("Unset drs of C"), edits(CLUSTER.run(delete(id(CLUSTER, "Drs", "DRS")))));
		assertEquals(List.of("Unset witness of C"), edits(CLUSTER.run(delete(id(CLUSTER, "Witness", "referee")))));
		for (String tool : List.of("TurnOnHa", "TurnOnDrs", "CreateWitness", "CreateVsan")) {
			assertFalse(CLUSTER.accepts(new Create(tool, "")), tool);
		}
	}

	private static Delete delete(String id) {
		return new Delete(List.of(id));
	}

	@Test
	void aVmDroppedOnAnotherHostAsksForTheMigration() {
		InteractionRequest request = migration(
				CLUSTER.run(new Drop(id(CLUSTER, "VirtualMachine", "web"), id(CLUSTER, "Host", "spare"))));
		assertEquals("org.vdcstudio.ui.migrate", request.action());
		assertEquals(Map.of("vm", DESIGN.element(VirtualMachine.class, "web"), "target", DESIGN.element(EsxiHost.class, "spare")),
				request.parameters());
		assertInstanceOf(ToolResult.Refused.class,
				CLUSTER.run(new Drop(id(CLUSTER, "VirtualMachine", "web"), id(CLUSTER, "Host", FLEET))), "it is there already");
	}

	@Test
	void aVmDroppedOnADatastoreAsksForTheMigration() {
		InteractionRequest request = migration(
				CLUSTER.run(new Drop(id(CLUSTER, "VirtualMachine", "astray"), id(CLUSTER, "Datastore", "shared"))));
		assertEquals(Map.of("vm", DESIGN.element(VirtualMachine.class, "astray"), "target",
				DESIGN.element(Datastore.class, "shared")), request.parameters());
		assertEquals(request, migration(COMPLETE.run(
				new Reconnect(edge(COMPLETE, "Files", "astray > raw").id(), false, id(COMPLETE, "Datastore", "shared")))));
		assertEquals(request, migration(COMPLETE.run(
				new Connect("PutFiles", id(COMPLETE, "VirtualMachine", "astray"), id(COMPLETE, "Datastore", "shared")))));
	}

	private static InteractionRequest migration(ToolResult result) {
		return assertInstanceOf(ToolResult.Interaction.class, result, result.toString()).request();
	}

	@Test
	void aVmDroppedOnTheClusterOrAPoolIsLeftToIt() {
		assertEquals(List.of("Set placement of web to C", "Unset placementInstance of web"),
				edits(CLUSTER.run(new Drop(id(CLUSTER, "VirtualMachine", "web"), id(CLUSTER, "AnyHost", "Any host of C")))));
		assertEquals(List.of("Set pool of off to inner"),
				edits(CLUSTER.run(new Drop(id(CLUSTER, "VirtualMachine", "off"), id(CLUSTER, "Pool", "inner")))));
	}

	@Test
	void vmsAreConnectedToPoolsAndTakenOut() {
		assertEquals(List.of("Set pool of off to gold"),
				edits(CLUSTER.run(new Connect("AddToPool", id(CLUSTER, "VirtualMachine", "off"), id(CLUSTER, "Pool", "gold")))));
		String inPool = edge(CLUSTER, "InPool", "web > gold").id();
		assertEquals(List.of("Set pool of web to inner"), edits(CLUSTER.run(new Reconnect(inPool, false, id(CLUSTER, "Pool", "inner")))));
		assertEquals(List.of("Unset pool of web"), edits(CLUSTER.run(delete(inPool))));
	}

	@Test
	void rulesAreConnectedToVmsAndHosts() {
		String rule = id(CLUSTER, "HostRule", "pinned");
		assertEquals(List.of("Set vms of pinned to off"),
				edits(CLUSTER.run(new Connect("AddToRule", rule, id(CLUSTER, "VirtualMachine", "off")))));
		assertEquals(List.of("Set hosts of pinned to keep"),
				edits(CLUSTER.run(new Connect("AddToRule", rule, id(CLUSTER, "Host", "keep")))));
		assertFalse(CLUSTER.accepts(new Connect("AddToRule", id(CLUSTER, "VmRule", "apart"), id(CLUSTER, "Host", "keep"))));
		assertInstanceOf(ToolResult.Refused.class,
				CLUSTER.run(new Connect("AddToRule", rule, id(CLUSTER, "VirtualMachine", "web"))), "it has it already");
		assertEquals(List.of("Unset vms of apart", "Set vms of apart to app"),
				edits(CLUSTER.run(delete(edge(CLUSTER, "RuleVm", "apart > web").id()))));
		assertEquals(List.of("Unset hosts of pinned"),
				edits(CLUSTER.run(delete(edge(CLUSTER, "RuleHost", "pinned > " + FLEET).id()))));
		assertEquals(List.of("Unset vms of pinned", "Set vms of pinned to off"), edits(CLUSTER.run(
				new Reconnect(edge(CLUSTER, "RuleVm", "pinned > web").id(), false, id(CLUSTER, "VirtualMachine", "off")))));
		assertEquals(List.of("Unset hosts of banned", "Set hosts of banned to keep"), edits(CLUSTER.run(
				new Reconnect(edge(CLUSTER, "RuleHost", "banned > spare").id(), false, id(CLUSTER, "Host", "keep")))));
	}

	@Test
	void mountingAnExportKeepsThoseOfTheTemplate() {
		assertEquals(List.of("Set mounts of keep to iso", "Set mounts of keep to other"),
				edits(CLUSTER.run(new Connect("GiveAccess", id(CLUSTER, "Host", "keep"), id(CLUSTER, "Datastore", "other")))));
		assertInstanceOf(ToolResult.Refused.class,
				CLUSTER.run(new Connect("GiveAccess", id(CLUSTER, "Host", "keep"), id(CLUSTER, "Datastore", "iso"))));
	}

	@Test
	void accessToVmfsIsGivenAtTheArrayAndTakenAwayThere() {
		assertEquals(List.of("Set initiators of some to iqn.1998-01.com.vmware:esx02"),
				edits(CLUSTER.run(new Connect("GiveAccess", id(CLUSTER, "Host", FLEET), id(CLUSTER, "Datastore", "partly")))));
		assertEquals(
				List.of("Unset initiators of all", "Set initiators of all to iqn.1998-01.com.vmware:esx01",
						"Set initiators of all to iqn.1998-01.com.vmware:esx02"),
				edits(CLUSTER.run(delete(edge(CLUSTER, "Access", "spare > shared").id()))));
		assertInstanceOf(ToolResult.Refused.class,
				CLUSTER.run(new Connect("GiveAccess", id(CLUSTER, "Host", "keep"), id(CLUSTER, "Datastore", "raw"))));
	}

	@Test
	void anExportIsUnmountedOrExchanged() {
		String mount = edge(CLUSTER, "Access", "spare > other").id();
		assertEquals(List.of("Unset mounts of spare"), edits(CLUSTER.run(delete(mount))));
		assertEquals(List.of("Unset mounts of spare", "Set mounts of spare to iso"),
				edits(CLUSTER.run(new Reconnect(mount, false, id(CLUSTER, "Datastore", "iso")))));
	}

	@Test
	void whatAHostHasByItsTemplateItsClusterOrItsDisksIsNotTakenAwayHere() {
		for (String edge : List.of("keep > iso", "spare > vsan01", "spare > local")) {
			assertFalse(CLUSTER.accepts(delete(edge(CLUSTER, "Access", edge).id())), edge);
		}
	}

	@Test
	void vsanIsGivenToTheWholeCluster() {
		DiagramEvaluation cluster = TextDesign.of("vsan-datastore v { } host a { } cluster C { hosts a }").diagram("cluster");
		assertEquals(List.of("Set vsan of C to v"),
				edits(cluster.run(new Connect("GiveAccess", id(cluster, "Host", "a"), id(cluster, "Datastore", "v")))));
	}

	@Test
	void filesOfAVmAreLeftOpen() {
		assertEquals(List.of("Unset datastore of astray"), edits(COMPLETE.run(delete(edge(COMPLETE, "Files", "astray > raw").id()))));
		assertFalse(COMPLETE.accepts(delete(edge(COMPLETE, "Files", "web > shared").id())), "by its template");
	}

	@ParameterizedTest
	@CsvSource({ "Host,spare", "VirtualMachine,off", "VmRule,apart", "HostRule,pinned", "Pool,gold", "Datastore,shared" })
	void shapesAreRenamedAndDeleted(String mapping, String name) {
		String shape = id(CLUSTER, mapping, name);
		assertEquals(List.of("Rename " + name + " to other1"), edits(CLUSTER.run(new EditLabel(shape, "other1"))));
		assertEquals("Delete " + name, edits(CLUSTER.run(delete(shape))).getLast(), "behind what refers to it");
	}
}
