/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.diagram.fixture.FakePage.element;
import static org.vdcstudio.diagram.fixture.FakePage.has;
import static org.vdcstudio.diagram.fixture.FakePage.shapes;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.diagram.fixture.FakeDocument;
import org.vdcstudio.diagram.fixture.FakePage;
import org.vdcstudio.diagram.fixture.HostDesign;
import org.vdcstudio.diagram.fixture.NetworkDescription;
import org.vdcstudio.diagram.fixture.RecordingWorkbench;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.render.ManualLayout;
import org.vdcstudio.render.ManualLayout.Place;
import org.vdcstudio.viewpoint.overlay.Decoration.Kind;
import org.vdcstudio.viewpoint.overlay.Remark;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A session about more than anybody can look at: 49 small switches, and one with 500 port groups, 1,043 elements in all. */
class LargeDiagramTest {

	private static final int ELEMENTS = 2 + 49 * 11 + 501;
	private static final int SWITCHES = 51;
	private static final String SMALL = "StandardSwitch:esx01.small7";
	private static final String BIG = "StandardSwitch:esx01.big";
	/** Stands for the port groups of the large switch. */
	private static final String MERGED = "summary:" + BIG + "/PortGroup";

	private final HostDesign design = new HostDesign();
	private final FakeDocument document = new FakeDocument(design.resource());
	private final RecordingWorkbench workbench = new RecordingWorkbench();
	private final NetworkDescription description = new NetworkDescription();
	private final DiagramSubject subject = new DiagramSubject(description, "esx01");
	private final DiagramSession session = new DiagramSession(subject, document, workbench);
	private final FakePage page = new FakePage(session);
	private JsonObject graph = new JsonObject();

	@BeforeEach
	void open() {
		for (int number = 1; number <= 49; number++) {
			design.addSwitch("small" + number, 10);
		}
		design.addSwitch("big", 500);
		graph = page.open().getAsJsonObject("newRoot");
	}

	@AfterEach
	void close() throws Exception {
		session.close().toCompletableFuture().get(20, TimeUnit.SECONDS);
		document.close();
	}

	@Test
	void opensWithAsMuchAsOneCanLookAt() {
		assertEquals(SWITCHES, shapes(graph));
		assertEquals("hidden", contents(SMALL));
		assertTrue(has(graph, "small7 10 × PortGroup"), graph::toString);
		assertEquals(ELEMENTS, extent().get("elements").getAsInt());
		assertFalse(extent().get("everything").getAsBoolean());
		assertFalse(extent().get("expanded").getAsBoolean());
	}

	@Test
	void aSmallDiagramSaysNothingOfSummaries() {
		document.change(() -> design.host().getSwitches().removeIf(each -> each != design.virtualSwitch()));
		graph = page.awaitUpdate();
		assertFalse(graph.getAsJsonObject("args").has("summary"));
		assertEquals("", contents("StandardSwitch:esx01.vSwitch0"));
	}

	@Test
	void whatIsExpandedShowsItsContentsAndStaysSoWhenSomebodyEdits() {
		show(true, SMALL);
		assertEquals(SWITCHES + 10, shapes(graph));
		assertEquals("shown", contents(SMALL));
		assertTrue(extent().get("expanded").getAsBoolean());
		document.change(() -> design.addPortGroup("vMotion"));
		assertEquals(SWITCHES + 10, shapes(page.awaitUpdate()));
	}

	@Test
	void theContentsAreHiddenAgain() {
		show(true, SMALL);
		show(false, SMALL);
		assertEquals(SWITCHES, shapes(graph));
		assertFalse(extent().get("expanded").getAsBoolean());
	}

	@Test
	void expandingDoesNotEvaluateTheDiagramAgain() {
		int before = description.evaluations();
		show(true, SMALL);
		showAll(true);
		showAll(false);
		assertEquals(1, before);
		assertEquals(before, description.evaluations());
	}

	@Test
	void everythingIsShownAndASummaryAgain() {
		showAll(true);
		assertEquals(ELEMENTS, shapes(graph));
		assertTrue(extent().get("everything").getAsBoolean());
		document.change(() -> design.addPortGroup("vMotion"));
		assertEquals(ELEMENTS + 1, shapes(page.awaitUpdate()));
		showAll(false);
		assertEquals(SWITCHES, shapes(graph));
	}

	@Test
	void whoSeesEverythingCanHideSomeOfIt() {
		showAll(true);
		show(false, SMALL);
		assertEquals("hidden", contents(SMALL));
		assertEquals("shown", contents("StandardSwitch:esx01.small8"));
		assertEquals(ELEMENTS - 10, shapes(graph));
	}

