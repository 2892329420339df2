/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.compare.rangedifferencer.IRangeComparator;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.TextEdit;

/** How a text differs from an older one, line by line. Immutable. */
public final class TextDifference {

	private final List<String> before;
	private final List<String> after;
	private final List<Change> changes;

	/**
	 * Lines that were replaced, inserted or removed. All are counted from 0, and ends are behind the last line.
	 *
	 * @param start    the first line in the old text
	 * @param end      the end in the old text
	 * @param newStart the first line in the new text
	 * @param newEnd   the end in the new text
	 */
	public record Change(int start, int end, int newStart, int newEnd) {
	}

	private TextDifference(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
		// between two texts without lines, an empty difference is found
		changes = Stream.of(RangeDifferencer.findDifferences(new Lines(before), new Lines(after)))
				.map(each -> new Change(each.leftStart(), each.leftEnd(), each.rightStart(), each.rightEnd()))
				.filter(change -> change.start() < change.end() || change.newStart() < change.newEnd()).toList();
	}

	/** Compares two texts. */
	public static TextDifference between(String before, String after) {
		return new TextDifference(lines(before), lines(after));
	}

	/** The lines of the old text, each with its end. */
	public List<String> before() {
		return before;
	}

	/** The lines of the new text, each with its end. */
	public List<String> after() {
		return after;
	}

	/** What changed, in the order of the texts; empty when they are equal. */
	public List<Change> changes() {
		return changes;
	}

	/** The edits that make the new text of the old one, in its order. */
	public List<TextEdit> edits() {
		List<TextEdit> edits = new ArrayList<>();
		int line = 0;
		int offset = 0;
		for (Change change : changes) {
			offset += length(before.subList(line, change.start()));
			int removed = length(before.subList(change.start(), change.end()));
			edits.add(new TextEdit(offset, removed, String.join("", after.subList(change.newStart(), change.newEnd()))));
			offset += removed;
			line = change.end();
		}
		return edits;
	}

	private static int length(List<String> lines) {
		return lines.stream().mapToInt(String::length).sum();
	}

	/** A carriage return belongs to the line. */
	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start) + 1;
			int next = end == 0 ? text.length() : end;
			lines.add(text.substring(start, next));
			start = next;
		}
		return List.copyOf(lines);
	}

	private record Lines(List<String> lines) implements IRangeComparator {

		@Override
		public int getRangeCount() {
			return lines.size();
		}

		@Override
		public boolean rangesEqual(int index, @Nullable IRangeComparator other, int otherIndex) {
			return other instanceof Lines others && lines.get(index).equals(others.lines.get(otherIndex));
		}

		@Override
		public boolean skipRangeComparison(int length, int maxLength, @Nullable IRangeComparator other) {
			return false;
		}
	}
}
