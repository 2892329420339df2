/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.diagram.fixture.FakePage.labelled;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vdcstudio.diagram.fixture.FakeDocument;
import org.vdcstudio.diagram.fixture.FakePage;
import org.vdcstudio.diagram.fixture.HostDesign;
import org.vdcstudio.diagram.fixture.NetworkDescription;
import org.vdcstudio.diagram.fixture.RecordingWorkbench;
import org.vdcstudio.render.LoadLevel;
import org.vdcstudio.render.Theme;
import org.vdcstudio.viewpoint.overlay.Decoration.Kind;
import org.vdcstudio.viewpoint.overlay.Remark;
import org.vdcstudio.viewpoint.view.Rgb;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What the page shows on top of a diagram. */
class OverlaysTest {

	private final HostDesign design = new HostDesign();
	private final FakeDocument document = new FakeDocument(design.resource());
	private final RecordingWorkbench workbench = new RecordingWorkbench();
	private final DiagramSession session = new DiagramSession(new DiagramSubject(new NetworkDescription(), "esx01"), document, workbench);
	private final FakePage page = new FakePage(session);

	@AfterEach
	void close() throws Exception {
		session.close().toCompletableFuture().get(20, TimeUnit.SECONDS);
		document.close();
	}

	@Test
	void aFindingIsABadgeOnItsShapeAndGoesWhenItIsMended() {
		JsonObject graph = page.open().getAsJsonObject("newRoot");
		assertFalse(isDecorated(graph, "Management"));
		document.show(DiagramOverlay.FINDINGS, List.of(finding(Kind.WARNING, design.virtualSwitch().getPortGroups().getFirst(), "no VLAN")));
		graph = page.awaitUpdate();
		JsonObject badge = badges(graph, "Management").get(0).getAsJsonObject();
		assertEquals("warning", badge.get("kind").getAsString());
		assertEquals("!", badge.get("text").getAsString());
		assertEquals("1 warning\n• no VLAN", badge.get("tooltip").getAsString());
		assertFalse(isDecorated(graph, "vSwitch0"));
		document.show(DiagramOverlay.FINDINGS, List.of());
		assertFalse(isDecorated(page.awaitUpdate(), "Management"));
	}

	@Test
	void findingsBeforeThePageOpensAreInItsFirstModel() {
		document.show(DiagramOverlay.FINDINGS, List.of(finding(Kind.ERROR, design.virtualSwitch(), "no uplink")));
		assertTrue(isDecorated(page.open().getAsJsonObject("newRoot"), "vSwitch0"));
	}

	@Test
	void onlyWhatIsSwitchedOnIsShown() {
		document.show(DiagramOverlay.FINDINGS, List.of(finding(Kind.ERROR, design.virtualSwitch(), "no uplink")));
		page.open();
		choose("[]");
		assertFalse(isDecorated(page.awaitUpdate(), "vSwitch0"));
		choose("[\"FINDINGS\"]");
		assertTrue(isDecorated(page.awaitUpdate(), "vSwitch0"));
	}

	@Test
	void whatIsOnTheScreenHasTheOverlaysThatAreShown() {
		document.show(DiagramOverlay.FINDINGS, List.of(finding(Kind.ERROR, design.virtualSwitch(), "no uplink")));
		page.open();
		assertEquals(1, session.shown().orElseThrow().decorations().size());
		choose("[]");
		page.await("vdcLayers");
		assertEquals(List.of(), session.shown().orElseThrow().decorations());
	}

	@Test
	void aPageThatSaysNothingOfOverlaysKeepsThem() {
		document.show(DiagramOverlay.FINDINGS, List.of(finding(Kind.ERROR, design.virtualSwitch(), "no uplink")));
		page.open();
		page.send("""
				{"kind": "setVdcLayers", "layers": [], "filters": []}""");
		assertTrue(isDecorated(page.awaitUpdate(), "vSwitch0"));
	}

	@Test
	void thePageIsToldWhatCanBeSwitched() {
		page.open();
		choose("[\"SIMULATION\"]");
		JsonArray overlays = page.await("vdcLayers").getAsJsonArray("overlays");
		assertEquals(List.of("Findings false", "Simulation true"), StreamSupport.stream(overlays.spliterator(), false)
				.map(each -> each.getAsJsonObject().get("label").getAsString() + " " + each.getAsJsonObject().get("active").getAsBoolean())
				.toList());
	}

	@Test
	void theSameFindingsAgainAreNoNewsToThePage() throws Exception {
		List<Remark> findings = List.of(finding(Kind.ERROR, design.virtualSwitch(), "no uplink"));
		document.show(DiagramOverlay.FINDINGS, findings);
		page.open();
		document.show(DiagramOverlay.FINDINGS, List.copyOf(findings));
		session.settled().toCompletableFuture().get(20, TimeUnit.SECONDS);
		document.show(DiagramOverlay.FINDINGS, List.of());
		assertFalse(isDecorated(page.awaitUpdate(), "vSwitch0"), "the first update is the one that changes something");
	}

	@Test
	void whatIsSeenInALegendIsExplained() {
		document.show(DiagramOverlay.FINDINGS, List.of(finding(Kind.ERROR, design.virtualSwitch(), "no uplink")));
		JsonArray legend = page.open().getAsJsonObject("newRoot").getAsJsonObject("args").getAsJsonArray("legend");
		assertEquals("Error", legend.get(legend.size() - 1).getAsJsonObject().get("label").getAsString());
	}