	@Test
	void whatIsGoneIsExpandedWhenItIsBack() {
		show(true, SMALL);
		StandardSwitch small = smallSwitch();
		document.change(() -> design.host().getSwitches().remove(small));
		graph = page.awaitUpdate();
		assertFalse(extent().get("expanded").getAsBoolean());
		page.send("""
				{"kind": "glspUndo"}""");
		graph = page.awaitUpdate();
		assertEquals("shown", contents(SMALL));
	}

	@Test
	void whatIsExpandedStaysSoUnderAnotherName() {
		show(true, BIG);
		show(true, MERGED);
		show(true, SMALL);
		String small = SMALL.replace("small7", "renamed");
		document.rename(() -> smallSwitch().setName("renamed"), id -> id.equals(SMALL) ? small : id);
		graph = page.awaitUpdate();
		assertEquals(SWITCHES + 500 + 10, shapes(graph));
		assertEquals("shown", contents(small));
		document.rename(() -> bigSwitch().setName("bigger"), id -> id.replace("esx01.big", "esx01.bigger"));
		graph = page.awaitUpdate();
		assertEquals(SWITCHES + 500 + 10, shapes(graph));
	}

	@Test
	void aFindingIsOnTheShapeThatStandsForItsElement() {
		finding(smallSwitch().getPortGroups().get(3));
		graph = page.awaitUpdate();
		assertEquals("1 error\n• no VLAN", tooltip(SMALL));
		show(true, SMALL);
		assertFalse(element(graph, SMALL).orElseThrow().getAsJsonObject("args").has("badges"));
		assertEquals("1 error\n• no VLAN", tooltip("PortGroup:esx01.small7-4"));
	}

	@Test
	void aFindingIsOnTheShapeThatStandsForSeveral() {
		finding(bigSwitch().getPortGroups().get(400));
		page.awaitUpdate();
		show(true, BIG);
		assertEquals("1 error\n• no VLAN", tooltip(MERGED));
	}

