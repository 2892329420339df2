/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.fix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;

/** The difference between two texts in the format that {@code patch} and {@code git apply} read. */
final class UnifiedDiff {

	/** Unchanged lines around each change. */
	private static final int CONTEXT = 3;

	private final Lines before;
	private final Lines after;
	private final StringBuilder out = new StringBuilder();

	private UnifiedDiff(String before, String after) {
		this.before = Lines.of(before);
		this.after = Lines.of(after);
	}

	/**
	 * The difference.
	 *
	 * @param path how the file is named; a relative one is prefixed as git does it
	 * @return the lines of the difference, each with its end; empty when the texts are equal
	 */
	static String of(String path, String before, String after) {
		UnifiedDiff diff = new UnifiedDiff(before, after);
		List<RangeDifference> changes = List.of(RangeDifferencer.findDifferences(diff.before, diff.after));
		if (changes.isEmpty()) {
			return "";
		}
		boolean relative = !path.startsWith("/");
		diff.out.append("--- ").append(relative ? "a/" : "").append(path).append('\n');
		diff.out.append("+++ ").append(relative ? "b/" : "").append(path).append('\n');
		diff.hunks(changes).forEach(diff::write);
		return diff.out.toString();
	}

	/** Changes whose context would overlap or touch stand in one hunk. */
	private List<List<RangeDifference>> hunks(List<RangeDifference> changes) {
		List<List<RangeDifference>> hunks = new ArrayList<>();
		int end = Integer.MIN_VALUE;
		for (RangeDifference change : changes) {
			if (hunks.isEmpty() || change.leftStart() > end + 2 * CONTEXT) {
				hunks.add(new ArrayList<>());
			}
			hunks.getLast().add(change);
			end = change.leftEnd();
		}
		return hunks;
	}

	private void write(List<RangeDifference> hunk) {
		RangeDifference first = hunk.getFirst();
		RangeDifference last = hunk.getLast();
		int lead = Math.min(CONTEXT, first.leftStart());
		int trail = Math.min(CONTEXT, before.lines().size() - last.leftEnd());
		out.append("@@ -").append(range(first.leftStart() - lead, last.leftEnd() + trail));
		out.append(" +").append(range(first.rightStart() - lead, last.rightEnd() + trail)).append(" @@\n");
		int done = first.leftStart() - lead;
		for (RangeDifference change : hunk) {
			write(' ', before, done, change.leftStart());
			write('-', before, change.leftStart(), change.leftEnd());
			write('+', after, change.rightStart(), change.rightEnd());
			done = change.leftEnd();
		}
		write(' ', before, done, last.leftEnd() + trail);
	}

	/** Lines are counted from 1; of no lines, the one before them is named. */
	private static String range(int start, int end) {
		return (start == end ? start : start + 1) + "," + (end - start);
	}

	private void write(char mark, Lines text, int start, int end) {
		for (String line : text.lines().subList(start, end)) {
			out.append(mark).append(line);
			if (!line.endsWith("\n")) {
				out.append("\n\\ No newline at end of file\n");
			}
		}
	}
}
