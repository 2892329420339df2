/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.diagram.fixture.FakePage.has;
import static org.vdcstudio.diagram.fixture.FakePage.idOf;
import static org.vdcstudio.diagram.fixture.FakePage.labelled;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.diagram.DiagramSession.State;
import org.vdcstudio.diagram.fixture.FakeDocument;
import org.vdcstudio.diagram.fixture.FakePage;
import org.vdcstudio.diagram.fixture.HostDesign;
import org.vdcstudio.diagram.fixture.NetworkDescription;
import org.vdcstudio.diagram.fixture.RecordingWorkbench;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.VMkernelAdapter;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A whole session, spoken to by a page in text. */
class DiagramSessionTest {

	/** As numbered by the protocol. */
	private static final int ERROR_SEVERITY = 1;

	private final HostDesign design = new HostDesign();
	private final FakeDocument document = new FakeDocument(design.resource());
	private final RecordingWorkbench workbench = new RecordingWorkbench();
	private final NetworkDescription description = new NetworkDescription();
	private final DiagramSession session = new DiagramSession(new DiagramSubject(description, "esx01"), document, workbench);
	private final FakePage page = new FakePage(session);

	@AfterEach
	void close() throws Exception {
		session.close().toCompletableFuture().get(20, TimeUnit.SECONDS);
		document.close();
	}

	@Test
	void theFirstModelShowsTheViewWithSizesAndStyles() {
		JsonObject graph = page.open().getAsJsonObject("newRoot");
		JsonObject virtualSwitch = labelled(graph, "vSwitch0");
		assertEquals("node:StandardSwitch", virtualSwitch.get("type").getAsString());
		assertTrue(virtualSwitch.getAsJsonObject("size").get("width").getAsDouble() > 50);
		assertEquals("#ffffff", virtualSwitch.getAsJsonObject("args").get("fill").getAsString());
		assertTrue(has(virtualSwitch, "Management"));
	}

	@Test
	void placesAreToldToAHundredthOfAPixel() {
		String graph = page.open().getAsJsonObject("newRoot").toString();
		List<String> numbers = Pattern.compile("\"(?:x|y|width|height)\":([^,}]+)").matcher(graph).results().map(found -> found.group(1)).toList();
		assertEquals(List.of(), numbers.stream().filter(number -> !number.matches("-?\\d+(\\.\\d{1,2})?")).toList());
		assertTrue(numbers.stream().anyMatch(number -> number.contains(".")), "a test without fractions tells nothing");
	}

	@Test
	void shapesSayWhatIsDifferentInTheDark() {
		JsonObject virtualSwitch = labelled(page.open().getAsJsonObject("newRoot"), "vSwitch0");
		JsonObject arguments = virtualSwitch.getAsJsonObject("args");
		JsonObject dark = arguments.getAsJsonObject("dark");
		assertEquals(Set.of("fill", "fillEnd", "stroke"), dark.keySet());
		assertTrue(lightness(dark, "fill") < 0.3 && lightness(dark, "fillEnd") < 0.4, dark.toString());
		assertTrue(lightness(dark, "stroke") > lightness(arguments, "stroke"), dark.toString());
		JsonObject label = virtualSwitch.getAsJsonArray("children").get(0).getAsJsonObject().getAsJsonObject("args");
		assertTrue(lightness(label.getAsJsonObject("dark"), "color") > 0.6, label.toString());
		assertEquals(0, lightness(label, "color"));
	}

	@Test
	void theLegendSaysWhatIsDifferentInTheDark() {
		JsonArray legend = page.open().getAsJsonObject("newRoot").getAsJsonObject("args").getAsJsonArray("legend");
		for (JsonElement entry : legend) {
			assertTrue(lightness(entry.getAsJsonObject().getAsJsonObject("style").getAsJsonObject("dark"), "fill") < 0.4, entry.toString());
		}
		assertEquals(2, legend.size());
	}

