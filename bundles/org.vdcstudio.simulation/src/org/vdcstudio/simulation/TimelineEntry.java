/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import java.util.OptionalInt;

import org.vdcstudio.simulation.kernel.SimTime;

/**
 * Something that happened in a scenario.
 *
 * @param index position in the timeline, from 0
 * @param time when
 * @param kind what kind of thing, one of {@link TimelineKinds} or a kind of a contributed behaviour
 * @param subject name of the element it happened to
 * @param detail what happened, for people
 * @param cause index of the earlier entry that led to it; empty for what the scenario itself began
 */
public record TimelineEntry(int index, SimTime time, String kind, String subject, String detail, OptionalInt cause) {

	/** One line for people, for instance {@code 12.5 s migration-finished web01: runs on esx02}. */
	public String describe() {
		return time + " " + kind + " " + subject + ": " + detail;
	}
}
