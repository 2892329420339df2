/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
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
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.core.Site;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.PhysicalNic;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.tool.PaletteTool;
import org.vdcstudio.viewpoint.tool.ToolInvocation.Connect;
import org.vdcstudio.viewpoint.tool.ToolInvocation.Create;
import org.vdcstudio.viewpoint.tool.ToolInvocation.Delete;
import org.vdcstudio.viewpoint.tool.ToolInvocation.Drop;
import org.vdcstudio.viewpoint.tool.ToolInvocation.EditLabel;
import org.vdcstudio.viewpoint.tool.ToolInvocation.Reconnect;
import org.vdcstudio.viewpoint.tool.ToolResult;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;

/** The physical network of a datacenter: what it shows, and what its tools do. */
class PhysicalViewpointTest {

	private static final TextDesign DESIGN = TextDesign.of("""
			site Seoul { fault-domain rack1  latency to Busan 4 ms }
			site Busan { }
			subnet web { prefix 10.0.100.0/24  vlan 100 }
			subnet storage { prefix 10.0.40.0/24  vlan 40 }
			subnet plain { prefix 10.0.50.0/24 }
			switch leaf1 {
				mtu 9216  location Seoul
				port compute[01..04] { speed 25 Gbit  trunk 40 100 }
				port slow { speed 1 Gbit  access-vlan 40 }
				port peer { speed 100 Gbit  trunk 40 100  connect leaf2.peer }
				port odd { speed 100 Gbit  trunk 40  connect leaf2.odd }
				port core { speed 10 Gbit  trunk 100..110 }
			}
			switch leaf2 {
				location Seoul
				port compute[01..04] { speed 25 Gbit  trunk 40 100 }
				port peer { speed 100 Gbit  trunk 40 100 }
				port odd { speed 100 Gbit  trunk 100 }
				port spare { speed 10 Gbit }
				port single[01..04] { speed 25 Gbit }
			}
			external-network wan { prefix 0.0.0.0/0 }
			router core {
				location Seoul
				interface web { address 10.0.100.1/24  vlan 100  connect leaf1.core }
				interface out { connect wan }
				interface unused { }
				deny any
			}
			host-template blade { version "8.0.3"  memory 1 TiB  location Seoul }
			host esx[01..04] like blade {
				nic vmnic0 { speed 25 Gbit  connect leaf1.compute }
				nic vmnic1 { speed 25 Gbit  connect leaf2.compute }
				iscsi-adapter vmhba1 { kind independent  enabled }
				iscsi-adapter vmhba64 { enabled }
			}
			host lonely {
				location Seoul.rack1
				nic vmnic0 { speed 25 Gbit  connect leaf1.slow }
				nic vmnic1 { speed 25 Gbit }
			}
			host witness {
				kind nested
				nic vmnic0 { speed 25 Gbit  connect leaf2.single[02] }
			}
			array array01 {
				location Busan
				portal 10.0.40.51:3260 { vlan 40  connect leaf2.single[01] }
				portal 10.0.40.52:3260 { }
				lun lun0 { size 1 TiB }
			}
			external-network Office { }
			workstation PC {
				cpus 8  memory 64 GiB
				adapter Ethernet { connect Office }
				adapter WiFi { }
				vmnet VMnet0 { mode bridged  bridge PC.Ethernet }
			}
			lab-vm nested1 { on PC  runs inside  nic eth0 { connect PC.VMnet0 } }
			lab-vm firewall { on PC  provides edge }
			router edge { }
			host inside { nic vmnic0 { } }
			""");
	private static final DiagramEvaluation NETWORK = DESIGN.diagram("physical");
	private static final DiagramEvaluation COMPLETE = DESIGN.complete("physical");
	private static final View VIEW = NETWORK.view();

	@Test
	void noExpressionFails() {
		assertEquals(List.of(), NETWORK.problems());
		assertEquals(List.of(), COMPLETE.problems());
	}

	@Test
	void aDiagramCanBeDrawnOfTheDatacenter() {
		assertEquals(List.of("DC"), DESIGN.roots("physical"));
		assertEquals("Physical network of DC", VIEW.title());
	}

