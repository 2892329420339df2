/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.example.backup.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.osgi.framework.FrameworkUtil;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.names.QualifiedNames;
import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.EvaluationRequest;
import org.vdcstudio.viewpoint.ViewpointRegistry;
import org.vdcstudio.viewpoint.tool.ToolInvocation;
import org.vdcstudio.viewpoint.tool.ToolResult;
import org.vdcstudio.viewpoint.view.EdgeStyle;
import org.vdcstudio.viewpoint.view.LineStyle;
import org.vdcstudio.viewpoint.view.NodeStyle;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

/** The diagram of backups: what it shows of a design, and what its palette makes of the text. There must be a platform. */
@EnabledIf("isPlatformRunning")
class BackupViewpointTest {

	private static final String MACHINES = """
				host esx01 { } host esx02 { }
				vm web01 { on esx01 disk d0 { size 10 GB } }
				vm web02 { on esx01 disk d0 { size 10 GB } disk d1 { size 20 GB } }
				vm bare { on esx01 }
				vm vault { on esx02 disk d0 { size 1 TB } }
			""";
	private static final String DESIGN = """
			datacenter Lab {
			%s	scenario nightly {
					at 10 s do backup { argument "vm" "web01" argument "to" "vault" }
				}
			}
			""".formatted(MACHINES);

	private String text = DESIGN;

	/** Read once, and only where there is a platform. */
	private static final class Offered {

		static final ViewpointRegistry VIEWPOINTS = ViewpointRegistry.ofPlatform();
	}

	static boolean isPlatformRunning() {
		return FrameworkUtil.getBundle(BackupServices.class) != null;
	}

	@Test
	void thePlatformOffersIt() {
		assertEquals(List.of(), Offered.VIEWPOINTS.problems());
		assertEquals("Backups of Lab", evaluate().view().title());
	}

	@Test
	void machinesStandBesideWhatReceivesTheirBackups() {
		DiagramEvaluation diagram = evaluate();
		assertEquals(List.of(), diagram.problems());
		assertEquals(List.of("web01\n1 disk", "web02\n2 disks", "bare\n0 disks"), labels(diagram, "Machine"));
		assertEquals(List.of("vault\nVM"), labels(diagram, "Receiver"));
		assertEquals(List.of("web01 > vault"), edges(diagram));
	}

	@Test
	void aMachineThatNoScenarioBacksUpIsDashed() {
		DiagramEvaluation diagram = evaluate();
		assertEquals(LineStyle.SOLID, line(diagram, "web01"));
		assertEquals(LineStyle.DASH, line(diagram, "web02"));
		assertEquals("No scenario backs it up.", shown(diagram, "web02").tooltip());
		assertEquals("There is no disk that a snapshot could hold.", shown(diagram, "bare").tooltip());
	}

	@Test
	void aBackupOnTheHostOfItsMachineIsDashed() {
		assertEquals(LineStyle.SOLID, edgeStyle(evaluate()).line());
		text = DESIGN.replace("\"to\" \"vault\"", "\"to\" \"esx01\"");
		assertEquals(LineStyle.DASH, edgeStyle(evaluate()).line());
		assertEquals(List.of("web01 > esx01"), edges(evaluate()));
	}

	@Test
	void connectingTwoMachinesAddsABackupToTheScenario() {
		perform(new ToolInvocation.Connect("BackUp", id("web02"), id("vault")));
		assertTrue(text.contains("at 70 s do backup {") || text.contains("at 70 s do \"backup\" {"), text);
		assertEquals(List.of("web01 > vault", "web02 > vault"), edges(evaluate()));
	}

	@Test
	void theFirstBackupBringsItsScenario() {
		text = "datacenter Lab {\n" + MACHINES + "}\n";
		perform(new ToolInvocation.Connect("BackUp", id("web01"), id("vault")));
		assertTrue(text.contains("scenario backups {"), text);
		assertEquals(List.of("web01 > vault"), edges(evaluate()));
	}

	@Test
	void whatHasNoDiskIsNotBackedUp() {
		assertFalse(evaluate().accepts(new ToolInvocation.Connect("BackUp", id("bare"), id("vault"))));
		assertFalse(evaluate().accepts(new ToolInvocation.Connect("BackUp", id("web01"), id("web01"))));
	}

	@Test
	void deletingTheEdgeDeletesTheBackup() {
		perform(new ToolInvocation.Delete(List.of(evaluate().view().edges().getFirst().id())));
		assertFalse(text.contains("backup {"), text);
		assertEquals(List.of(), edges(evaluate()));
	}

	@Test
	void aMachineIsAddedWithANameOfItsOwn() {
		perform(new ToolInvocation.Create("CreateMachine", ""));
		perform(new ToolInvocation.Create("CreateMachine", ""));
		assertTrue(text.contains("vm vault1") && text.contains("vm vault2"), text);
	}

	private void perform(ToolInvocation invocation) {
		LoadedDesign design = design();
		DiagramEvaluation evaluation = evaluate(design);
		assertTrue(evaluation.accepts(invocation));
		ToolResult.Edits result = assertInstanceOf(ToolResult.Edits.class, evaluation.run(invocation));
		text = TextEdit.apply(text, VdcLanguage.standard().textEdits(design, result.edits()).values().iterator().next());
	}

	private DiagramEvaluation evaluate() {
		return evaluate(design());
	}

	private static DiagramEvaluation evaluate(LoadedDesign design) {
		DiagramDescription description = Offered.VIEWPOINTS.diagram("backup").orElseThrow();
		List<Resource> resources = design.resources().getResources();
		return description.evaluate(EvaluationRequest.of(description.roots(resources).getFirst(), resources)
				.identifiedBy(element -> QualifiedNames.of(element).orElse("")));
	}

	private LoadedDesign design() {
		LoadedDesign design = VdcLanguage.standard().parse(text);
		assertEquals(List.of(), design.source().problems(), text);
		return design;
	}

	private String id(String name) {
		return shown(evaluate(), name).id();
	}

	private static ViewElement shown(DiagramEvaluation diagram, String name) {
		return diagram.view().allElements().filter(element -> firstLine(element).equals(name)).findFirst().orElseThrow();
	}

	private static String firstLine(ViewElement element) {
		return element.label().lines().findFirst().orElse("");
	}

	private static LineStyle line(DiagramEvaluation diagram, String name) {
		return ((NodeStyle) shown(diagram, name).style().orElseThrow()).border().line();
	}

	private static EdgeStyle edgeStyle(DiagramEvaluation diagram) {
		return diagram.view().edges().getFirst().style().orElseThrow();
	}

	private static List<String> labels(DiagramEvaluation diagram, String mapping) {
		return diagram.view().elements().stream().filter(element -> element.mapping().equals(mapping)).map(ViewElement::label).toList();
	}

	private static List<String> edges(DiagramEvaluation diagram) {
		return diagram.view().edges().stream().map((ViewEdge edge) -> firstLine(diagram.view().element(edge.sourceId()).orElseThrow())
				+ " > " + firstLine(diagram.view().element(edge.targetId()).orElseThrow())).toList();
	}
}