	@Test
	void picturesOfBundlesComeAlongWithTheirShapes() throws Exception {
		DiagramSession pictures = new DiagramSession(
				new DiagramSubject(NetworkDescription.withPictures("/org.vdcstudio.diagram.tests/pictures/group.svg"), "esx01"), document,
				workbench);
		JsonObject group = labelled(new FakePage(pictures).open().getAsJsonObject("newRoot"), "Management");
		pictures.close().toCompletableFuture().get(20, TimeUnit.SECONDS);
		assertEquals("none", group.getAsJsonObject("args").get("shape").getAsString());
		String image = group.getAsJsonObject("args").get("image").getAsString();
		assertTrue(image.startsWith("data:image/svg+xml;base64,"), image);
	}

	@Test
	@Timeout(20)
	void theFirstModelIsEvaluatedWhileThePageIsLoadingAndNotAgainWhenItAsks() {
		while (description.evaluations() == 0) {
			Thread.onSpinWait();
		}
		page.open();
		assertEquals(1, description.evaluations());
	}

	@Test
	void theFirstModelAnswersTheRequest() {
		assertEquals("first", page.open().get("responseId").getAsString());
	}

	@Test
	void theStatesFollowEachOther() throws Exception {
		page.open();
		session.whenReady().toCompletableFuture().get(20, TimeUnit.SECONDS);
		session.close().toCompletableFuture().get(20, TimeUnit.SECONDS);
		assertEquals(List.of(State.CONNECTED, State.MODEL_SENT, State.READY, State.CLOSED), workbench.states());
	}

	@Test
	void aSecondPageIsTurnedAway() {
		assertThrows(IllegalStateException.class, () -> session.connect(text -> {
		}));
	}

	@Test
	void theGraphSaysWhichToolsAnElementTakes() {
		JsonObject graph = page.open().getAsJsonObject("newRoot");
		assertEquals("[\"tool:createPortGroup\",\"tool:openWizard\"]",
				labelled(graph, "vSwitch0").getAsJsonObject("args").get("accepts").toString());
		assertFalse(labelled(graph, "Management").getAsJsonObject("args").has("accepts"));
	}

	@Test
	void onlyLabelsThatCanBeEditedAreEditable() {
		JsonObject graph = page.open().getAsJsonObject("newRoot");
		assertEquals("label", firstChild(labelled(graph, "vSwitch0")).get("type").getAsString());
		assertEquals("editlabel", firstChild(labelled(graph, "Management")).get("type").getAsString());
	}

	@Test
	void thePaletteShowsTheToolsOfTheViewpoint() {
		page.open();
		page.send("""
				{"kind": "requestContextActions", "requestId": "palette", "contextId": "tool-palette",
				 "editorContext": {"selectedElementIds": []}}""");
		JsonObject section = page.await("setContextActions").getAsJsonArray("actions").get(0).getAsJsonObject();
		assertEquals("Network", section.get("label").getAsString());
		JsonObject item = section.getAsJsonArray("children").get(0).getAsJsonObject();
		assertEquals("Port group", item.get("label").getAsString());
		assertEquals("tool:createPortGroup",
				item.getAsJsonArray("actions").get(0).getAsJsonObject().get("elementTypeId").getAsString());
	}

	@Test
	void creatingAddsToTheDocumentAndOffersTheNewNameForEditing() {
		createPortGroup();
		assertTrue(has(page.awaitUpdate(), "Port group 2"));
		assertEquals("[\"PortGroup:esx01.Port group 2\"]", page.await("elementSelected").get("selectedElementsIDs").toString());
		assertEquals("PortGroup:esx01.Port group 2#label-0", page.await("vdc.editLabel").get("labelId").getAsString());
		assertEquals(List.of("Create port group"), document.steps());
		assertEquals(List.of(List.of("esx01.Port group 2")), workbench.selections());
	}

	@Test
	void renamingGoesThroughTheDocumentAndKeepsTheElementSelected() {
		String label = idOf(firstChild(labelled(page.open().getAsJsonObject("newRoot"), "Management")));
		page.send("""
				{"kind": "applyLabelEdit", "isOperation": true, "labelId": "%s", "text": "Admin"}""".formatted(label));
		assertTrue(has(page.awaitUpdate(), "Admin"));
		assertEquals("[\"PortGroup:esx01.Admin\"]", page.await("elementSelected").get("selectedElementsIDs").toString());
		assertEquals(List.of("Admin"), portGroups());
		assertTrue(document.isDirty());
	}

