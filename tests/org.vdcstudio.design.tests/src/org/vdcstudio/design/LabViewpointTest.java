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
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.compute.HostKind;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.lab.LabNic;
import org.vdcstudio.model.lab.LabVm;
import org.vdcstudio.model.lab.PcAdapter;
import org.vdcstudio.model.lab.VMnet;
import org.vdcstudio.model.lab.WorkstationPc;
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

/** The lab on a PC: what it shows, and what its tools do. */
class LabViewpointTest {

	private static final String VIRTUAL_MACHINES = "VirtualMachines";

	private static final TextDesign DESIGN = TextDesign.of("""
			external-network Office { }
			workstation PC {
				operating-system linux  cpus 16  memory 96 GiB
				adapter Ethernet { kind ethernet  address 192.168.0.5/24  connect Office }
				adapter WiFi { kind wifi }
				vmnet VMnet0 { mode bridged  bridge PC.Ethernet }
				vmnet VMnet1 { mode host-only  subnet 192.168.10.0/24 }
				vmnet VMnet2 { mode bridged  bridge PC.WiFi }
				vmnet VMnet3 { mode host-only }
				vmnet VMnet8 {
					mode nat  subnet 192.168.80.0/24  dhcp  leases 192.168.80.128 to 192.168.80.253
					forward tcp 2222 to 192.168.80.10:22
				}
			}
			lab-vm nested1 {
				on PC  cpus 4  memory 20 GiB  nested-virtualization on  runs esx01
				nic eth0 { connect PC.VMnet0 }
				nic eth1 { connect PC.VMnet1 }
			}
			lab-vm nested2 { on PC  runs esx02  nic eth0 { } }
			lab-vm windows1 {
				on PC  cpus 1  guest "Windows Server 2022"  power off  provides dc01
				nic eth0 { connect PC.VMnet8  address 192.168.80.10/24 }
			}
			dns-server dc01 { address 192.168.80.10 }
			host esx01 { version "8.0.3"  kind nested }
			host esx02 { kind nested }
			cluster Lab { hosts esx01 esx02 }
			vm web01 { on esx01 }
			vm web02 { power off  on esx02 }
			vm app[01..03] { on Lab }
			vm idle { }
			""");
	private static final DiagramEvaluation LAB = DESIGN.diagram("lab");
	private static final DiagramEvaluation WITH_VMS = TextDesign.description("lab")
			.evaluate(DESIGN.request("lab", "PC").withLayers(Set.of(VIRTUAL_MACHINES)));

	@Test
	void noExpressionFails() {
		assertEquals(List.of(), LAB.problems());
		assertEquals(List.of(), WITH_VMS.problems());
	}

	@Test
	void aDiagramCanBeDrawnOfEveryPc() {
		assertEquals(List.of("PC"), DESIGN.roots("lab"));
		assertEquals("Lab on PC", LAB.view().title());
	}

	@Test
	void machinesHoldTheHostsTheyRunAndWhatTheyProvide() {
		assertEquals(List.of("nested1\n4 CPUs, 20 GiB", "nested2", "windows1\nWindows Server 2022\n1 CPU, powered off"),
				labels(LAB, "LabVm"));
		assertEquals(List.of("esx01\nESXi 8.0.3"),
				shown(LAB, "LabVm", "nested1").children().stream().map(each -> each.label()).toList());
		assertEquals(List.of("dc01\nDNS server"),
				shown(LAB, "LabVm", "windows1").children().stream().map(each -> each.label()).toList());
		assertEquals(List.of("eth0", "eth1"),
				shown(LAB, "LabVm", "nested1").borderNodes().stream().map(each -> each.label()).toList());
	}

