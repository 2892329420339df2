/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vdcstudio.model.compute.ComputeFactory;
import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.network.NetworkFactory;
import org.vdcstudio.model.network.PortGroup;
import org.vdcstudio.model.network.StandardSwitch;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.overlay.Decoration.Kind;
import org.vdcstudio.viewpoint.overlay.Remark;
import org.vdcstudio.viewpoint.overlay.RemarkOverlay;
import org.vdcstudio.viewpoint.view.ChildArrangement;
import org.vdcstudio.viewpoint.view.Rgb;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;
import org.vdcstudio.viewpoint.view.ViewElementKind;
import org.vdcstudio.viewpoint.view.Visibility;

/** Where remarks are shown. */
class RemarkOverlayTest {

	private final EsxiHost host = ComputeFactory.eINSTANCE.createEsxiHost();
	private final StandardSwitch virtualSwitch = NetworkFactory.eINSTANCE.createStandardSwitch();
	private final PortGroup group = NetworkFactory.eINSTANCE.createPortGroup();
	private final EsxiHost stranger = ComputeFactory.eINSTANCE.createEsxiHost();

	@BeforeEach
	void build() {
		host.getSwitches().add(virtualSwitch);
		virtualSwitch.getPortGroups().add(group);
	}

	@Test
	void aRemarkIsShownOnTheShapeOfItsElement() {
		assertEquals(List.of("group"), places(view(shape("host", host, shape("group", group))), group));
	}

	@Test
	void aRemarkIsShownOnEveryShapeOfItsElement() {
		assertEquals(List.of("first", "second"), places(view(shape("first", group), shape("second", group)), group));
	}

	@Test
	void whatIsNotShownIsRemarkedOnTheNearestElementAround() {
		assertEquals(List.of("host"), places(view(shape("host", host)), group));
		assertEquals(List.of("switch"), places(view(shape("host", host, shape("switch", virtualSwitch))), group));
	}

	@Test
	void whatAFilterHidesIsRemarkedOnTheShapeAround() {
		assertEquals(List.of("other"), places(view(shape("other", stranger, hidden("group", group))), group));
	}

	@Test
	void whatTheViewShowsNothingOfIsLeftOut() {
		assertEquals(List.of(), places(view(shape("other", stranger)), group));
	}

	@Test
	void whatIsShownAsALineIsRemarkedOnTheLine() {
		ViewEdge line = new ViewEdge("line", "host", "other", "Line", group, List.of(group), Optional.empty(), "", "", "", Visibility.VISIBLE);
		assertEquals(List.of("line"), places(view(List.of(line), shape("host", host), shape("other", stranger)), group));
	}

	@Test
	void aRelationStandsForNothingOfItsOwn() {
		ViewEdge relation = new ViewEdge("line", "host", "other", "Line", host, List.of(), Optional.empty(), "", "", "", Visibility.VISIBLE);
		assertEquals(List.of("host"), places(view(List.of(relation), shape("host", host), shape("other", stranger)), host));
	}

	@Test
	void inASummaryTheShapeAroundIsMarked() {
		View whole = view(shape("other", stranger, shape("group", group)));
		View summary = view(shape("other", stranger));
		assertEquals(List.of("other"), new RemarkOverlay(List.of(remark(Kind.ERROR, group, "x"))).decorate(whole, summary).stream()
				.map(Decoration::elementId).toList());
	}

	@Test
	void findingsOfOneShapeAreOneDecorationOfTheWorstKind() {
		RemarkOverlay overlay = new RemarkOverlay(List.of(remark(Kind.INFO, host, "a"), remark(Kind.WARNING, group, "b"),
				remark(Kind.ERROR, host, "c"), remark(Kind.WARNING, host, "d")));
		assertEquals(List.of(new Decoration("host", Kind.ERROR, "", "1 error, 2 warnings, 1 remark\n• c\n• b\n• d\n• a")),
				overlay.decorate(view(shape("host", host))));
	}

	@Test
	void whatABadgeIsAboutIsKnown() {
		Remark onGroup = remark(Kind.WARNING, group, "b");
		Remark onHost = remark(Kind.ERROR, host, "c");
		RemarkOverlay overlay = new RemarkOverlay(List.of(onGroup, new Remark(host, Kind.LOAD, "40 %", "busy"), onHost));
		View whole = view(shape("host", host, shape("group", group)), shape("other", stranger));
		assertEquals(List.of(onHost), overlay.findingsOn(whole, whole, Map.of(), List.of("host")));
		assertEquals(List.of(onGroup, onHost), overlay.findingsOn(whole, view(shape("host", host)), Map.of(), List.of("host")));
		assertEquals(List.of(onGroup, onHost), overlay.findingsOn(whole, whole, Map.of(), List.of("other", "host", "group")));
		assertEquals(List.of(), overlay.findingsOn(whole, whole, Map.of(), List.of("other")));
	}

	@Test
	void stateAndLoadAreDecorationsOfTheirOwn() {
		RemarkOverlay overlay = new RemarkOverlay(List.of(new Remark(host, Kind.LOAD, "40 %", "busy"), new Remark(host, Kind.STATE, "off", "off")));
		assertEquals(List.of(new Decoration("host", Kind.LOAD, "40 %", "busy"), new Decoration("host", Kind.STATE, "off", "off")),
				overlay.decorate(view(shape("host", host))));
	}

	@Test
	void theShareOfLoadIsHandedOn() {
		RemarkOverlay overlay = new RemarkOverlay(List.of(new Remark(host, Kind.LOAD, "40 %", "busy", OptionalDouble.of(0.4))));
		assertEquals(OptionalDouble.of(0.4), overlay.decorate(view(shape("host", host))).getFirst().share());
	}

	private static List<String> places(View view, EObject element) {
		return new RemarkOverlay(List.of(remark(Kind.ERROR, element, "x"))).decorate(view).stream().map(Decoration::elementId).toList();
	}

	private static Remark remark(Kind kind, EObject element, String text) {
		return new Remark(element, kind, "", text);
	}

	private View view(ViewElement... elements) {
		return view(List.of(), elements);
	}

	private View view(List<ViewEdge> edges, ViewElement... elements) {
		return new View("v", "d", "t", host, Arrays.asList(elements), edges, List.of(), List.of(), Rgb.WHITE);
	}

	private static ViewElement shape(String id, EObject target, ViewElement... children) {
		return element(id, target, Visibility.VISIBLE, Arrays.asList(children));
	}

	private static ViewElement hidden(String id, EObject target) {
		return element(id, target, Visibility.HIDDEN, List.of());
	}

	private static ViewElement element(String id, EObject target, Visibility visibility, List<ViewElement> children) {
		return new ViewElement(id, ViewElementKind.CONTAINER, id, "Mapping", target, List.of(target), Optional.empty(), Optional.empty(),
				ChildArrangement.FREE, List.of(), children, "", visibility);
	}
}