	@Test
	void aNameIsCheckedWhileItIsTyped() {
		String label = idOf(firstChild(labelled(page.open().getAsJsonObject("newRoot"), "Management")));
		page.send("""
				{"kind": "requestEditValidation", "requestId": "typing", "contextId": "label-edit", "modelElementId": "%s",
				 "text": "a/b"}""".formatted(label));
		assertEquals(ERROR_SEVERITY,
				page.await("setEditValidationResult").getAsJsonObject("status").get("severity").getAsInt());
	}

	@Test
	void aNameThatIsPossibleIsNotComplainedAboutAndABlankOneIs() {
		String label = idOf(firstChild(labelled(page.open().getAsJsonObject("newRoot"), "Management")));
		page.send("""
				{"kind": "requestEditValidation", "requestId": "typing", "contextId": "label-edit", "modelElementId": "%s",
				 "text": "Admin"}""".formatted(label));
		assertNotEquals(ERROR_SEVERITY, page.await("setEditValidationResult").getAsJsonObject("status").get("severity").getAsInt());
		page.send("""
				{"kind": "requestEditValidation", "requestId": "typing", "contextId": "label-edit", "modelElementId": "%s",
				 "text": " "}""".formatted(label));
		assertEquals("A name is needed.", page.await("setEditValidationResult").getAsJsonObject("status").get("message").getAsString());
	}

	@Test
	void bothEndsOfAConnectionAreCheckedWhileTheMouseIsOverThem() {
		JsonObject graph = page.open().getAsJsonObject("newRoot");
		String group = idOf(labelled(graph, "Management"));
		String vswitch = idOf(labelled(graph, "vSwitch0"));
		assertTrue(canConnect("\"%s\"".formatted(group)));
		assertTrue(canConnect("\"%s\", \"targetElementId\": \"%s\"".formatted(group, vswitch)));
		assertFalse(canConnect("\"%s\", \"targetElementId\": \"%s\"".formatted(vswitch, group)));
		assertFalse(canConnect("\"vdc.diagram\""));
	}

	private boolean canConnect(String ends) {
		page.send("""
				{"kind": "requestCheckEdge", "requestId": "over", "edgeType": "tool:connect", "sourceElementId": %s}""".formatted(ends));
		return page.await("checkEdgeResult").get("isValid").getAsBoolean();
	}

	@Test
	void deletingGoesThroughTheDocument() {
		String id = idOf(labelled(page.open().getAsJsonObject("newRoot"), "Management"));
		page.send("""
				{"kind": "deleteElement", "isOperation": true, "elementIds": ["%s"]}""".formatted(id));
		assertFalse(has(page.awaitUpdate(), "Management"));
		assertEquals(List.of(), portGroups());
	}

	@Test
	void whatIsUnsetAlongWithADeletionIsSaid() {
		VMkernelAdapter nic = design.addVmkernel("vmk1");
		String id = idOf(labelled(page.open().getAsJsonObject("newRoot"), "Management"));
		page.send("""
				{"kind": "deleteElement", "isOperation": true, "elementIds": ["%s"]}""".formatted(id));
		assertFalse(has(page.awaitUpdate(), "Management"));
		assertTrue(document.read(resource -> nic.getNetwork() == null));
		assertEquals(1, document.steps().size());
		assertEquals(List.of("INFO: Along with it: Unset network."), workbench.messages());
		page.send("""
				{"kind": "glspUndo"}""");
		assertTrue(has(page.awaitUpdate(), "Management"));
		assertTrue(document.read(resource -> nic.getNetwork() != null));
	}

	@Test
	void whatIsAskedForAfterwardsWaitsForWhatThePageSentBefore() throws Exception {
		String id = idOf(labelled(page.open().getAsJsonObject("newRoot"), "Management"));
		page.send("""
				{"kind": "elementSelected", "selectedElementsIDs": ["%s"], "deselectedElementsIDs": []}""".formatted(id));
		session.settled().toCompletableFuture().get(20, TimeUnit.SECONDS);
		assertEquals(List.of(List.of("esx01.Management")), workbench.selections());
	}

