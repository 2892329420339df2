/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.tool.PaletteTool;
import org.vdcstudio.viewpoint.tool.ToolInvocation;
import org.vdcstudio.viewpoint.tool.ToolResult;
import org.vdcstudio.viewpoint.view.ContainerStyle;
import org.vdcstudio.viewpoint.view.LineStyle;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewElement;

/** The virtual network of a host: what it shows, and what its tools do. */
class NetworkViewpointTest {

	private static final String MANAGEMENT = "Switch:esx01.vSwitch0/PortGroup:esx01.Management Network";
	private static final String VM_NETWORK = "Switch:esx01.vSwitch0/PortGroup:esx01.VM Network";

	private final LabHost lab = new LabHost();
	private final DiagramEvaluation network = lab.network();

	@Test
	void theSpecificationIsWithinTheSubset() {
		assertEquals(List.of(), BuiltInViewpoints.read().problems());
	}

	@Test
	void noExpressionFails() {
		assertEquals(List.of(), network.problems());
	}

	@Test
	void aDiagramCanBeDrawnOfEveryHost() {
		assertEquals(List.of(lab.host()), lab.networkRoots());
	}

	@Test
	void adaptersAndNicsStandBesideSwitchesThatHoldPortGroups() {
		View view = network.view();
		assertEquals("Virtual network of esx01", view.title());
		assertEquals(List.of("vmk0\n192.168.0.11/24\nManagement", "vmk1\nno address\nvMotion", "vmnic0\n10 Gbit",
				"vmnic1\nspeed not given", "vSwitch0", "vSwitch1"), view.elements().stream().map(ViewElement::label).toList());
		assertEquals(List.of("Management Network\nno VLAN", "VM Network\nVLAN 20"),
				view.element("Switch:esx01.vSwitch0").orElseThrow().children().stream().map(ViewElement::label).toList());
		assertTrue(view.element("Switch:esx01.vSwitch0").orElseThrow().style().orElseThrow() instanceof ContainerStyle);
	}

	@Test
	void edgesLeadFromAdaptersToPortGroupsAndFromSwitchesToUplinks() {
		assertEquals(
				List.of("VMkernelAdapter:esx01.vmk0 > " + MANAGEMENT,
						"VMkernelAdapter:esx01.vmk1 > Switch:esx01.vSwitch1/PortGroup:esx01.vMotion",
						"Switch:esx01.vSwitch0 > PhysicalNic:esx01.vmnic0", "Switch:esx01.vSwitch0 > PhysicalNic:esx01.vmnic1"),
				network.view().edges().stream().map(edge -> edge.sourceId() + " > " + edge.targetId()).toList());
	}

	@Test
	void anAdapterWithoutAddressIsDashed() {
		assertEquals(LineStyle.DASH, network.view().element("VMkernelAdapter:esx01.vmk1").orElseThrow().style().orElseThrow()
				.border().line());
	}

	@Test
	void thePaletteOffersWhatTheHostConsistsOf() {
		assertEquals(
				List.of("CreateSwitch", "CreatePortGroup", "CreateVMkernelAdapter", "CreatePhysicalNic", "CreateDistributedSwitch",
						"CreateDistributedPortGroup", "CreateUplinkPort", "CreateLag", "AttachAdapter", "CreateUplink",
						"CreateVirtualMachine", "CreateVirtualNic", "ConnectVirtualNic", "CreateExternalNetwork", "PlugIn", "CreateSubnet"),
				BuiltInViewpoints.read().specification().diagrams().stream().filter(each -> each.name().equals("VirtualNetwork"))
						.findFirst().orElseThrow().palette().stream().map(PaletteTool::id).toList());
	}