	@Test
	void theSameFindingsAgainAreNoNewsToThePage() throws Exception {
		finding(smallSwitch().getPortGroups().get(3));
		page.awaitUpdate();
		finding(smallSwitch().getPortGroups().get(3));
		session.settled().toCompletableFuture().get(20, TimeUnit.SECONDS);
		document.show(DiagramOverlay.FINDINGS, List.of());
		graph = page.awaitUpdate();
		assertFalse(element(graph, SMALL).orElseThrow().getAsJsonObject("args").has("badges"), "the first update is the one that changes something");
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			{"kind": "deleteElement", "isOperation": true, "elementIds": ["%s"]}""", """
			{"kind": "createNode", "isOperation": true, "elementTypeId": "tool:createPortGroup", "containerId": "%s"}""", """
			{"kind": "applyLabelEdit", "isOperation": true, "labelId": "%s#label-0", "text": "x"}""", """
			{"kind": "changeContainer", "isOperation": true, "elementId": "%s", "targetContainerId": "vdc.diagram"}""" })
	void toolsDoNotKnowWhatStandsForSeveral(String operation) throws Exception {
		show(true, BIG);
		page.send(operation.formatted(MERGED));
		session.settled().toCompletableFuture().get(20, TimeUnit.SECONDS);
		assertEquals(List.of("WARNING: This stands for several elements; show its contents first."), workbench.messages());
		assertEquals(List.of(), document.steps());
		assertEquals(List.of(), workbench.problems());
	}

	@Test
	void whatStandsForSeveralTakesNoToolHasNoNameAndIsNoElement() throws Exception {
		show(true, BIG);
		JsonObject merged = element(graph, MERGED).orElseThrow();
		assertTrue(has(merged, "500 × PortGroup"));
		assertTrue(merged.getAsJsonObject("args").get("merged").getAsBoolean());
		assertFalse(merged.getAsJsonObject("args").has("accepts"));
		assertEquals("label", merged.getAsJsonArray("children").get(0).getAsJsonObject().get("type").getAsString());
		select(MERGED);
		session.settled().toCompletableFuture().get(20, TimeUnit.SECONDS);
		assertEquals(List.of(List.of()), workbench.selections());
	}

	@Test
	void whatStandsForSeveralIsExpandedAndHiddenWithWhatItIsIn() {
		show(true, BIG);
		show(true, MERGED);
		assertEquals(SWITCHES + 500, shapes(graph));
		show(false, BIG);
		assertEquals(SWITCHES, shapes(graph));
		show(true, BIG);
		assertEquals(SWITCHES + 1, shapes(graph));
	}

	@Test
	void whatIsNotShownIsSelectedByTheShapeThatStandsForIt() {
		session.select(List.of(smallSwitch().getPortGroups().get(3)));
		assertEquals("[\"" + SMALL + "\"]", page.await("elementSelected").get("selectedElementsIDs").toString());
	}

	@Test
	void whatIsRevealedIsShownAndSelected() {
		session.reveal(List.of(smallSwitch().getPortGroups().get(3)));
		assertEquals(SWITCHES + 10, shapes(page.awaitUpdate()));
		assertEquals("[\"PortGroup:esx01.small7-4\"]", page.await("elementSelected").get("selectedElementsIDs").toString());
		assertEquals("PortGroup:esx01.small7-4", page.await("vdc.reveal").get("elementId").getAsString());
	}

	@Test
	void ofManyThatAreMergedOneIsRevealed() {
		session.reveal(List.of(bigSwitch().getPortGroups().get(300)));
		graph = page.awaitUpdate();
		assertEquals(SWITCHES + 2, shapes(graph));
		assertTrue(has(graph, "499 × PortGroup"));
		assertTrue(has(graph, "big-301"));
	}

	@Test
	void whatWouldBringTooMuchIntoSightIsNotRevealed() {
		session.reveal(bigSwitch().getPortGroups());
		assertEquals("[\"" + BIG + "\"]", page.await("elementSelected").get("selectedElementsIDs").toString());
	}

	@Test
	void aSearchFindsWhatIsInCollapsedShapes() {
		assertEquals(List.of("PortGroup:esx01.small7-1 in " + SMALL, "PortGroup:esx01.small7-10 in " + SMALL), hits("SMALL7-1"));
		assertEquals(500, hits("big-").stream().filter(each -> each.endsWith(" in " + BIG)).count());
		assertEquals(List.of(), hits("small7 10"), "what is shown is the page's to find");
		show(true, SMALL);
		assertEquals(List.of(), hits("small7-1"));
	}

	@Test
	void aSearchFindsWhatIsAmongManyThatAreMerged() {
		show(true, BIG);
		assertEquals(List.of("PortGroup:esx01.big-301 in " + MERGED), hits("big-301"));
	}

	@Test
	void aSearchFindsNothingThatAFilterHides() {
		document.change(() -> design.addPortGroup("Backup"));
		page.awaitUpdate();
		assertEquals(List.of("PortGroup:esx01.Backup in StandardSwitch:esx01.vSwitch0"), hits("backup"));
		page.send("""
				{"kind": "setVdcLayers", "layers": [], "filters": ["%s"]}""".formatted(NetworkDescription.NO_BACKUP));
		page.awaitUpdate();
		assertEquals(List.of(), hits("backup"));
	}

	@Test
	void whatWasFoundIsExpandedSelectedAndToldHoweverMuchComesIntoSight() {
		document.change(() -> bigSwitch().getPortGroups().subList(300, 500).clear());
		page.awaitUpdate();
		page.send("""
				{"kind": "vdc.showHit", "elementId": "PortGroup:esx01.big-301"}""");
		page.send("""
				{"kind": "vdc.showHit", "elementId": "PortGroup:esx01.big-200"}""");
		graph = page.awaitUpdate();
		assertEquals(SWITCHES + 300, shapes(graph), "what is gone is not looked for");
		assertEquals("[\"PortGroup:esx01.big-200\"]", page.await("elementSelected").get("selectedElementsIDs").toString());
		assertEquals("PortGroup:esx01.big-200", page.await("vdc.reveal").get("elementId").getAsString());
		assertEquals(List.of("esx01.big-200"), workbench.selections().getLast());
	}

	private List<String> hits(String text) {
		page.send("""
				{"kind": "vdc.findHidden", "text": "%s"}""".formatted(text));
		JsonObject answer = page.await("vdc.hiddenHits");
		assertEquals(text, answer.get("text").getAsString());
		return StreamSupport.stream(answer.getAsJsonArray("hits").spliterator(), false).map(JsonElement::getAsJsonObject)
				.map(each -> each.get("id").getAsString() + " in " + each.get("shape").getAsString()).toList();
	}

	@Test
	void whatSomebodyMakesInACollapsedShapeIsShownAndNamed() {
		page.send("""
				{"kind": "createNode", "isOperation": true, "elementTypeId": "tool:createPortGroup", "containerId": "%s"}""".formatted(SMALL));
		graph = page.awaitUpdate();
		assertEquals("shown", contents(SMALL));
		assertEquals("PortGroup:esx01.Port group 11#label-0", page.await("vdc.editLabel").get("labelId").getAsString());
	}

	@Test
	void placesOfWhatIsNotShownStay() {
		ManualLayout before = new ManualLayout(Map.of("PortGroup:esx01.small7-4", Place.at(90, 90), SMALL, new Place(40, 40, 900, 700)));
		document.arrange("Move shape", subject, before);
		graph = page.awaitUpdate();
		JsonObject small = element(graph, SMALL).orElseThrow();
		assertTrue(small.getAsJsonObject("size").get("width").getAsDouble() < 900, "a size was given for what is in the shape");
		page.send("""
				{"kind": "changeBounds", "isOperation": true, "newBounds": [{"elementId": "%s", "newPosition": {"x": 50, "y": 60},
				 "newSize": {"width": 333, "height": 222}}]}""".formatted(SMALL));
		page.awaitUpdate();
		assertEquals(Map.of("PortGroup:esx01.small7-4", Place.at(90, 90), SMALL, new Place(50, 60, 900, 700)),
				document.layout(subject).places());
	}

	@Test
	void arrangingAllGivesUpNoPlaceOfWhatIsNotShown() {
		String inSmall = "PortGroup:esx01.small7-4";
		document.arrange("Move shapes", subject, new ManualLayout(Map.of(inSmall, Place.at(90, 90), SMALL, Place.at(40, 40))));
		page.awaitUpdate();
		session.perform(DiagramCommand.ARRANGE_ALL);
		page.awaitUpdate();
		assertEquals(Map.of(inSmall, Place.at(90, 90)), document.layout(subject).places());
		show(true, SMALL);
		session.perform(DiagramCommand.ARRANGE_ALL);
		page.awaitUpdate();
		assertEquals(Map.of(), document.layout(subject).places());
	}

	@Test
	void theWorkbenchHasContentsShownAndHidden() throws Exception {
		select(SMALL);
		session.settled().toCompletableFuture().get(20, TimeUnit.SECONDS);
		assertTrue(session.canPerform(DiagramCommand.EXPAND));
		assertFalse(session.canPerform(DiagramCommand.COLLAPSE));
		session.perform(DiagramCommand.EXPAND);
		assertEquals(SWITCHES + 10, shapes(page.awaitUpdate()));
		assertEquals(SMALL, page.await("vdc.reveal").get("elementId").getAsString());
		assertTrue(session.canPerform(DiagramCommand.COLLAPSE));
		session.perform(DiagramCommand.COLLAPSE);
		assertEquals(SWITCHES, shapes(page.awaitUpdate()));
	}

	@Test
	void aPictureIsDrawnOfWhatIsOnTheScreen() {
		show(true, SMALL);
		ShownDiagram shown = session.shown().orElseThrow();
		assertEquals(SWITCHES + 10, shown.view().allElements().count());
		assertTrue(shown.geometry().boxes().containsKey("PortGroup:esx01.small7-4"));
	}

	@Test
	void whatIsInACollapsedShapeCountsAsShownForOtherEditors() {
		assertTrue(session.shownElements().contains(smallSwitch().getPortGroups().get(3)));
	}

	private StandardSwitch smallSwitch() {
		return design.host().getSwitches().get(7);
	}

	private StandardSwitch bigSwitch() {
		return design.host().getSwitches().getLast();
	}

	private void finding(PortGroup element) {
		document.show(DiagramOverlay.FINDINGS, List.of(new Remark(element, Kind.ERROR, "", "no VLAN")));
	}

	private void show(boolean shown, String id) {
		page.send("""
				{"kind": "setVdcContents", "elementIds": ["%s"], "shown": %s}""".formatted(id, shown));
		graph = page.awaitUpdate();
	}

	private void showAll(boolean everything) {
		page.send("""
				{"kind": "setVdcContents", "shown": %s}""".formatted(everything));
		graph = page.awaitUpdate();
	}

	private void select(String id) {
		page.send("""
				{"kind": "elementSelected", "selectedElementsIDs": ["%s"], "deselectedElementsIDs": []}""".formatted(id));
	}

	private String contents(String id) {
		JsonObject arguments = element(graph, id).orElseThrow().getAsJsonObject("args");
		return arguments.has("contents") ? arguments.get("contents").getAsString() : "";
	}

	private String tooltip(String id) {
		return element(graph, id).orElseThrow().getAsJsonObject("args").getAsJsonArray("badges").get(0).getAsJsonObject().get("tooltip")
				.getAsString();
	}

	private JsonObject extent() {
		return graph.getAsJsonObject("args").getAsJsonObject("summary");
	}
}