	@Test
	void undoAndRedoAreTheDocuments() {
		createPortGroup();
		page.awaitUpdate();
		page.send("""
				{"kind": "glspUndo"}""");
		assertFalse(has(page.awaitUpdate(), "Port group 2"));
		page.send("""
				{"kind": "glspRedo"}""");
		assertTrue(has(page.awaitUpdate(), "Port group 2"));
	}

	@Test
	void changesOfOtherEditorsAreShown() {
		page.open();
		document.change(() -> design.addPortGroup("vMotion"));
		assertTrue(has(page.awaitUpdate(), "vMotion"));
	}

	@Test
	void aChangeOfWhatIsNotShownTellsThePageOnlyThatThereIsSomethingToSave() {
		page.open();
		page.await("setDirtyState");
		document.change(() -> design.host().setFqdn("esx01.lab.example"));
		assertTrue(page.await("setDirtyState").get("isDirty").getAsBoolean());
		document.change(() -> design.addPortGroup("vMotion"));
		assertTrue(has(page.awaitUpdate(), "vMotion"), "the first update is the one that changes something");
	}

	@Test
	void elementsKeepTheirIdsWhenOthersComeAndGo() {
		String before = idOf(labelled(page.open().getAsJsonObject("newRoot"), "Management"));
		document.change(() -> design.addPortGroup("vMotion"));
		assertEquals(before, idOf(labelled(page.awaitUpdate(), "Management")));
	}

	@Test
	void aSubjectThatIsGoneIsSaidToBeGone() {
		page.open();
		document.change(() -> design.host().setName("esx99"));
		JsonObject graph = page.awaitUpdate();
		assertTrue(has(graph, "esx01 is not in the design any more"), graph::toString);
	}

	@Test
	void aRefusalIsShownAndThePageGetsTheModelAgain() {
		String id = idOf(labelled(page.open().getAsJsonObject("newRoot"), "vSwitch0"));
		page.send("""
				{"kind": "deleteElement", "isOperation": true, "elementIds": ["%s"]}""".formatted(id));
		assertTrue(has(page.awaitUpdate(), "vSwitch0"));
		assertEquals(List.of("WARNING: A switch cannot be deleted here."), workbench.messages());
		assertEquals(List.of(), document.steps());
	}

	@Test
	void aToolThatAsksForAWizardReachesTheWorkbench() {
		page.open();
		create(NetworkDescription.OPEN_WIZARD, "vSwitch0");
		awaitNextAnswer();
		assertEquals(List.of("test.wizard"), workbench.interactions());
	}

	@Test
	void theSelectionOfThePageReachesTheWorkbenchAsElements() {
		String id = idOf(labelled(page.open().getAsJsonObject("newRoot"), "Management"));
		page.send("""
				{"kind": "elementSelected", "selectedElementsIDs": ["%s", null], "deselectedElementsIDs": null}""".formatted(id));
		page.send("""
				{"kind": "elementSelected", "selectedElementsIDs": [], "deselectedElementsIDs": ["%s"]}""".formatted(id));
		awaitNextAnswer();
		assertEquals(List.of(List.of("esx01.Management"), List.of()), workbench.selections());
	}

	@Test
	void theSelectionOfTheWorkbenchReachesThePageAndDoesNotComeBack() {
		page.open();
		session.select(List.of(design.virtualSwitch()));
		JsonObject selection = page.await("elementSelected");
		assertEquals("[\"StandardSwitch:esx01.vSwitch0\"]", selection.get("selectedElementsIDs").toString());
		assertTrue(selection.get("deselectAll").getAsBoolean());
		assertEquals("StandardSwitch:esx01.vSwitch0", page.await("vdc.reveal").get("elementId").getAsString());
		assertEquals(List.of(), workbench.selections());
	}

