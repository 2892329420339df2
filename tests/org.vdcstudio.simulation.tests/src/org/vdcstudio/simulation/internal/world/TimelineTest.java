/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.kernel.SimTime;

class TimelineTest {

	private final Timeline timeline = new Timeline();
	private final TimelineEntry failure = timeline.begin(SimTime.ZERO, "action", "switch", "fail");
	private final TimelineEntry other = timeline.begin(SimTime.ZERO, "action", "vm", "power off");
	private final TimelineEntry lost = timeline.follow(failure, new SimTime(1), "network-lost", "group", "");
	private final TimelineEntry isolated = timeline.follow(lost, new SimTime(2), "ha-isolated", "host", "");

	@Test
	void chainBeginsWithWhatTheScenarioDid() {
		assertEquals(List.of(failure, lost, isolated), timeline.chainTo(isolated));
		assertEquals(List.of(failure, lost, isolated), timeline.chainToLastAbout("host"));
		assertEquals(List.of(other), timeline.chainToLastAbout("vm"));
	}

	@Test
	void latestEntryAboutASubjectIsKept() {
		TimelineEntry regained = timeline.follow(failure, new SimTime(3), "network-regained", "group", "");

		assertEquals(Optional.of(regained), timeline.lastAbout("group"));
		assertEquals(List.of(failure, regained), timeline.chainToLastAbout("group"));
	}

	@Test
	void nothingLedToWhatNeverHappened() {
		assertEquals(Optional.empty(), timeline.lastAbout("nobody"));
		assertEquals(List.of(), timeline.chainToLastAbout("nobody"));
	}

	@Test
	void entriesAreNumberedInOrder() {
		assertEquals(List.of(failure, other, lost, isolated), timeline.entries());
		assertEquals(List.of(0, 1, 2, 3), timeline.entries().stream().map(TimelineEntry::index).toList());
	}
}
