/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

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

	/** The latest entry about an element; empty when nothing happened to it. */
	public Optional<TimelineEntry> lastAbout(String subject) {
		return Optional.ofNullable(lastOfSubject.get(subject));
	}

	/** What led to the latest entry about an element; empty when nothing happened to it. */
	public List<TimelineEntry> chainToLastAbout(String subject) {
		return lastAbout(subject).map(this::chainTo).orElse(List.of());
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

	/** What led to the beginning of an interruption and to its end, in order. */
	public List<TimelineEntry> chainTo(VmRecord.Interruption interruption) {
		return chainToAll(Stream.concat(Stream.of(interruption.began()), interruption.ended().stream()));
	}

	/** What led to any of some entries, and these, in order and each once. */
	public List<TimelineEntry> chainToAll(Stream<TimelineEntry> ends) {
		return ends.flatMap(entry -> chainTo(entry).stream()).distinct().sorted(Comparator.comparingInt(TimelineEntry::index)).toList();
	}

	public List<TimelineEntry> entries() {
		return entries;
	}
}