	@Test
	void aPortGroupIsAddedToTheSwitchUnderAFreeName() {
		lab.vmNetwork().setName("Port Group");
		ModelEdit.AddElement edit = single(ModelEdit.AddElement.class,
				lab.network().run(new ToolInvocation.Create("CreatePortGroup", "Switch:esx01.vSwitch0")));
		assertEquals(lab.vSwitch0(), edit.container());
		assertEquals("Port Group 2", ((PortGroup) edit.element()).getName());
		assertEquals("Create Port Group 2", edit.label());
		assertEquals(2, lab.vSwitch0().getPortGroups().size(), "the model is left alone");
	}

	@Test
	void aVMkernelAdapterIsAddedToThePortGroupWithTheNextNumber() {
		ModelEdit.AddElement edit = single(ModelEdit.AddElement.class,
				network.run(new ToolInvocation.Create("CreateVMkernelAdapter", VM_NETWORK)));
		assertEquals(lab.vmNetwork(), edit.container());
		assertEquals("vmk2", ((VMkernelAdapter) edit.element()).getName());
	}

	@Test
	void toolsAreTakenOnlyWhereTheyMakeSense() {
		assertFalse(network.accepts(new ToolInvocation.Create("CreatePortGroup", "")));
		assertFalse(network.accepts(new ToolInvocation.Create("CreatePortGroup", VM_NETWORK)));
		assertFalse(network.accepts(new ToolInvocation.Create("CreateVMkernelAdapter", "")));
		assertTrue(network.accepts(new ToolInvocation.Create("CreateSwitch", "")));
		assertTrue(network.run(new ToolInvocation.Create("CreatePortGroup", "")) instanceof ToolResult.Refused);
	}

	@Test
	void aTypedLabelRenames() {
		ModelEdit.RenameElement edit = single(ModelEdit.RenameElement.class,
				network.run(new ToolInvocation.EditLabel(VM_NETWORK, "Production: web")));
		assertEquals(lab.vmNetwork(), edit.element());
		assertEquals("Production: web", edit.newName());
		assertEquals(Optional.of("VM Network"), network.editableLabel(VM_NETWORK));
	}

	@Test
	void deletingRemovesTheElementOnce() {
		ToolResult result = network
				.run(new ToolInvocation.Delete(List.of(MANAGEMENT, "VMkernelAdapter:esx01.vmk0")));
		assertEquals(lab.management(), single(ModelEdit.RemoveElement.class, result).element());
	}

	@Test
	void aConnectionGivesTheSwitchAnUplinkItDoesNotHaveYet() {
		assertTrue(network.run(new ToolInvocation.Connect("CreateUplink", "Switch:esx01.vSwitch0",
				"PhysicalNic:esx01.vmnic0")) instanceof ToolResult.Refused);
		ModelEdit.SetValue edit = single(ModelEdit.SetValue.class, network
				.run(new ToolInvocation.Connect("CreateUplink", "Switch:esx01.vSwitch1", "PhysicalNic:esx01.vmnic0")));
		assertEquals(lab.vmnic0(), edit.value());
	}

	@Test
	void deletingAnUplinkKeepsTheNicAndTheOtherUplinks() {
		String edge = network.view().edges().stream().filter(each -> each.mapping().equals("Uplink")).findFirst().orElseThrow()
				.id();
		ToolResult result = network.run(new ToolInvocation.Delete(List.of(edge)));
		List<ModelEdit> edits = ((ToolResult.Edits) result).edits();
		assertEquals(2, edits.size());
		assertTrue(edits.get(0) instanceof ModelEdit.UnsetValue);
		assertEquals(lab.vmnic1(), ((ModelEdit.SetValue) edits.get(1)).value());
	}

	@Test
	void whatAMereRelationStandsForIsNotDeletedWithIt() {
		String edge = network.view().edges().get(0).id();
		assertFalse(network.accepts(new ToolInvocation.Delete(List.of(edge))));
	}

	private static <T extends ModelEdit> T single(Class<T> type, ToolResult result) {
		assertTrue(result instanceof ToolResult.Edits, result.toString());
		List<ModelEdit> edits = ((ToolResult.Edits) result).edits();
		assertEquals(1, edits.size(), edits.toString());
		return type.cast(edits.get(0));
	}
}