	@Test
	void theWorkbenchCanHaveTheSelectionDeleted() {
		String id = idOf(labelled(page.open().getAsJsonObject("newRoot"), "Management"));
		page.send("""
				{"kind": "elementSelected", "selectedElementsIDs": ["%s"], "deselectedElementsIDs": []}""".formatted(id));
		session.perform(DiagramCommand.DELETE);
		session.perform(DiagramCommand.DELETE);
		assertFalse(has(page.awaitUpdate(), "Management"));
		awaitNextAnswer();
		assertEquals(1, document.steps().size());
		assertEquals(List.of(), workbench.messages());
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			{"kind": "changeRoutingPoints", "isOperation": true,
			 "newRoutingPoints": [{"elementId": "e", "newRoutingPoints": [{"x": 1, "y": 2}]}]}""", """
			{"kind": "changeBounds", "isOperation": true,
			 "newBounds": [{"elementId": "e", "newPosition": {"x": 1, "y": 2}, "newSize": {"width": 3, "height": 4}}]}""", """
			{"kind": "layout", "isOperation": true, "elementIds": []}""", """
			{"kind": "compound", "isOperation": true, "operationList": [
			 {"kind": "changeBounds", "isOperation": true, "newBounds": []}]}""" })
	void operationsThatMoveNothingLeaveTheDiagramAsItWas(String operation) {
		page.open();
		page.send(operation);
		assertTrue(has(page.awaitUpdate(), "Management"));
		assertEquals(List.of(), document.steps());
		assertEquals(List.of(), workbench.problems());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"kind\": \"nobodyKnowsThis\"}", "{\"kind\": \"deleteElement\", \"elementIds\": 7}", "{}" })
	void anActionThatIsNotUnderstoodIsReportedAndTheSessionGoesOn(String action) {
		page.open();
		page.send(action);
		awaitNextAnswer();
		assertEquals(1, workbench.problems().size(), workbench.problems()::toString);
	}

	@Test
	void aMessageThatIsNoJsonIsReportedAndTheSessionGoesOn() {
		page.open();
		page.sendText("{\"jsonrpc\"");
		awaitNextAnswer();
		assertEquals(1, workbench.problems().size());
	}

	@Test
	void aFailingToolIsReportedAndTheSessionGoesOn() {
		page.open();
		page.send("""
				{"kind": "deleteElement", "isOperation": true, "elementIds": ["gone"]}""");
		awaitNextAnswer();
		assertEquals(List.of("ERROR: The diagram could not do that: no element gone"), workbench.messages());
	}

	@Test
	void aClosedSessionNoLongerListensToTheDocument() throws Exception {
		page.open();
		session.close().toCompletableFuture().get(20, TimeUnit.SECONDS);
		assertEquals(0, document.listenerCount());
		page.sendText("{}");
		session.select(List.of());
	}

	@Test
	void aSessionClosedBeforeItsPageWasReadySaysSo() {
		session.close();
		assertTrue(session.whenReady().toCompletableFuture().isCompletedExceptionally());
	}

	private void createPortGroup() {
		page.open();
		create(NetworkDescription.CREATE_PORT_GROUP, "vSwitch0");
	}

	private void create(String tool, String switchName) {
		page.send("""
				{"kind": "createNode", "isOperation": true, "elementTypeId": "tool:%s", "containerId": "StandardSwitch:esx01.%s",
				 "location": {"x": 10, "y": 10}}""".formatted(tool, switchName));
	}

	/** What was sent before has been worked on when this is answered. */
	private void awaitNextAnswer() {
		page.send("""
				{"kind": "requestTypeHints", "requestId": "hints"}""");
		page.await("setTypeHints");
	}

	private List<String> portGroups() {
		return document.read(resource -> design.virtualSwitch().getPortGroups().stream().map(PortGroup::getName).toList());
	}

	private static JsonObject firstChild(JsonObject element) {
		return element.getAsJsonArray("children").get(0).getAsJsonObject();
	}

	/** How light a colour is: 0 for black, 1 for white. */
	private static double lightness(JsonObject style, String name) {
		int color = Integer.decode(style.get(name).getAsString());
		return ((color >> 16 & 255) + (color >> 8 & 255) + (color & 255)) / (3.0 * 255);
	}
}
