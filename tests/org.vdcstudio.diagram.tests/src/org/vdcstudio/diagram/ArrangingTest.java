/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vdcstudio.diagram.fixture.FakePage.has;
import static org.vdcstudio.diagram.fixture.FakePage.labelled;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vdcstudio.diagram.fixture.FakeDocument;
import org.vdcstudio.diagram.fixture.FakePage;
import org.vdcstudio.diagram.fixture.HostDesign;
import org.vdcstudio.diagram.fixture.NetworkDescription;
import org.vdcstudio.diagram.fixture.RecordingWorkbench;
import org.vdcstudio.render.ManualLayout;
import org.vdcstudio.render.ManualLayout.Place;

import com.google.gson.JsonObject;

/** Shapes that a page moves, resizes and aligns. */
class ArrangingTest {

	private static final String MANAGEMENT = "PortGroup:esx01.Management";
	private static final String BACKUP = "PortGroup:esx01.Backup";
	private static final String SWITCH = "StandardSwitch:esx01.vSwitch0";

	private final HostDesign design = new HostDesign();
	private final DiagramSubject subject = new DiagramSubject(new NetworkDescription(), "esx01");
	private final FakeDocument document = new FakeDocument(design.resource());
	private final RecordingWorkbench workbench = new RecordingWorkbench();
	private final DiagramSession session = new DiagramSession(subject, document, workbench);
	private final FakePage page = new FakePage(session);
	private JsonObject graph = new JsonObject();

	@BeforeEach
	void open() {
		design.addPortGroup("Backup");
		graph = page.open().getAsJsonObject("newRoot");
	}

	@AfterEach
	void close() throws Exception {
		session.close().toCompletableFuture().get(20, TimeUnit.SECONDS);
		document.close();
	}

	@Test
	void aMovedShapeStaysWhereItWasPutAndKeepsItsSize() {
		move(MANAGEMENT, 40, 200);
		JsonObject moved = labelled(page.awaitUpdate(), "Management");
		assertEquals(40, number(moved, "position", "x"));
		assertEquals(200, number(moved, "position", "y"));
		assertEquals(size(labelled(graph, "Management")), size(moved));
		assertEquals(Map.of(MANAGEMENT, Place.at(40, 200)), document.layout(subject).places());
		assertEquals(List.of("Move shape"), document.steps());
	}

	@Test
	void theContainerGrowsAroundAMovedShape() {
		move(MANAGEMENT, 40, 900);
		assertTrue(number(labelled(page.awaitUpdate(), "vSwitch0"), "size", "height") > 900);
	}

	@Test
	void aResizedShapeHasTheSizeItWasGiven() {
		page.send("""
				{"kind": "changeBounds", "isOperation": true, "newBounds": [
				 {"elementId": "%s", "newPosition": {"x": 0, "y": 0}, "newSize": {"width": 900, "height": 700}}]}""".formatted(SWITCH));
		JsonObject resized = labelled(page.awaitUpdate(), "vSwitch0");
		assertEquals(900, number(resized, "size", "width"));
		assertEquals(700, number(resized, "size", "height"));
		assertEquals(List.of("Resize shape"), document.steps());
	}

	@Test
	void whatIsDroppedOnSomethingGoesToTheInnermostThatTakesIt() {
		drop(MANAGEMENT, BACKUP, SWITCH);
		page.awaitUpdate();
		assertEquals(List.of("test.drop " + SWITCH), workbench.interactions());
		assertEquals(ManualLayout.NONE, document.layout(subject));
		assertEquals(List.of(), document.steps());
	}

	@Test
	void whatIsDroppedOnSomethingThatTakesNothingIsMoved() {
		drop(MANAGEMENT, BACKUP);
		page.awaitUpdate();
		assertEquals(Map.of(MANAGEMENT, Place.at(40, 200)), document.layout(subject).places());
		assertEquals(List.of(), workbench.interactions());
	}

	private void drop(String id, String... containers) {
		page.send("""
				{"kind": "vdc.drop", "isOperation": true, "elementId": "%s", "containerIds": ["%s"], "newBounds": [
				 {"elementId": "%1$s", "newPosition": {"x": 40, "y": 200}}]}""".formatted(id, String.join("\", \"", containers)));
	}

	@Test
	void aMoveIsOneStepToUndoAndToMakeAgain() {
		move(MANAGEMENT, 40, 200);
		page.awaitUpdate();
		page.send("""
				{"kind": "glspUndo"}""");
		assertEquals(number(labelled(graph, "Management"), "position", "y"),
				number(labelled(page.awaitUpdate(), "Management"), "position", "y"));
		page.send("""
				{"kind": "glspRedo"}""");
		assertEquals(200, number(labelled(page.awaitUpdate(), "Management"), "position", "y"));
	}

	@Test
	void movesAndEditsAreTakenBackInTheOrderInWhichTheyWereMade() {
		move(MANAGEMENT, 40, 200);
		page.awaitUpdate();
		page.send("""
				{"kind": "createNode", "isOperation": true, "elementTypeId": "tool:createPortGroup", "containerId": "%s",
				 "location": {"x": 10, "y": 10}}""".formatted(SWITCH));
		assertTrue(has(page.awaitUpdate(), "Port group 3"));
		page.send("""
				{"kind": "glspUndo"}""");
		assertEquals(200, number(labelled(page.awaitUpdate(), "Management"), "position", "y"));
		page.send("""
				{"kind": "glspUndo"}""");
		assertEquals(number(labelled(graph, "Management"), "position", "y"),
				number(labelled(page.awaitUpdate(), "Management"), "position", "y"));
	}