	@Test
	void virtualNetworksAreKindsByTheirMode() {
		assertEquals(List.of("VMnet0\nbridged", "VMnet2\nbridged"), labels(LAB, "BridgedVMnet"));
		assertEquals(List.of("VMnet1\nhost-only, 192.168.10.0/24", "VMnet3\nhost-only"), labels(LAB, "HostOnlyVMnet"));
		assertEquals(List.of("VMnet8\nNAT, 192.168.80.0/24\nDHCP from 192.168.80.128\ntcp 2222 to 192.168.80.10:22"),
				labels(LAB, "NatVMnet"));
		assertEquals("green on light green SOLID", style(shown(LAB, "BridgedVMnet", "VMnet0")));
		assertEquals("slate on neutral SOLID", style(shown(LAB, "HostOnlyVMnet", "VMnet1")));
		assertEquals("blue on light blue SOLID", style(shown(LAB, "NatVMnet", "VMnet8")));
	}

	@Test
	void networksThatCannotWorkAreAmber() {
		assertEquals("amber on light amber DASH", style(shown(LAB, "BridgedVMnet", "VMnet2")), "bridged to Wi-Fi");
		assertEquals("amber on light amber DASH", style(shown(LAB, "HostOnlyVMnet", "VMnet3")), "without a subnet");
		assertEquals("amber DASH", style(edge(LAB, "Bridge", "VMnet2 > WiFi")));
		assertEquals("green SOLID", style(edge(LAB, "Bridge", "VMnet0 > Ethernet")));
	}

	@Test
	void aMachineThatIsOffIsPale() {
		assertEquals("slate on white DASH", style(shown(LAB, "LabVm", "windows1")));
		assertEquals("slate on grey SOLID", style(shown(LAB, "LabVm", "nested1")));
	}

	@Test
	void aHostThatCannotRunIsAmber() {
		assertEquals("amber on light amber DASH", style(shown(LAB, "NestedHost", "esx02")));
		assertEquals("ink on white SOLID", style(shown(LAB, "NestedHost", "esx01")));
	}

	@Test
	void aNicWithoutNetworkIsAmber() {
		assertEquals("amber on light amber DASH", style(shown(LAB, "LabVm", "nested2").borderNodes().getFirst()));
		assertEquals("ink on white SOLID", style(shown(LAB, "LabVm", "nested1").borderNodes().getFirst()));
	}

	@Test
	void anAdapterWithoutNetworkIsPale() {
		assertEquals(List.of("Ethernet\nwired, 192.168.0.5/24", "WiFi\nWi-Fi"), labels(LAB, "Adapter"));
		assertEquals("slate on neutral DASH", style(shown(LAB, "Adapter", "WiFi")));
		assertEquals("green on white SOLID", style(shown(LAB, "Adapter", "Ethernet")));
		assertEquals(List.of("PC\nLinux, 16 CPUs, 96 GiB"), labels(LAB, "Pc"));
	}

	@Test
	void edgesLeadFromMachinesThroughNetworksAndThePcOutside() {
		assertEquals(List.of("eth0 > VMnet0", "eth1 > VMnet1", "eth0 > VMnet8"), edges(LAB, "NicLink"));
		assertEquals(List.of("VMnet0 > Ethernet", "VMnet2 > WiFi"), edges(LAB, "Bridge"));
		assertEquals(List.of("VMnet8 > PC"), edges(LAB, "Translation"));
		assertEquals(List.of("Ethernet > Office"), edges(LAB, "AdapterLink"));
		assertEquals(List.of("Office"), names(LAB, "NetworkOutside"));
		assertEquals("green SOLID", style(edge(LAB, "NicLink", "eth0 > VMnet0")));
		assertEquals("slate SOLID", style(edge(LAB, "NicLink", "eth1 > VMnet1")));
		assertEquals("blue SOLID", style(edge(LAB, "NicLink", "eth0 > VMnet8")));
	}

