/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.viewpoint.tool.InteractionRequest;
import org.vdcstudio.viewpoint.tool.PaletteTool;
import org.vdcstudio.viewpoint.tool.ToolInvocation;
import org.vdcstudio.viewpoint.tool.ToolResult;

/** Every operation of tools as model edits. */
class ToolsTest {

	private static final String HOST = "HostC://@hosts.0";
	private static final String TOOLS = Specification.LAYER + "/@toolSections[name='T']/@ownedTools";

	@Test
	void instancesAreCreatedInsideOneAnotherAsOneEdit() {
		ModelEdit.AddElement edit = single(ModelEdit.AddElement.class, create("""
				<subModelOperations xsi:type="operation:CreateInstance" typeName="dc::Vm" referenceName="vms" variableName="vm">
				  <subModelOperations xsi:type="operation:SetValue" featureName="name" valueExpression="aql:container.name + '-vm'"/>
				  <subModelOperations xsi:type="operation:SetValue" featureName="cpus" valueExpression="aql:2"/>
				  <subModelOperations xsi:type="operation:SetValue" featureName="dependsOn" valueExpression="aql:container.vms"/>
				  <subModelOperations xsi:type="operation:CreateInstance" typeName="Disk" referenceName="disks">
				    <subModelOperations xsi:type="operation:SetValue" featureName="name" valueExpression="aql:vm.name + '-disk'"/>
				    <subModelOperations xsi:type="operation:SetValue" featureName="size" valueExpression="20"/>
				  </subModelOperations>
				</subModelOperations>"""));
		EObject vm = edit.element();
		assertEquals("vms", edit.feature().getName());
		assertEquals("esx1-vm", get(vm, "name"));
		assertEquals(2, get(vm, "cpus"));
		assertEquals(2, ((List<?>) get(vm, "dependsOn")).size());
		EObject disk = (EObject) ((List<?>) get(vm, "disks")).get(0);
		assertEquals("esx1-vm-disk", get(disk, "name"));
		assertEquals(20, get(disk, "size"));
		assertEquals("Create esx1-vm", edit.label());
	}

	@Test
	void branchesAndLoopsRunAsTheModelSays() {
		ToolResult result = create("""
				<subModelOperations xsi:type="operation:Let" variableName="limit" valueExpression="aql:1">
				  <subModelOperations xsi:type="operation:For" expression="feature:vms" iteratorName="vm">
				    <subModelOperations xsi:type="operation:Switch">
				      <cases conditionExpression="aql:vm.cpus &gt; limit">
				        <subModelOperations xsi:type="operation:SetValue" featureName="cpus" valueExpression="aql:limit"/>
				      </cases>
				      <default><subModelOperations xsi:type="operation:RemoveElement"/></default>
				    </subModelOperations>
				  </subModelOperations>
				  <subModelOperations xsi:type="operation:If" conditionExpression="aql:limit &gt; 1">
				    <subModelOperations xsi:type="operation:RemoveElement"/>
				  </subModelOperations>
				</subModelOperations>""");
		assertEquals(List.of("Unset dependsOn of web", "Set dependsOn of web to db", "Set cpus of web to 1", "Delete old"), labels(result),
				"what is removed is no longer referred to");
	}

	@Test
	void valuesAreUnsetAndElementsMoved() {
		assertEquals(List.of("Unset backup of esx1", "Move web to esx2"), labels(create("""
				<subModelOperations xsi:type="operation:Unset" featureName="backup"/>
				<subModelOperations xsi:type="operation:ChangeContext" browseExpression="aql:self.vms-&gt;first()">
				  <subModelOperations xsi:type="operation:MoveElement" featureName="vms"
				      newContainerExpression="aql:self.eContainer().oclAsType(dc::Host).backup"/>
				</subModelOperations>""")));
	}

	@Test
	void anActionOfTheUserInterfaceBecomesARequest() {
		ToolResult result = create("""
				<subModelOperations xsi:type="operation:ExternalJavaAction" name="migrate" label="Migrate…" id="org.example.migrate">
				  <parameters name="vm" value="aql:self.vms-&gt;first()"/>
				  <parameters name="count" value="aql:self.vms-&gt;size()"/>
				  <parameters name="absent" value="feature:note"/>
				</subModelOperations>""");
		InteractionRequest request = ((ToolResult.Interaction) result).request();
		assertEquals("org.example.migrate", request.action());
		assertEquals("Migrate…", request.label());
		assertEquals(2, request.parameters().get("count"));
		assertFalse(request.parameters().containsKey("absent"));
	}

	@Test
	void aToolThatFailsSaysWhy() {
		ToolResult result = create(
				"<subModelOperations xsi:type=\"operation:SetValue\" featureName=\"colour\" valueExpression=\"red\"/>");
		assertEquals(new ToolResult.Refused("New VM: Host has no feature colour"), result);
		assertTrue(((ToolResult.Refused) create("""
				<subModelOperations xsi:type="operation:SetValue" featureName="cores" valueExpression="many"/>"""))
				.reason().contains("many is no value of cores"));
	}

	@Test
	void thePaletteShowsCreationToolsBySection() {
		PaletteTool tool = specification("").diagram().palette().get(0);
		assertEquals(new PaletteTool("CreateVm", "New VM", "", "T", PaletteTool.Kind.CREATE, Optional.empty()), tool);
	}

	@Test
	void anEdgeIsReconnectedByItsTool() {
		DiagramEvaluation evaluation = specification("").evaluate();
		String edge = evaluation.view().edges().get(0).id();
		assertEquals(List.of("Set backup of esx1 to esx3"),
				labels(evaluation.run(new ToolInvocation.Reconnect(edge, false, "HostC://@hosts.2"))));
		assertFalse(evaluation.accepts(new ToolInvocation.Reconnect(edge, true, "HostC://@hosts.2")));
	}