	@Test
	void arrangingAllGivesUpEveryPlace() {
		move(MANAGEMENT, 40, 200);
		page.awaitUpdate();
		session.perform(DiagramCommand.ARRANGE_ALL);
		assertEquals(graph.getAsJsonArray("children"), page.awaitUpdate().getAsJsonArray("children"));
		assertEquals(Map.of(), document.layout(subject).places());
	}

	@Test
	void arrangingAllGivesUpNoPlaceOfWhatAFilterHides() {
		move(BACKUP, 40, 200);
		page.awaitUpdate();
		move(MANAGEMENT, 40, 400);
		page.awaitUpdate();
		page.send("""
				{"kind": "setVdcLayers", "layers": [], "filters": ["%s"]}""".formatted(NetworkDescription.NO_BACKUP));
		assertFalse(has(page.awaitUpdate(), "Backup"));
		session.perform(DiagramCommand.ARRANGE_ALL);
		page.awaitUpdate();
		assertEquals(Map.of(BACKUP, Place.at(40, 200)), document.layout(subject).places());
		session.perform(DiagramCommand.ARRANGE_ALL);
		awaitNextAnswer();
		assertEquals(List.of("Move shape", "Move shape", "Arrange all"), document.steps());
	}

	@ParameterizedTest
	@EnumSource(names = { "ALIGN_LEFT", "ALIGN_CENTER", "ALIGN_RIGHT", "ALIGN_TOP", "ALIGN_MIDDLE", "ALIGN_BOTTOM" })
	void selectedShapesAreAligned(DiagramCommand command) {
		move(MANAGEMENT, 40, 300);
		JsonObject before = page.awaitUpdate();
		select(MANAGEMENT, BACKUP);
		session.perform(command);
		JsonObject after = page.awaitUpdate();
		assertEquals(edge(command, after, "Management"), edge(command, after, "Backup"), 1);
		boolean isHorizontal = command.compareTo(DiagramCommand.ALIGN_TOP) < 0;
		String other = isHorizontal ? "y" : "x";
		for (String label : List.of("Management", "Backup")) {
			assertEquals(number(labelled(before, label), "position", other), number(labelled(after, label), "position", other));
		}
		assertEquals(List.of("Move shape", command.label()), document.steps());
	}

	@Test
	void selectedShapesGetTheSizeOfTheLargest() {
		page.send("""
				{"kind": "changeBounds", "isOperation": true, "newBounds": [
				 {"elementId": "%s", "newPosition": {"x": 20, "y": 60}, "newSize": {"width": 300, "height": 90}}]}""".formatted(BACKUP));
		page.awaitUpdate();
		select(MANAGEMENT, BACKUP);
		session.perform(DiagramCommand.SAME_SIZE);
		JsonObject after = page.awaitUpdate();
		assertEquals(300, number(labelled(after, "Management"), "size", "width"));
		assertEquals(90, number(labelled(after, "Management"), "size", "height"));
	}

	@Test
	void aSingleShapeIsAlignedWithNothingAndThatIsSaid() {
		select(MANAGEMENT);
		session.perform(DiagramCommand.ALIGN_LEFT);
		awaitNextAnswer();
		assertEquals(List.of("INFO: Select two shapes or more for “Align left”."), workbench.messages());
		assertEquals(List.of(), document.steps());
	}

	private void move(String id, int x, int y) {
		JsonObject size = labelled(graph, id.substring(id.lastIndexOf('.') + 1)).getAsJsonObject("size");
		page.send("""
				{"kind": "changeBounds", "isOperation": true, "newBounds": [
				 {"elementId": "%s", "newPosition": {"x": %d, "y": %d}, "newSize": %s}]}""".formatted(id, x, y, size));
	}

	/** What was sent before has been worked on when this is answered. */
	private void awaitNextAnswer() {
		page.send("""
				{"kind": "requestTypeHints", "requestId": "hints"}""");
		page.await("setTypeHints");
	}

	private void select(String... ids) {
		page.send("""
				{"kind": "elementSelected", "selectedElementsIDs": ["%s"], "deselectedElementsIDs": []}"""
				.formatted(String.join("\", \"", ids)));
	}

	private static double edge(DiagramCommand command, JsonObject graph, String label) {
		JsonObject shape = labelled(graph, label);
		double x = number(shape, "position", "x");
		double y = number(shape, "position", "y");
		double width = number(shape, "size", "width");
		double height = number(shape, "size", "height");
		return switch (command) {
			case ALIGN_LEFT -> x;
			case ALIGN_CENTER -> x + width / 2;
			case ALIGN_RIGHT -> x + width;
			case ALIGN_TOP -> y;
			case ALIGN_MIDDLE -> y + height / 2;
			case ALIGN_BOTTOM -> y + height;
			default -> throw new IllegalArgumentException(command.toString());
		};
	}

	private static String size(JsonObject shape) {
		return shape.getAsJsonObject("size").toString();
	}

	private static double number(JsonObject shape, String point, String coordinate) {
		return shape.getAsJsonObject(point).get(coordinate).getAsDouble();
	}
}