	@Test
	void virtualMachinesAreALayerOfTheirOwn() {
		assertEquals(List.of(), names(LAB, "VirtualMachine"));
		assertEquals(List.of("web01", "web02\npowered off", "app[01..03]\n3 VMs"), labels(WITH_VMS, "VirtualMachine"));
		assertEquals(List.of("web01 > esx01", "web02 > esx02", "app[01..03] > esx01", "app[01..03] > esx02"),
				edges(WITH_VMS, "RunsOn"));
		assertEquals("slate SOLID", style(edge(WITH_VMS, "RunsOn", "web01 > esx01")));
		assertEquals("slate DASH", style(edge(WITH_VMS, "RunsOn", "app[01..03] > esx02")), "the cluster chooses");
		assertEquals("slate on neutral DASH", style(shown(WITH_VMS, "VirtualMachine", "web02")));
		assertEquals("line on white SOLID", style(shown(WITH_VMS, "VirtualMachine", "web01")));
	}

	@Test
	void filtersHideWhatIsNotPluggedInAndWhatMachinesProvide() {
		DiagramEvaluation filtered = TextDesign.description("lab")
				.evaluate(DESIGN.request("lab", "PC").withFilters(Set.of("UnpluggedNics", "ProvidedServices")));
		assertEquals(List.of("HIDDEN", "VISIBLE"),
				List.of(shown(filtered, "LabVm", "nested2").borderNodes().getFirst().visibility().name(),
						shown(filtered, "LabVm", "nested1").borderNodes().getFirst().visibility().name()));
		assertEquals("HIDDEN", shown(filtered, "Provided", "dc01").visibility().name());
	}

	@Test
	void thePaletteHasEveryKind() {
		assertEquals(
				List.of("CreateLabVm", "CreateLabNic", "CreateNestedHost", "CreateBridgedVMnet", "CreateNatVMnet",
						"CreateHostOnlyVMnet", "CreateAdapter", "CreateNetworkOutside", "Plug", "BridgeTo", "CreateVm", "Place"),
				TextDesign.description("lab").palette().stream().map(PaletteTool::id).toList());
	}

	@Test
	void aNewMachineRunsOnThePcAndHasANic() {
		LabVm machine = (LabVm) single(ModelEdit.AddElement.class, LAB.run(new Create("CreateLabVm", ""))).element();
		assertEquals("machine1", machine.getName());
		assertEquals(DESIGN.element(WorkstationPc.class, "PC"), machine.getPc());
		assertEquals("eth0", machine.getNics().getFirst().getName());
	}

	@Test
	void aMachineGetsTheNextNic() {
		ModelEdit.AddElement edit = single(ModelEdit.AddElement.class,
				LAB.run(new Create("CreateLabNic", id(LAB, "LabVm", "nested1"))));
		assertEquals("eth2", ((LabNic) edit.element()).getName());
		assertEquals(DESIGN.element(LabVm.class, "nested1"), edit.container());
	}

	@Test
	void aNestedHostIsAddedToAMachineThatRunsNone() {
		String windows = id(LAB, "LabVm", "windows1");
		ToolResult result = LAB.run(new Create("CreateNestedHost", windows));
		assertEquals(List.of("Create esx03", "Set host of windows1 to esx03", "Set nestedVirtualization of windows1 to on"),
				edits(result));
		EsxiHost host = (EsxiHost) ((ModelEdit.AddElement) ((ToolResult.Edits) result).edits().getFirst()).element();
		assertEquals(HostKind.NESTED, host.getKind());
		assertEquals(List.of("vmnic0"), host.getNics().stream().map(nic -> nic.getName()).toList());
		assertFalse(LAB.accepts(new Create("CreateNestedHost", id(LAB, "LabVm", "nested1"))));
	}

