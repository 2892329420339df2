/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.vdcstudio.viewpoint.view.View;
import org.vdcstudio.viewpoint.view.ViewEdge;
import org.vdcstudio.viewpoint.view.ViewElement;

/** Large views made small. */
class ViewSummaryTest {

	/** A cluster, 40 hosts of 5 VMs and 2 NICs, 2 switches of 40 ports, 3 datastores: 406 elements. */
	private final View view = SyntheticViews.datacenter(40, 5, true);

	private static final String SUMMARY_OF_VMS = ViewSummary.MERGED + "/VM";

	private ViewSummary summary(int limit, String... expanded) {
		return ViewSummary.of(view, limit, Set.of(expanded));
	}

	@Test
	void aViewThatIsSmallEnoughStaysAsItIs() {
		assertEquals(406, view.allElements().count());
		assertSame(view, summary(406).view());
		assertEquals(Set.of(), summary(406).collapsed());
	}

	@Test
	void theInnermostContentsGoFirstAndAllAlike() {
		ViewSummary summary = summary(405);
		assertEquals(1 + 40 + 82 + 3, summary.view().allElements().count());
		assertTrue(summary.collapsed().contains("esx0") && summary.collapsed().contains("esx39"));
		ViewElement host = summary.view().element("esx7").orElseThrow();
		assertEquals("esx7\n5 × VM", host.label());
		assertTrue(host.children().isEmpty() && host.borderNodes().isEmpty());
	}

	@Test
	void whatIsCollapsedFurtherSaysWhatIsInIt() {
		ViewSummary summary = summary(50);
		assertEquals("cluster\n200 × VM\n40 × Host", summary.view().element("cluster").orElseThrow().label());
		assertEquals("switch0\n40 × Border", summary.view().element("switch0").orElseThrow().label());
		assertEquals(6, summary.view().allElements().count());
	}

	@Test
	void edgesLeadToWhatIsShownAndThoseOfOneWayAreOne() {
		View small = summary(50).view();
		Set<String> ways = small.edges().stream().map(edge -> edge.sourceId() + ">" + edge.targetId() + " " + edge.label())
				.collect(Collectors.toSet());
		assertEquals(Set.of("cluster>switch0 40 ×", "cluster>switch1 40 ×", "datastore0>cluster 14 ×", "datastore1>cluster 13 ×",
				"datastore2>cluster 13 ×"), ways);
		assertTrue(small.edges().stream().allMatch(edge -> edge.id().startsWith(ViewSummary.MERGED)));
	}

	@Test
	void edgesThatStandForThemselvesKeepTheirIds() {
		View small = summary(405).view();
		ViewEdge edge = small.edges().stream().filter(each -> each.sourceId().equals("datastore0") && each.targetId().equals("esx0"))
				.findFirst().orElseThrow();
		assertTrue(view.edge(edge.id()).isPresent());
	}

	@Test
	void whatIsExpandedIsShownWithItsContentsAndWhatItIsIn() {
		ViewSummary summary = summary(60, "esx3");
		assertTrue(summary.view().element("vm3-4").isPresent());
		assertTrue(summary.view().element("h3vmnic1").isPresent());
		assertTrue(summary.view().element("esx4").orElseThrow().children().isEmpty());
		assertFalse(summary.collapsed().contains("cluster"));
	}

	@Test
	void manySideBySideBecomeOneAndCanBeExpanded() {
		View flat = flat(100);
		ViewSummary summary = ViewSummary.of(flat, 20, Set.of());
		assertEquals(2, summary.view().elements().size());
		assertEquals("100 × VM", summary.view().elements().get(1).label());
		assertEquals(1, summary.view().edges().size());
		assertEquals("100 ×", summary.view().edges().get(0).label());
		String group = summary.collapsed().iterator().next();
		assertEquals(101, ViewSummary.of(flat, 20, Set.of(group)).view().elements().size());
	}

	@Test
	void whatIsExpandedCollapsesNothingElse() {
		assertEquals(126, summary(126).view().allElements().count());
		ViewSummary summary = summary(126, "esx3", "esx5");
		assertEquals(126 + 2 * 7, summary.view().allElements().count());
		assertEquals(Set.of("esx3", "esx5"), summary.expanded());
		assertEquals(38, summary.collapsed().size());
	}

