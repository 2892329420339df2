/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.fix;

import java.util.ArrayList;
import java.util.List;

import org.vdcstudio.document.TextDifference;
import org.vdcstudio.document.TextDifference.Change;

/** The difference between two texts in the format that {@code patch} and {@code git apply} read. */
final class UnifiedDiff {

	/** Unchanged lines around each change. */
	private static final int CONTEXT = 3;

	private final TextDifference difference;
	private final StringBuilder out = new StringBuilder();

	private UnifiedDiff(TextDifference difference) {
		this.difference = difference;
	}

	/**
	 * The difference.
	 *
	 * @param path how the file is named; a relative one is prefixed as git does it
	 * @return the lines of the difference, each with its end; empty when the texts are equal
	 */
	static String of(String path, String before, String after) {
		TextDifference difference = TextDifference.between(before, after);
		if (difference.changes().isEmpty()) {
			return "";
		}
		UnifiedDiff diff = new UnifiedDiff(difference);
		boolean relative = !path.startsWith("/");
		diff.out.append("--- ").append(relative ? "a/" : "").append(path).append('\n');
		diff.out.append("+++ ").append(relative ? "b/" : "").append(path).append('\n');
		hunks(difference.changes()).forEach(diff::write);
		return diff.out.toString();
	}

	/** Changes whose context would overlap or touch stand in one hunk. */
	private static List<List<Change>> hunks(List<Change> changes) {
		List<List<Change>> hunks = new ArrayList<>();
		int end = Integer.MIN_VALUE;
		for (Change change : changes) {
			if (hunks.isEmpty() || change.start() > end + 2 * CONTEXT) {
				hunks.add(new ArrayList<>());
			}
			hunks.getLast().add(change);
			end = change.end();
		}
		return hunks;
	}

	private void write(List<Change> hunk) {
		Change first = hunk.getFirst();
		Change last = hunk.getLast();
		int lead = Math.min(CONTEXT, first.start());
		int trail = Math.min(CONTEXT, difference.before().size() - last.end());
		out.append("@@ -").append(range(first.start() - lead, last.end() + trail));
		out.append(" +").append(range(first.newStart() - lead, last.newEnd() + trail)).append(" @@\n");
		int done = first.start() - lead;
		for (Change change : hunk) {
			write(' ', difference.before(), done, change.start());
			write('-', difference.before(), change.start(), change.end());
			write('+', difference.after(), change.newStart(), change.newEnd());
			done = change.end();
		}
		write(' ', difference.before(), done, last.end() + trail);
	}

	/** Lines are counted from 1; of no lines, the one before them is named. */
	private static String range(int start, int end) {
		return (start == end ? start : start + 1) + "," + (end - start);
	}

	private void write(char mark, List<String> text, int start, int end) {
		for (String line : text.subList(start, end)) {
			out.append(mark).append(line);
			if (!line.endsWith("\n")) {
				out.append("\n\\ No newline at end of file\n");
			}
		}
	}
}