	@Test
	void newNetworksHaveUsualNamesAndASubnetOfTheirOwn() {
		VMnet bridged = vmnet("CreateBridgedVMnet");
		assertEquals("VMnet4 BRIDGED", bridged.getName() + " " + bridged.getMode().getName());
		assertEquals(DESIGN.element(PcAdapter.class, "PC.Ethernet"), bridged.getBridgedTo());
		VMnet nat = vmnet("CreateNatVMnet");
		assertEquals("VMnet4 NAT 192.168.100.0/24", nat.getName() + " " + nat.getMode().getName() + " " + nat.getSubnet());
		assertTrue(nat.isDhcp());
		VMnet hostOnly = vmnet("CreateHostOnlyVMnet");
		assertEquals("VMnet4 HOST_ONLY 192.168.100.0/24",
				hostOnly.getName() + " " + hostOnly.getMode().getName() + " " + hostOnly.getSubnet());
		TextDesign empty = TextDesign.of("workstation PC { }");
		assertEquals("VMnet8", ((VMnet) single(ModelEdit.AddElement.class,
				empty.diagram("lab").run(new Create("CreateNatVMnet", ""))).element()).getName());
	}

	private VMnet vmnet(String tool) {
		return (VMnet) single(ModelEdit.AddElement.class, LAB.run(new Create(tool, ""))).element();
	}

	@Test
	void thePcGetsAdaptersAndNetworksOutside() {
		ModelEdit.AddElement adapter = single(ModelEdit.AddElement.class,
				LAB.run(new Create("CreateAdapter", id(LAB, "Pc", "PC"))));
		assertEquals("Ethernet2", ((PcAdapter) adapter.element()).getName());
		assertEquals(List.of("Create Outside", "Set link of WiFi to Outside"),
				edits(LAB.run(new Create("CreateNetworkOutside", ""))));
	}

	@Test
	void cablesLeadFromNicsToNetworksAndFromAdaptersOutside() {
		String nic = shown(LAB, "LabVm", "nested2").borderNodes().getFirst().id();
		assertEquals(List.of("Set link of eth0 to VMnet8"),
				edits(LAB.run(new Connect("Plug", nic, id(LAB, "NatVMnet", "VMnet8")))));
		assertEquals(List.of("Set link of WiFi to Office"), edits(
				LAB.run(new Connect("Plug", id(LAB, "Adapter", "WiFi"), id(LAB, "NetworkOutside", "Office")))));
		assertFalse(LAB.accepts(new Connect("Plug", nic, id(LAB, "NetworkOutside", "Office"))));
		assertEquals(List.of("Set bridgedTo of VMnet2 to Ethernet"), edits(
				LAB.run(new Connect("BridgeTo", id(LAB, "BridgedVMnet", "VMnet2"), id(LAB, "Adapter", "Ethernet")))));
	}

	@Test
	void edgesAreMovedAtBothEnds() {
		String cable = edge(LAB, "NicLink", "eth0 > VMnet0").id();
		assertEquals(List.of("Set link of eth0 to VMnet1"),
				edits(LAB.run(new Reconnect(cable, false, id(LAB, "HostOnlyVMnet", "VMnet1")))));
		assertEquals(List.of("Set link of eth0 to VMnet0", "Unset link of eth0"),
				edits(LAB.run(new Reconnect(cable, true, shown(LAB, "LabVm", "nested2").borderNodes().getFirst().id()))));
		String bridge = edge(LAB, "Bridge", "VMnet2 > WiFi").id();
		assertEquals(List.of("Set bridgedTo of VMnet2 to Ethernet"),
				edits(LAB.run(new Reconnect(bridge, false, id(LAB, "Adapter", "Ethernet")))));
		assertEquals(List.of("Set bridgedTo of VMnet0 to WiFi", "Unset bridgedTo of VMnet2"),
				edits(LAB.run(new Reconnect(bridge, true, id(LAB, "BridgedVMnet", "VMnet0")))));
		assertEquals(List.of("Set link of WiFi to Office", "Unset link of Ethernet"),
				edits(LAB.run(new Reconnect(edge(LAB, "AdapterLink", "Ethernet > Office").id(), true, id(LAB, "Adapter", "WiFi")))));
	}