	@Test
	void whatHasALocationStandsInItsSiteOrFaultDomain() {
		assertEquals(List.of("rack1\nFault domain", "esx[01..04]\n4 hosts, ESXi 8.0.3\n1 TiB", "leaf1\nMTU 9216", "leaf2",
				"core\nRouter and firewall"), labelsOf(shown(NETWORK, "Site", "Seoul").children()));
		assertEquals(List.of("array01\n1 LUN"), labelsOf(shown(NETWORK, "Site", "Busan").children()));
		assertEquals(List.of("lonely\nall on one switch"), labelsOf(shown(NETWORK, "FaultDomain", "rack1").children()));
		assertEquals(
				List.of("wan\n0.0.0.0/0", "Office", "Seoul\nSite", "Busan\nSite", "witness\nall on one switch",
						"inside\nnested in nested1", "edge\nRouter\nin firewall", "PC\n8 CPUs, 64 GiB"),
				labelsOf(VIEW.elements()));
	}

	private static List<String> labelsOf(List<ViewElement> elements) {
		return elements.stream().map(ViewElement::label).toList();
	}

	@Test
	void nicsAndAdaptersInHardwareAreOnTheBorderOfTheirHost() {
		assertEquals(List.of("vmnic0", "vmnic1", "vmhba1"), labelsOf(shown(NETWORK, "Host", "esx[01..04]").borderNodes()));
		assertEquals("25 Gbit", shown(NETWORK, "Host", "esx[01..04]").borderNodes().getFirst().tooltip());
		assertEquals(List.of("Ethernet", "WiFi"), labelsOf(shown(NETWORK, "Pc", "PC").borderNodes()));
	}

	@Test
	void aHostWithoutNicsOfItsOwnHasThoseOfItsTemplate() {
		DiagramEvaluation fleet = TextDesign.of("""
				host-template blade { nic vmnic0 { } }
				host esx[1..2] like blade { }
				""").diagram("physical");
		ViewElement nic = shown(fleet, "Host", "esx[1..2]").borderNodes().getFirst();
		assertEquals("vmnic0", nic.label());
		assertFalse(fleet.accepts(new Delete(List.of(nic.id()))), "others have it, too");
	}

	@Test
	void switchesHoldTheirPortsAndRoutersTheirInterfaces() {
		assertEquals(
				List.of("compute[01..04]\n4 ports\nVLANs 40, 100", "slow\nVLAN 40", "peer\nVLANs 40, 100", "odd\nVLAN 40",
						"core\nVLAN 100..110"),
				labelsOf(shown(NETWORK, "Switch", "leaf1").children()));
		assertEquals(List.of("web\n10.0.100.1/24\nVLAN 100", "out", "unused"),
				labelsOf(shown(NETWORK, "Router", "core").children()));
		assertEquals(List.of("10.0.40.51:3260\nVLAN 40", "10.0.40.52:3260"),
				labelsOf(shown(NETWORK, "Array", "array01").children()));
	}

	@Test
	void cablesSayHowManyTheyAreAndHowFast() {
		assertEquals(List.of("only 1 Gbit", "4 × 25 Gbit", "4 × 25 Gbit", "25 Gbit\nport 02"), cables("NicCable"));
		assertEquals(List.of("vmnic0 > slow", "vmnic0 > compute[01..04]", "vmnic1 > compute[01..04]",
				"vmnic0 > single[01..04]"), edges(NETWORK, "NicCable"));
		assertEquals(List.of("25 Gbit\nport 01"), cables("PortalCable"));
		assertEquals(List.of("Ethernet > Office"), edges(NETWORK, "AdapterCable"));
		assertEquals(List.of("core > web"), edges(NETWORK, "RouterCable"));
		assertEquals(List.of("10 Gbit"), cables("RouterCable"));
		assertEquals(List.of("out > wan"), edges(NETWORK, "WanLink"));
	}

	@Test
	void trunksWhoseEndsDisagreeAreAmber() {
		assertEquals(List.of("100 Gbit", "100 Gbit\nVLANs differ"), cables("Trunk"));
		assertEquals("ink SOLID", style(edge(NETWORK, "Trunk", "peer > peer")));
		assertEquals("amber DASH", style(edge(NETWORK, "Trunk", "odd > odd")));
	}

