/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.extension;

import java.util.function.Consumer;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A custom action with which nothing is wrong.
 *
 * @param subject what it is done to
 * @param what    what is done, for people
 * @param work    does it, given the entry that says that it begins; throws nothing
 */
public record PreparedAction(ElementId subject, String what, Consumer<TimelineEntry> work) {
}