	@Test
	void labelsAreTypedAsNames() {
		assertEquals(List.of("Rename nested1 to lab1"), edits(LAB.run(new EditLabel(id(LAB, "LabVm", "nested1"), "lab1"))));
		assertEquals("esx01", LAB.editableLabel(id(LAB, "NestedHost", "esx01")).orElseThrow());
	}

	@Test
	void deletingAnEdgeUnplugsAndKeepsBothEnds() {
		assertEquals(List.of("Unset link of eth0"), edits(LAB.run(delete(edge(LAB, "NicLink", "eth0 > VMnet0").id()))));
		assertEquals(List.of("Unset bridgedTo of VMnet0"), edits(LAB.run(delete(edge(LAB, "Bridge", "VMnet0 > Ethernet").id()))));
		assertEquals(List.of("Set mode of VMnet8 to host-only"),
				edits(LAB.run(delete(edge(LAB, "Translation", "VMnet8 > PC").id()))));
		assertEquals(List.of("Unset link of Ethernet"),
				edits(LAB.run(delete(edge(LAB, "AdapterLink", "Ethernet > Office").id()))));
	}

	@Test
	void deletingAShapeDeletesItsElementButNotWhatAMachineMerelyProvides() {
		assertEquals(List.of("Delete nested1"), edits(LAB.run(delete(id(LAB, "LabVm", "nested1")))));
		assertEquals(List.of("Unset link of eth0", "Delete VMnet8"), edits(LAB.run(delete(id(LAB, "NatVMnet", "VMnet8")))));
		assertEquals(List.of("Unset provides of windows1"), edits(LAB.run(delete(id(LAB, "Provided", "dc01")))));
		assertFalse(LAB.accepts(delete(id(LAB, "Pc", "PC"))));
	}

	private static Delete delete(String id) {
		return new Delete(List.of(id));
	}

	@Test
	void aHostIsDroppedIntoAnotherMachineThatRunsNone() {
		String host = id(LAB, "NestedHost", "esx01");
		assertEquals(List.of("Unset host of nested1", "Set host of windows1 to esx01"),
				edits(LAB.run(new Drop(host, id(LAB, "LabVm", "windows1")))));
		assertFalse(LAB.accepts(new Drop(host, id(LAB, "LabVm", "nested2"))));
	}

	@Test
	void aNewVirtualMachineIsPlacedOnTheHost() {
		VirtualMachine vm = (VirtualMachine) single(ModelEdit.AddElement.class,
				WITH_VMS.run(new Create("CreateVm", id(WITH_VMS, "NestedHost", "esx02")))).element();
		assertEquals("vm01 on esx02", vm.getName() + " on " + vm.getPlacement().getName());
	}

	@Test
	void movingAVirtualMachineToAnotherHostAsksForTheMigration() {
		InteractionRequest request = migration(WITH_VMS.run(
				new Reconnect(edge(WITH_VMS, "RunsOn", "web01 > esx01").id(), false, id(WITH_VMS, "NestedHost", "esx02"))));
		assertEquals("org.vdcstudio.ui.migrate", request.action());
		assertEquals(Map.of("vm", DESIGN.element(VirtualMachine.class, "web01"), "target",
				DESIGN.element(EsxiHost.class, "esx02")), request.parameters());
		assertEquals(request, migration(WITH_VMS.run(
				new Connect("Place", id(WITH_VMS, "VirtualMachine", "web01"), id(WITH_VMS, "NestedHost", "esx02")))));
		assertInstanceOf(ToolResult.Refused.class, WITH_VMS.run(
				new Connect("Place", id(WITH_VMS, "VirtualMachine", "web01"), id(WITH_VMS, "NestedHost", "esx01"))));
		assertEquals(List.of("Unset placement of web01"),
				edits(WITH_VMS.run(delete(edge(WITH_VMS, "RunsOn", "web01 > esx01").id()))));
	}

	private static InteractionRequest migration(ToolResult result) {
		return assertInstanceOf(ToolResult.Interaction.class, result).request();
	}
}