	@Test
	void whatIsBusyHasTheColourOfItsLoadInBothThemesAndTheLegendExplainsTheScale() {
		EObject group = design.virtualSwitch().getPortGroups().getFirst();
		document.show(DiagramOverlay.SIMULATION, List.of(new Remark(group, Kind.LOAD, "80 %", "busy", OptionalDouble.of(0.8))));
		JsonObject graph = page.open().getAsJsonObject("newRoot");
		JsonObject style = labelled(graph, "Management").getAsJsonObject("args");
		assertEquals(LoadLevel.VERY_HIGH.color(Theme.LIGHT).hex(), style.get("stroke").getAsString());
		assertEquals(LoadLevel.VERY_HIGH.color(Theme.DARK).hex(), style.getAsJsonObject("dark").get("stroke").getAsString());
		assertEquals(3, style.get("strokeWidth").getAsInt());
		JsonObject badge = badges(graph, "Management").get(0).getAsJsonObject();
		assertEquals(LoadLevel.VERY_HIGH.color(Theme.LIGHT).hex() + " " + Rgb.WHITE.hex(), colors(badge));
		assertEquals(LoadLevel.VERY_HIGH.color(Theme.DARK).hex() + " " + Theme.LIGHT.ink().hex(), colors(badge.getAsJsonObject("dark")));
		assertEquals(List.of("Load up to 25 %", "Load up to 50 %", "Load up to 75 %", "Load up to 90 %", "Load above 90 %"),
				legend(graph).stream().filter(label -> label.startsWith("Load")).toList());

		document.show(DiagramOverlay.SIMULATION, List.of());
		graph = page.awaitUpdate();
		assertEquals("#000000", labelled(graph, "Management").getAsJsonObject("args").get("stroke").getAsString());
		assertFalse(legend(graph).stream().anyMatch(label -> label.startsWith("Load")));
	}

	@Test
	void whatIsInTroubleLooksOtherThanWhatHasChangedAlsoInTheLegend() {
		EObject group = design.virtualSwitch().getPortGroups().getFirst();
		document.show(DiagramOverlay.SIMULATION,
				List.of(finding(Kind.STATE, design.virtualSwitch(), "changed"), new Remark(group, Kind.TROUBLE, "no uplink", "is cut off")));
		JsonObject graph = page.open().getAsJsonObject("newRoot");
		JsonObject trouble = badges(graph, "Management").get(0).getAsJsonObject();
		assertEquals("‼ no uplink", trouble.get("text").getAsString());
		assertNotEquals(badges(graph, "vSwitch0").get(0).getAsJsonObject().get("color"), trouble.get("color"));
		JsonObject entry = StreamSupport.stream(graph.getAsJsonObject("args").getAsJsonArray("legend").spliterator(), false)
				.map(JsonElement::getAsJsonObject).filter(each -> each.get("label").getAsString().equals("In trouble")).findFirst().orElseThrow();
		assertEquals("badge", entry.get("kind").getAsString());
		assertEquals("‼", entry.getAsJsonObject("style").get("text").getAsString());
		assertEquals(trouble.get("color"), entry.getAsJsonObject("style").get("fill"));
	}

	private static String colors(JsonObject badge) {
		return badge.get("color").getAsString() + " " + badge.get("ink").getAsString();
	}

	private static List<String> legend(JsonObject graph) {
		return StreamSupport.stream(graph.getAsJsonObject("args").getAsJsonArray("legend").spliterator(), false)
				.map(each -> each.getAsJsonObject().get("label").getAsString()).toList();
	}

	@Test
	void whatTheBadgeOfTheSelectionIsAboutIsKnown() throws Exception {
		document.show(DiagramOverlay.FINDINGS, List.of(finding(Kind.WARNING, design.virtualSwitch().getPortGroups().getFirst(), "no VLAN"),
				finding(Kind.INFO, design.virtualSwitch(), "one uplink"), finding(Kind.ERROR, design.host(), "no address")));
		page.open();
		assertEquals(List.of(), found());
		select("StandardSwitch:esx01.vSwitch0");
		assertEquals(List.of("esx01.vSwitch0"), found());
		select("PortGroup:esx01.Management");
		assertEquals(List.of("esx01.Management", "esx01.vSwitch0"), found());
	}

	private List<String> found() throws Exception {
		return session.foundOnSelection().toCompletableFuture().get(20, TimeUnit.SECONDS);
	}

	private void select(String id) {
		page.send("""
				{"kind": "elementSelected", "selectedElementsIDs": ["%s"], "deselectedElementsIDs": []}""".formatted(id));
	}

	private static Remark finding(Kind kind, EObject element, String text) {
		return new Remark(element, kind, "", text);
	}

	private void choose(String overlays) {
		page.send("""
				{"kind": "setVdcLayers", "layers": [], "filters": [], "overlays": %s}""".formatted(overlays));
	}

	private static boolean isDecorated(JsonObject graph, String label) {
		return labelled(graph, label).getAsJsonObject("args").has("badges");
	}

	private static JsonArray badges(JsonObject graph, String label) {
		return labelled(graph, label).getAsJsonObject("args").getAsJsonArray("badges");
	}
}