	private static List<String> cables(String mapping) {
		return VIEW.edges().stream().filter(edge -> edge.mapping().equals(mapping)).map(edge -> edge.label()).toList();
	}

	@Test
	void aHostThatHangsOnOneSwitchIsAmber() {
		assertEquals("amber on light amber DASH", style(shown(NETWORK, "Host", "lonely")));
		assertEquals("ink on white SOLID", style(shown(NETWORK, "Host", "esx[01..04]")));
	}

	@Test
	void whatRunsInALabVmIsPaleAndLeadsToItsPc() {
		assertEquals("slate on neutral DASH", style(shown(NETWORK, "Host", "inside")));
		assertEquals("slate on white SOLID", style(shown(NETWORK, "Host", "inside").borderNodes().getFirst()));
		assertEquals("blue on white DASH", style(shown(NETWORK, "Router", "edge")));
		assertEquals("blue on light blue SOLID", style(shown(NETWORK, "Router", "core")));
		assertEquals(List.of("inside > PC", "edge > PC"), edges(NETWORK, "RunsOn"));
	}

	@Test
	void aStorageArrayInALabVmIsPale() {
		DiagramEvaluation lab = TextDesign.of("workstation PC { } lab-vm vm1 { on PC provides nas } array nas { } array real { }")
				.diagram("physical");
		assertEquals("teal on white DASH", style(shown(lab, "Array", "nas")));
		assertEquals("teal on light teal SOLID", style(shown(lab, "Array", "real")));
	}

	@ParameterizedTest
	@CsvSource({ "esx[01..04],0,green on light green SOLID,plugged in", "lonely,0,amber on light amber SOLID,faster than its port",
			"lonely,1,slate on neutral DASH,not plugged in", "esx[01..04],2,teal on light teal SOLID,storage" })
	void nicsShowWhetherTheyCanDoTheirWork(String host, int position, String style, String why) {
		assertEquals(style, style(shown(NETWORK, "Host", host).borderNodes().get(position)), why);
	}

	@Test
	void anAdapterThatIsNotEnabledIsPale() {
		DiagramEvaluation off = TextDesign.of("host esx01 { iscsi-adapter vmhba1 { kind dependent } }").diagram("physical");
		assertEquals("slate on neutral DASH", style(shown(off, "Host", "esx01").borderNodes().getFirst()));
	}

	@Test
	void aCableToASlowPortIsAmber() {
		assertEquals("amber DASH", style(edge(NETWORK, "NicCable", "vmnic0 > slow")));
		assertEquals("green SOLID", style(edge(NETWORK, "NicCable", "vmnic0 > compute[01..04]")));
	}

	@Test
	void whatNothingIsPluggedIntoIsPale() {
		assertEquals("slate on neutral DASH", style(shown(NETWORK, "Port", "spare")));
		assertEquals("spare\n10 Gbit, free", shown(NETWORK, "Port", "spare").label());
		assertEquals("line on white SOLID", style(shown(NETWORK, "Port", "slow")));
		assertEquals("slate on neutral DASH", style(shown(NETWORK, "Interface", "unused")));
		assertEquals("line on white SOLID", style(shown(NETWORK, "Interface", "web")));
		assertEquals("slate on neutral DASH", style(shown(NETWORK, "Portal", "10.0.40.52:3260")));
		assertEquals("line on white SOLID", style(shown(NETWORK, "Portal", "10.0.40.51:3260")));
		assertEquals("slate on neutral DASH", style(shown(NETWORK, "Pc", "PC").borderNodes().get(1)));
		assertEquals("green on light green SOLID", style(shown(NETWORK, "Pc", "PC").borderNodes().getFirst()));
	}

	@Test
	void cablesCanBeLeftOut() {
		DiagramEvaluation bare = TextDesign.description("physical")
				.evaluate(DESIGN.request("physical", "DC").withLayers(Set.of()));
		assertEquals(List.of(), bare.view().edges());
		assertFalse(bare.view().elements().isEmpty());
	}