	@Test
	void ofWhatIsExpandedAndNotShownByItselfTheContentsCanBeHidden() {
		assertEquals(Set.of(), summary(50).expanded());
		assertEquals(Set.of("cluster", "esx3"), summary(50, "esx3").expanded());
		assertEquals(Set.of(), ViewSummary.withoutContents(view, Set.of("esx3", "vm4-1"), "cluster"));
		assertEquals(Set.of("switch0"), ViewSummary.withoutContents(view, Set.of("esx3", "switch0"), "cluster"));
	}

	@Test
	void everyElementThatIsNotShownHasAShapeThatStandsForIt() {
		ViewSummary summary = summary(50, "esx3");
		assertEquals("esx4", summary.standIns().get("vm4-1"));
		assertEquals("switch0", summary.standIns().get("sw0p1"));
		view.allElements().forEach(element -> assertTrue(summary.view().element(element.id()).isPresent()
				^ summary.view().element(summary.standIns().getOrDefault(element.id(), "")).isPresent(), element.id()));
	}

	@Test
	void ofManyOfOneKindOneCanBeShownByItself() {
		ViewSummary summary = ViewSummary.of(flat(100), 20, Set.of("vm7"));
		assertEquals(List.of("switch", "99 × VM", "vm7"), summary.view().elements().stream().map(ViewElement::label).toList());
		assertEquals(SUMMARY_OF_VMS, summary.standIns().get("vm8"));
	}

	@Test
	void whatIsInSomethingExpandedIsGroupedWhereItIsTooMuch() {
		SyntheticViews views = new SyntheticViews().add(SyntheticViews.container("big", "Host", flat(100).elements().toArray(ViewElement[]::new)));
		ViewSummary summary = ViewSummary.of(views.view(), 20, Set.of("big"));
		assertEquals(Set.of("summary:big/VM"), summary.collapsed());
		assertEquals(Set.of("big"), summary.expanded());
		Set<String> all = Set.of("big", "summary:big/VM");
		assertEquals(102, ViewSummary.of(views.view(), 20, all).view().allElements().count());
		assertEquals(Set.of(), ViewSummary.withoutContents(views.view(), all, "big"));
	}

	@Test
	void whatIsGoneIsForgotten() {
		Set<String> ids = Set.of("esx3", "esx99", "summary:cluster/Host", "summary:gone/Host", SUMMARY_OF_VMS);
		assertEquals(Set.of("esx3", "summary:cluster/Host", SUMMARY_OF_VMS), ViewSummary.known(view, ids));
	}

	private static View flat(int vms) {
		SyntheticViews views = new SyntheticViews().add(SyntheticViews.node("switch", "Switch"));
		for (int i = 0; i < vms; i++) {
			views.add(SyntheticViews.node("vm" + i, "VM"));
			views.edge("switch", "vm" + i);
		}
		return views.view();
	}

	@Test
	void theViewItselfDoesNotChangeAndTheSummaryIsTheSameEveryTime() {
		summary(50);
		assertEquals(406, view.allElements().count());
		assertEquals(ViewLayout.arrange(summary(60).view()), ViewLayout.arrange(summary(60).view()));
	}

	@Test
	void everySummaryCanBeArranged() {
		for (long seed = 0; seed < 15; seed++) {
			View random = SyntheticViews.random(seed);
			for (int limit : new int[] { 1, 5, 20 }) {
				ViewSummary summary = ViewSummary.of(random, limit, Set.of());
				ViewGeometry geometry = ViewLayout.arrange(summary.view());
				Set<String> ids = new HashSet<>();
				summary.view().allElements().forEach(element -> {
					assertTrue(ids.add(element.id()), element.id());
					assertTrue(geometry.boxes().containsKey(element.id()), element.id());
				});
				summary.view().edges().forEach(edge -> assertTrue(ids.add(edge.id()) && geometry.routes().containsKey(edge.id())
						&& ids.contains(edge.sourceId()) && ids.contains(edge.targetId()), edge.id()));
			}
		}
	}

	@Test
	void noElementAtAllIsNoLimit() {
		assertThrows(IllegalArgumentException.class, () -> summary(0));
	}
}
