/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.diagram.fixture.FakePage.has;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vdcstudio.diagram.fixture.FakeDocument;
import org.vdcstudio.diagram.fixture.FakePage;
import org.vdcstudio.diagram.fixture.HostDesign;
import org.vdcstudio.diagram.fixture.NetworkDescription;
import org.vdcstudio.diagram.fixture.RecordingWorkbench;
import org.vdcstudio.render.ManualLayout;
import org.vdcstudio.render.ManualLayout.Place;

import com.google.gson.JsonObject;

/** Elements that are copied, cut, pasted and duplicated in a diagram. */
class CopyingTest {

	private static final String MANAGEMENT = "PortGroup:esx01.Management";
	private static final String SWITCH = "StandardSwitch:esx01.vSwitch0";

	private final HostDesign design = new HostDesign();
	private final FakeDocument document = new FakeDocument(design.resource());
	private final RecordingWorkbench workbench = new RecordingWorkbench();
	private final DiagramSession session = new DiagramSession(new DiagramSubject(new NetworkDescription(), "esx01"), document, workbench);
	private final FakePage page = new FakePage(session);

	@BeforeEach
	void open() {
		design.addPortGroup("Storage");
		page.open();
	}

	@AfterEach
	void close() throws Exception {
		session.close().toCompletableFuture().get(20, TimeUnit.SECONDS);
		document.close();
	}

	@Test
	void theSelectionGoesToTheClipboardAsText() {
		select(MANAGEMENT, "PortGroup:esx01.Storage");
		session.perform(DiagramCommand.COPY);
		awaitNextAnswer();
		assertEquals(Optional.of("portgroup Management\nportgroup Storage\n"), clipboard());
		assertEquals(List.of(), document.steps());
	}

	@Test
	void theClipboardGoesIntoTheSelectedShapeAndIsSelectedThere() {
		workbench.copy("portgroup Backup\n");
		select(SWITCH);
		paste("");
		assertTrue(has(page.awaitUpdate(), "Backup copied"));
		assertEquals("[\"PortGroup:esx01.Backup copied\"]", page.await("elementSelected").get("selectedElementsIDs").toString());
		assertEquals(List.of("Paste"), document.steps());
	}

	@Test
	void duplicatesOfSeveralElementsAreOneStepBesideThem() {
		select(MANAGEMENT, "PortGroup:esx01.Storage");
		session.perform(DiagramCommand.DUPLICATE);
		JsonObject graph = page.awaitUpdate();
		assertTrue(has(graph, "Management copied") && has(graph, "Storage copied"));
		assertEquals(List.of("Duplicate"), document.steps());
		assertEquals(Optional.empty(), clipboard());
		page.send("""
				{"kind": "glspUndo"}""");
		graph = page.awaitUpdate();
		assertFalse(has(graph, "Management copied") || has(graph, "Storage copied"));
	}

	@Test
	void cuttingCopiesAndDeletes() {
		select(MANAGEMENT);
		session.perform(DiagramCommand.CUT);
		assertFalse(has(page.awaitUpdate(), "Management"));
		assertEquals(Optional.of("portgroup Management\n"), clipboard());
		assertEquals(List.of("Delete"), document.steps());
	}

	@Test
	void referencesThatWereLeftOutAreTold() {
		workbench.copy("portgroup Storage\n");
		select(SWITCH);
		paste("");
		page.awaitUpdate();
		awaitNextAnswer();
		assertEquals(List.of("WARNING: Left out, because nothing here has such a name: subnet Storage"), workbench.messages());
	}

	@Test
	void whatCannotBePastedIsToldAndChangesNothing() {
		workbench.copy("hello");
		select(SWITCH);
		paste("");
		session.perform(DiagramCommand.DUPLICATE);
		awaitNextAnswer();
		assertEquals("INFO: The clipboard holds no elements that could be added here.", workbench.messages().getFirst());
		assertEquals(List.of(), document.steps());
	}

	@Test
	void thePagesOwnClipboardDoesNothingBeside() {
		select(MANAGEMENT);
		page.send("""
				{"kind": "paste", "isOperation": true, "clipboardData": {}, "editorContext": {"selectedElementIds": []}}""");
		page.send("""
				{"kind": "cut", "isOperation": true, "editorContext": {"selectedElementIds": []}}""");
		awaitNextAnswer();
		assertEquals(List.of(), document.steps());
		assertEquals(List.of(), workbench.messages());
	}