	@Test
	void latenciesAndVlansAreLayersOfTheirOwn() {
		assertEquals(List.of(), names(NETWORK, "Subnet"));
		assertEquals(List.of("Seoul > Busan"), edges(COMPLETE, "Latency"));
		assertEquals("4 ms", edge(COMPLETE, "Latency", "Seoul > Busan").label());
		assertEquals(List.of("VLAN 100\nweb\n10.0.100.0/24", "VLAN 40\nstorage\n10.0.40.0/24"), labels(COMPLETE, "Subnet"));
		assertEquals(
				List.of("VLAN 100 > compute[01..04]", "VLAN 100 > peer", "VLAN 100 > core",
						"VLAN 100 > compute[01..04]", "VLAN 100 > peer", "VLAN 100 > odd", "VLAN 100 > web"),
				edges(COMPLETE, "Carried").stream().filter(edge -> edge.startsWith("VLAN 100")).toList());
	}

	@Test
	void filtersHideFreePortsUnpluggedNicsAndNestedHosts() {
		DiagramEvaluation filtered = TextDesign.description("physical").evaluate(
				DESIGN.request("physical", "DC").withFilters(Set.of("FreePorts", "UnpluggedNics", "NestedHosts")));
		assertEquals("HIDDEN", shown(filtered, "Port", "spare").visibility().name());
		assertEquals("VISIBLE", shown(filtered, "Port", "slow").visibility().name());
		assertEquals("HIDDEN", shown(filtered, "Host", "lonely").borderNodes().get(1).visibility().name());
		assertEquals("VISIBLE", shown(filtered, "Host", "lonely").borderNodes().get(0).visibility().name());
		assertEquals("HIDDEN", shown(filtered, "Host", "inside").visibility().name());
		assertEquals("VISIBLE", shown(filtered, "Host", "lonely").visibility().name());
	}

	@Test
	void thePaletteHasEveryKind() {
		assertEquals(
				List.of("CreateHost", "CreateNic", "CreateHba", "CreateSwitch", "CreatePort", "CreateRouter", "CreateInterface",
						"CreateArray", "CreatePortal", "CreatePc", "CreateAdapter", "CreateExternalNetwork", "CreateSite",
						"CreateFaultDomain", "Plug", "ConnectPorts", "CreateLatency", "CreateSubnet", "Carry"),
				TextDesign.description("physical").palette().stream().map(PaletteTool::id).toList());
	}

	@ParameterizedTest
	@CsvSource({ "CreateHost,esx01", "CreateSwitch,switch01", "CreateRouter,router01", "CreateArray,array02", "CreatePc,pc01" })
	void newDevicesStandWhereOneClicked(String tool, String name) {
		ToolResult inSite = NETWORK.run(new Create(tool, id(NETWORK, "Site", "Busan")));
		NamedElement created = (NamedElement) single(ModelEdit.AddElement.class, inSite).element();
		assertEquals(name, created.getName());
		assertEquals(DESIGN.element(Site.class, "Busan"), created.eGet(created.eClass().getEStructuralFeature("location")));
		NamedElement outside = (NamedElement) single(ModelEdit.AddElement.class, NETWORK.run(new Create(tool, ""))).element();
		assertFalse(outside.eIsSet(outside.eClass().getEStructuralFeature("location")));
	}

	@ParameterizedTest
	@CsvSource({ "CreateNic,Host,lonely,vmnic2", "CreateHba,Host,esx[01..04],vmhba2", "CreatePort,Switch,leaf2,port1",
			"CreateInterface,Router,core,eth0", "CreateAdapter,Pc,PC,Ethernet2", "CreateFaultDomain,Site,Seoul,rack2" })
	void newPartsAreAddedToWhatIsClickedOnUnderTheNextName(String tool, String mapping, String container, String name) {
		ModelEdit.AddElement edit = single(ModelEdit.AddElement.class,
				NETWORK.run(new Create(tool, id(NETWORK, mapping, container))));
		assertEquals(name, ((NamedElement) edit.element()).getName());
		assertFalse(NETWORK.accepts(new Create(tool, "")));
	}