	@Test
	void aDroppedElementIsHandedToTheToolOfItsNewContainer() {
		DiagramEvaluation evaluation = specification("").evaluate();
		assertEquals(List.of("Move web to esx3"),
				labels(evaluation.run(new ToolInvocation.Drop(HOST + "/VmN://@hosts.0/@vms.0", "HostC://@hosts.2"))));
		assertFalse(evaluation.accepts(new ToolInvocation.Drop("HostC://@hosts.2", HOST)));
	}

	@Test
	void aLabelIsCutAsItsMaskSays() {
		DiagramEvaluation evaluation = specification("").evaluate();
		String vm = HOST + "/VmN://@hosts.0/@vms.0";
		assertEquals(List.of("Set name of web to shop", "Set cpus of web to 8"),
				labels(evaluation.run(new ToolInvocation.EditLabel(vm, "shop: 8"))));
		assertFalse(evaluation.accepts(new ToolInvocation.EditLabel(vm, "no colon")));
		assertEquals(Optional.of("web: 4"), evaluation.editableLabel(vm));
		assertEquals(Optional.empty(), evaluation.editableLabel(HOST));
	}

	@Test
	void whatHasNoDeletionToolIsRemovedOnceAndWithTheReferencesToItAndWhatItHolds() {
		DiagramEvaluation evaluation = specification("").evaluate();
		assertEquals(List.of("Unset uplinks of vs0", "Set uplinks of vs0 to eth0", "Unset a of l1", "Unset ends of l2",
				"Set ends of l2 to eth0", "Unset a of l2", "Delete esx1"), labels(
				evaluation.run(new ToolInvocation.Delete(List.of(HOST, HOST + "/VmN://@hosts.0/@vms.0")))));
	}

	private static ToolResult create(String operations) {
		Specification specification = specification(operations);
		assertEquals(List.of(), specification.problems());
		return specification.evaluate().run(new ToolInvocation.Create("CreateVm", HOST));
	}

	private static Specification specification(String operations) {
		return new Specification("""
				<defaultLayer name="Default">
				  <containerMappings name="HostC" semanticCandidatesExpression="feature:hosts" domainClass="dc::Host"
				      dropDescriptions="%1$s[name='MoveVm']">
				    <subNodeMappings name="VmN" semanticCandidatesExpression="feature:vms" domainClass="dc::Vm"
				        labelDirectEdit="%1$s[name='EditVm']"/>
				  </containerMappings>
				  <edgeMappings name="BackupE" sourceMapping="%2$s/@containerMappings[name='HostC']"
				      targetMapping="%2$s/@containerMappings[name='HostC']" targetFinderExpression="feature:backup"
				      reconnections="%1$s[name='MoveBackup']"/>
				  <toolSections name="T">
				    <ownedTools xsi:type="tool:NodeCreationDescription" name="CreateVm" label="New VM"
				        nodeMappings="%2$s/@containerMappings[name='HostC']/@subNodeMappings[name='VmN']">
				      <variable name="container"/>
				      <viewVariable name="containerView"/>
				      <initialOperation>
				        <firstModelOperations xsi:type="operation:ChangeContext" browseExpression="var:container">
				%3$s
				        </firstModelOperations>
				      </initialOperation>
				    </ownedTools>
				    <ownedTools xsi:type="tool:ReconnectEdgeDescription" name="MoveBackup" reconnectionKind="RECONNECT_TARGET">
				      <source name="source"/><target name="target"/><element name="element"/>
				      <initialOperation>
				        <firstModelOperations xsi:type="operation:SetValue" featureName="backup" valueExpression="var:target"/>
				      </initialOperation>
				    </ownedTools>
				    <ownedTools xsi:type="tool:ContainerDropDescription" name="MoveVm"
				        mappings="%2$s/@containerMappings[name='HostC']/@subNodeMappings[name='VmN']">
				      <oldContainer name="old"/><newContainer name="new"/><element name="element"/>
				      <newViewContainer name="newView"/>
				      <initialOperation>
				        <firstModelOperations xsi:type="operation:ChangeContext" browseExpression="var:element">
				          <subModelOperations xsi:type="operation:MoveElement" featureName="vms" newContainerExpression="var:new"/>
				        </firstModelOperations>
				      </initialOperation>
				    </ownedTools>
				    <ownedTools xsi:type="tool:DirectEditLabel" name="EditVm" inputLabelExpression="aql:self.name + ': ' + self.cpus">
				      <mask mask="{0}: {1}"/>
				      <initialOperation>
				        <firstModelOperations xsi:type="operation:ChangeContext" browseExpression="var:self">
				          <subModelOperations xsi:type="operation:SetValue" featureName="name" valueExpression="var:arg0"/>
				          <subModelOperations xsi:type="operation:SetValue" featureName="cpus" valueExpression="var:1"/>
				        </firstModelOperations>
				      </initialOperation>
				    </ownedTools>
				  </toolSections>
				</defaultLayer>
				""".formatted(TOOLS, Specification.LAYER, operations));
	}

	private static Object get(EObject element, String feature) {
		return element.eGet(element.eClass().getEStructuralFeature(feature));
	}

	private static List<String> labels(ToolResult result) {
		assertTrue(result instanceof ToolResult.Edits, result.toString());
		return ((ToolResult.Edits) result).edits().stream().map(ModelEdit::label).toList();
	}

	private static <T extends ModelEdit> T single(Class<T> type, ToolResult result) {
		assertEquals(1, labels(result).size());
		return type.cast(((ToolResult.Edits) result).edits().get(0));
	}
}
