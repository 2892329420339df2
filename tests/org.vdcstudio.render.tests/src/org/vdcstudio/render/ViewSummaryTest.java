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
		SyntheticViews views = new SyntheticViews().add(SyntheticViews.node("switch", "Switch"));
		for (int i = 0; i < 100; i++) {
			views.add(SyntheticViews.node("vm" + i, "VM"));
			views.edge("switch", "vm" + i);
		}
		View flat = views.view();
		ViewSummary summary = ViewSummary.of(flat, 20, Set.of());
		assertEquals(2, summary.view().elements().size());
		assertEquals("100 × VM", summary.view().elements().get(1).label());
		assertEquals(1, summary.view().edges().size());
		assertEquals("100 ×", summary.view().edges().get(0).label());
		String group = summary.collapsed().iterator().next();
		assertEquals(101, ViewSummary.of(flat, 20, Set.of(group)).view().elements().size());
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