	@Test
	void aNewHostHasTwoNics() {
		EsxiHost host = (EsxiHost) single(ModelEdit.AddElement.class, NETWORK.run(new Create("CreateHost", ""))).element();
		assertEquals(List.of("vmnic0", "vmnic1"), host.getNics().stream().map(PhysicalNic::getName).toList());
	}

	@Test
	void portalsNetworksSitesAndVlansAreAdded() {
		assertEquals(List.of("Create Portal"), edits(NETWORK.run(new Create("CreatePortal", id(NETWORK, "Array", "array01")))));
		assertEquals(List.of("Create outside01"), edits(NETWORK.run(new Create("CreateExternalNetwork", ""))));
		assertEquals(List.of("Create Site01"), edits(NETWORK.run(new Create("CreateSite", ""))));
		ModelEdit.AddElement subnet = single(ModelEdit.AddElement.class, COMPLETE.run(new Create("CreateSubnet", "")));
		assertEquals("10", subnet.element().eGet(subnet.element().eClass().getEStructuralFeature("vlan")));
	}

	@Test
	void aSingleNicTakesTheFirstFreeOneOfSeveralPorts() {
		String nic = shown(NETWORK, "Host", "lonely").borderNodes().get(1).id();
		assertEquals(List.of("Set link of vmnic1 to single", "Set linkInstance of vmnic1 to 03"),
				edits(NETWORK.run(new Connect("Plug", nic, id(NETWORK, "Port", "single[01..04]")))));
	}

	@Test
	void theNicsOfAFleetTakeOnePortEach() {
		String nic = shown(NETWORK, "Host", "esx[01..04]").borderNodes().getFirst().id();
		assertEquals(List.of("Set link of vmnic0 to single"),
				edits(NETWORK.run(new Connect("Plug", nic, id(NETWORK, "Port", "single[01..04]")))));
	}

	@Test
	void everythingWithASocketIsPluggedIn() {
		String spare = id(NETWORK, "Port", "spare");
		assertEquals(List.of("Set link of unused to spare"),
				edits(NETWORK.run(new Connect("Plug", id(NETWORK, "Interface", "unused"), spare))));
		assertEquals(List.of("Set link of Portal to spare"),
				edits(NETWORK.run(new Connect("Plug", id(NETWORK, "Portal", "10.0.40.52:3260"), spare))));
		assertEquals(List.of("Set link of WiFi to Office"), edits(NETWORK.run(new Connect("Plug",
				shown(NETWORK, "Pc", "PC").borderNodes().get(1).id(), id(NETWORK, "ExternalNetwork", "Office")))));
		assertEquals(List.of("Set link of spare to core"),
				edits(NETWORK.run(new Connect("ConnectPorts", spare, id(NETWORK, "Port", "core")))));
		assertInstanceOf(ToolResult.Refused.class, NETWORK.run(new Connect("ConnectPorts", spare, spare)));
	}

	@Test
	void cablesAreMovedAtBothEnds() {
		String cable = edge(NETWORK, "NicCable", "vmnic0 > single[01..04]").id();
		assertEquals(List.of("Set link of vmnic0 to spare", "Unset linkInstance of vmnic0"),
				edits(NETWORK.run(new Reconnect(cable, false, id(NETWORK, "Port", "spare")))));
		String other = shown(NETWORK, "Host", "lonely").borderNodes().get(1).id();
		assertEquals(
				List.of("Set link of vmnic1 to single", "Set linkInstance of vmnic1 to 03", "Unset link of vmnic0",
						"Unset linkInstance of vmnic0"),
				edits(NETWORK.run(new Reconnect(cable, true, other))));
		String routed = edge(NETWORK, "RouterCable", "core > web").id();
		assertEquals(List.of("Set link of web to spare"),
				edits(NETWORK.run(new Reconnect(routed, true, id(NETWORK, "Port", "spare")))));
		assertEquals(List.of("Set link of unused to core", "Unset link of web"),
				edits(NETWORK.run(new Reconnect(routed, false, id(NETWORK, "Interface", "unused")))));
	}