	@Test
	void theClipboardGoesIntoWhatIsUnderThePointerWhateverIsSelected() {
		workbench.copy("portgroup Backup\n");
		select(MANAGEMENT);
		paste("\"elementId\": \"%s\"".formatted(SWITCH));
		assertTrue(has(page.awaitUpdate(), "Backup copied"));
		assertEquals(ManualLayout.NONE, document.layout(session.subject()));
	}

	@Test
	void theClipboardGoesWhereTheMenuWasOpened() {
		workbench.copy("portgroup Backup\n");
		session.perform(DiagramCommand.PASTE_AT_MENU);
		assertTrue(page.await("vdc.askPastePlace").get("atMenu").getAsBoolean());
		answer("\"elementId\": \"%s\"".formatted(SWITCH));
		assertTrue(has(page.awaitUpdate(), "Backup copied"));
		assertEquals(List.of("Paste"), document.steps());
	}

	@Test
	void aShapeStandsWhereItWasPasted() {
		workbench.copy("portgroup Backup\n");
		paste("\"elementId\": \"%s\", \"x\": 120.4, \"y\": 80".formatted(SWITCH));
		page.awaitUpdate();
		assertEquals(Map.of("PortGroup:esx01.Backup copied", Place.at(120, 80)), document.layout(session.subject()).places());
		assertEquals(List.of("Paste"), document.steps());
	}

	@Test
	void aPastedShapeAndItsPlaceAreOneStepToUndoAndToMakeAgain() {
		workbench.copy("portgroup Backup\n");
		paste("\"elementId\": \"%s\", \"x\": 120, \"y\": 80".formatted(SWITCH));
		page.awaitUpdate();
		page.send("""
				{"kind": "glspUndo"}""");
		assertFalse(has(page.awaitUpdate(), "Backup copied"));
		assertEquals(ManualLayout.NONE, document.layout(session.subject()));
		page.send("""
				{"kind": "glspRedo"}""");
		assertTrue(has(page.awaitUpdate(), "Backup copied"));
		assertEquals(Map.of("PortGroup:esx01.Backup copied", Place.at(120, 80)), document.layout(session.subject()).places());
	}

	@Test
	void severalShapesAreArranged() {
		workbench.copy("portgroup Backup\nportgroup Spare\n");
		paste("\"elementId\": \"%s\", \"x\": 120, \"y\": 80".formatted(SWITCH));
		assertTrue(has(page.awaitUpdate(), "Spare copied"));
		assertEquals(ManualLayout.NONE, document.layout(session.subject()));
	}

	@Test
	void whatGoesIntoSomethingElseThanIsUnderThePointerIsArranged() {
		workbench.copy("portgroup Backup\n");
		paste("\"elementId\": \"%s\", \"x\": 1, \"y\": 2".formatted(MANAGEMENT));
		assertTrue(has(page.awaitUpdate(), "Backup copied"));
		assertEquals(ManualLayout.NONE, document.layout(session.subject()));
	}

	private Optional<String> clipboard() {
		return workbench.clipboard().toCompletableFuture().join();
	}

	private void select(String... ids) {
		page.send("""
				{"kind": "elementSelected", "selectedElementsIDs": ["%s"], "deselectedElementsIDs": []}"""
				.formatted(String.join("\", \"", ids)));
	}

	/** Pastes at a place that the page tells as the members of an action; without any, it tells of none. */
	private void paste(String place) {
		session.perform(DiagramCommand.PASTE);
		assertFalse(page.await("vdc.askPastePlace").get("atMenu").getAsBoolean());
		answer(place);
	}

	private void answer(String place) {
		page.send("{\"kind\": \"vdc.pastePlace\"%s}".formatted(place.isEmpty() ? "" : ", " + place));
	}

	/** What was sent before has been worked on when this is answered. */
	private void awaitNextAnswer() {
		page.send("""
				{"kind": "requestTypeHints", "requestId": "hints"}""");
		page.await("setTypeHints");
	}
}
