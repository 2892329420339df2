/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.simulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.vdcstudio.simulation.TimelineEntry;

/**
 * Which entries of a timeline are shown.
 *
 * @param text    words that must all occur in kind, subject or detail, whatever their case; empty for any
 * @param kind    the kind; empty for any
 * @param subject the element; empty for any
 */
record TimelineFilter(String text, Optional<String> kind, Optional<String> subject) {

	/** Everything is shown. */
	static final TimelineFilter NONE = new TimelineFilter("", Optional.empty(), Optional.empty());

	/** The entries that are shown, in their order. */
	List<TimelineEntry> of(List<TimelineEntry> timeline) {
		if (equals(NONE)) {
			return timeline;
		}
		List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
		return timeline.stream().filter(entry -> isShown(entry, words)).toList();
	}

	private boolean isShown(TimelineEntry entry, List<String> words) {
		if (kind.isPresent() && !kind.get().equals(entry.kind()) || subject.isPresent() && !subject.get().equals(entry.subject())) {
			return false;
		}
		String all = (entry.kind() + ' ' + entry.subject() + ' ' + entry.detail()).toLowerCase(Locale.ROOT);
		return words.stream().allMatch(all::contains);
	}
}