	@Test
	void deletingACableUnplugs() {
		assertEquals(List.of("Unset link of vmnic0", "Unset linkInstance of vmnic0"),
				edits(NETWORK.run(delete(edge(NETWORK, "NicCable", "vmnic0 > single[01..04]").id()))));
		assertEquals(List.of("Unset link of web"), edits(NETWORK.run(delete(edge(NETWORK, "RouterCable", "core > web").id()))));
		assertEquals(List.of("Unset link of peer"), edits(NETWORK.run(delete(edge(NETWORK, "Trunk", "peer > peer").id()))));
		assertEquals(List.of("Unset link of out"), edits(NETWORK.run(delete(edge(NETWORK, "WanLink", "out > wan").id()))));
		assertFalse(NETWORK.accepts(delete(edge(NETWORK, "RunsOn", "inside > PC").id())));
	}

	@ParameterizedTest
	@CsvSource({ "Host,lonely", "Switch,leaf1", "Port,spare", "Router,core", "Interface,web", "Array,array01", "Pc,PC",
			"ExternalNetwork,wan", "Site,Busan", "FaultDomain,rack1" })
	void shapesAreRenamedAndDeleted(String mapping, String name) {
		String shape = id(NETWORK, mapping, name);
		assertEquals(List.of("Rename " + name + " to other"), edits(NETWORK.run(new EditLabel(shape, "other"))));
		assertEquals("Delete " + name, edits(NETWORK.run(delete(shape))).getLast(), "behind what refers to it");
	}

	private static Delete delete(String id) {
		return new Delete(List.of(id));
	}

	@Test
	void devicesAreDroppedWhereTheyShallStand() {
		String host = id(NETWORK, "Host", "lonely");
		assertEquals(List.of("Set location of lonely to Busan"), edits(NETWORK.run(new Drop(host, id(NETWORK, "Site", "Busan")))));
		assertEquals(List.of("Set location of leaf1 to rack1"),
				edits(NETWORK.run(new Drop(id(NETWORK, "Switch", "leaf1"), id(NETWORK, "FaultDomain", "rack1")))));
		assertEquals(List.of("Unset location of lonely"), edits(NETWORK.run(new Drop(host, ""))));
		assertInstanceOf(ToolResult.Refused.class, NETWORK.run(new Drop(host, id(NETWORK, "FaultDomain", "rack1"))));
	}

	@Test
	void latenciesAreStatedMovedAndDeleted() {
		ModelEdit.AddElement edit = single(ModelEdit.AddElement.class,
				COMPLETE.run(new Connect("CreateLatency", id(COMPLETE, "Site", "Busan"), id(COMPLETE, "Site", "Seoul"))));
		assertEquals("5 ms", edit.element().eGet(edit.element().eClass().getEStructuralFeature("roundTrip")));
		String latency = edge(COMPLETE, "Latency", "Seoul > Busan").id();
		assertEquals(List.of("Delete SiteLatency"), edits(COMPLETE.run(delete(latency))));
		assertTrue(COMPLETE.accepts(new Reconnect(latency, false, id(COMPLETE, "Site", "Seoul"))));
	}

	@Test
	void portsAndInterfacesAreGivenVlansAndLoseThem() {
		String storage = id(COMPLETE, "Subnet", "VLAN 40");
		assertEquals(List.of("Set trunkVlans of spare to 40"),
				edits(COMPLETE.run(new Connect("Carry", storage, id(COMPLETE, "Port", "spare")))));
		assertEquals(List.of("Set vlan of unused to 40"),
				edits(COMPLETE.run(new Connect("Carry", storage, id(COMPLETE, "Interface", "unused")))));
		assertEquals(List.of("Unset trunkVlans of compute", "Set trunkVlans of compute to 40"),
				edits(COMPLETE.run(delete(edge(COMPLETE, "Carried", "VLAN 100 > compute[01..04]").id()))));
		assertEquals(List.of("Unset accessVlan of slow"),
				edits(COMPLETE.run(delete(edge(COMPLETE, "Carried", "VLAN 40 > slow").id()))));
		assertEquals(List.of("Unset vlan of web"),
				edits(COMPLETE.run(delete(edge(COMPLETE, "Carried", "VLAN 100 > web").id()))));
		assertInstanceOf(ToolResult.Refused.class,
				COMPLETE.run(delete(edge(COMPLETE, "Carried", "VLAN 100 > core").id())), "it is within a range");
	}
}
