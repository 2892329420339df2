/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.kernel.SimTime;

/** Everything that happened so far in a run, and what caused it. */
public final class Timeline {

	private final List<TimelineEntry> entries = new ArrayList<>();
	private final Map<String, TimelineEntry> lastOfSubject = new HashMap<>();

	/** Records something the scenario itself began. */
	public TimelineEntry begin(SimTime time, String kind, String subject, String detail) {
		return add(time, kind, subject, detail, OptionalInt.empty());
	}

	/** Records something an earlier entry led to. */
	public TimelineEntry follow(TimelineEntry cause, SimTime time, String kind, String subject, String detail) {
		return add(time, kind, subject, detail, OptionalInt.of(cause.index()));
	}

	private TimelineEntry add(SimTime time, String kind, String subject, String detail, OptionalInt cause) {
		TimelineEntry entry = new TimelineEntry(entries.size(), time, kind, subject, detail, cause);
		entries.add(entry);
		lastOfSubject.put(subject, entry);
		return entry;
	}

	/** What led to the latest entry about an element; empty when nothing happened to it. */
	public List<TimelineEntry> chainToLastAbout(String subject) {
		@Nullable
		TimelineEntry last = lastOfSubject.get(subject);
		return last == null ? List.of() : chainTo(last);
	}

	/** What led to the latest entry about any of some elements; empty when nothing happened to any. */
	public List<TimelineEntry> chainToLatestOf(Collection<String> subjects) {
		@Nullable
		TimelineEntry latest = null;
		for (String subject : subjects) {
			@Nullable
			TimelineEntry last = lastOfSubject.get(subject);
			if (last != null && (latest == null || latest.index() < last.index())) {
				latest = last;
			}
		}
		return latest == null ? List.of() : chainTo(latest);
	}

	/** What led to an entry, from the beginning up to the entry itself. */
	public List<TimelineEntry> chainTo(TimelineEntry entry) {
		LinkedList<TimelineEntry> chain = new LinkedList<>();
		chain.add(entry);
		OptionalInt cause = entry.cause();
		while (cause.isPresent()) {
			TimelineEntry causing = entries.get(cause.getAsInt());
			chain.addFirst(causing);
			cause = causing.cause();
		}
		return chain;
	}

	public List<TimelineEntry> entries() {
		return entries;
	}
}
