/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.internal.format.VdcFormatter;
import org.vdcstudio.language.internal.grammar.Spacing;
import org.vdcstudio.language.internal.linking.VdcResource;

/** The changes of one file, gathered in any order. */
final class FileChanges {

	private final VdcResource file;
	private final String text;
	private final String indentUnit;
	private final List<TextEdit> edits = new ArrayList<>();
	private final List<Removal> removals = new ArrayList<>();
	/** Blanks around braces by their offset: who opens a block twice means the same. */
	private final TreeMap<Integer, TextEdit> blanks = new TreeMap<>();

	FileChanges(VdcResource file) {
		this.file = file;
		this.text = file.text();
		this.indentUnit = text.startsWith("\t") || text.contains("\n\t") ? "\t" : Spacing.INDENT;
	}

	String text() {
		return text;
	}

	String lineDelimiter() {
		return VdcFormatter.lineDelimiter(text);
	}

	/** One level of indentation as this file has it. */
	String indentUnit() {
		return indentUnit;
	}

	/** The blanks at the start of the line of an offset. */
	String indentAt(int offset) {
		int start = file.lines().lineStart(offset);
		int end = start;
		while (end < text.length() && isBlank(text.charAt(end))) {
			end++;
		}
		return text.substring(start, end);
	}

	/** How many columns of the line of an offset are in use. */
	int lineLength(int offset) {
		int start = file.lines().lineStart(offset);
		int end = start;
		while (end < text.length() && !isLineEnd(text.charAt(end))) {
			end++;
		}
		return end - start;
	}

	void replace(int offset, int length, String replacement) {
		edits.add(new TextEdit(offset, length, replacement));
	}

	/** Whether something else was put in the place of what starts at an offset. */
	boolean replaces(int offset) {
		return edits.stream().anyMatch(edit -> edit.offset() == offset && edit.length() > 0);
	}

	void insert(int offset, String inserted) {
		edits.add(new TextEdit(offset, 0, inserted));
	}

	/** Puts blanks or a new line at a place where nothing but blanks and line ends stand now, however many. */
	void respace(int offset, boolean before, String space) {
		int start = offset;
		int end = offset;
		while (before && start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		while (!before && end < text.length() && Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		blanks.putIfAbsent(start, new TextEdit(start, end - start, space));
	}

	/** Removes a piece of text, with its line if nothing else is on it. */
	void remove(int start, int end) {
		int from = start;
		while (from > 0 && isBlank(text.charAt(from - 1))) {
			from--;
		}
		int to = end;
		while (to < text.length() && isBlank(text.charAt(to))) {
			to++;
		}
		boolean atLineStart = from == 0 || isLineEnd(text.charAt(from - 1));
		boolean atLineEnd = to == text.length() || isLineEnd(text.charAt(to));
		if (atLineStart && atLineEnd && from > 0) {
			removals.add(new Removal(previousLineEnd(from), end, end));
		} else if (atLineStart || text.charAt(from - 1) == '{') {
			removals.add(new Removal(start, end, to));
		} else {
			removals.add(new Removal(from, end, end));
		}
	}

	/** The end of the last line before an offset that has text on it; one blank line is taken away with what follows it. */
	private int previousLineEnd(int lineStart) {
		int end = lineStart - 1;
		if (end > 0 && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r') {
			end--;
		}
		return end;
	}

	/** The offset at which something new can follow a piece of text: behind a comment that belongs to its line. */
	int behindTrailingComment(int end) {
		int at = end;
		while (at < text.length() && isBlank(text.charAt(at))) {
			at++;
		}
		if (text.startsWith("//", at)) {
			while (at < text.length() && !isLineEnd(text.charAt(at))) {
				at++;
			}
			return at;
		}
		if (text.startsWith("/*", at)) {
			int commentEnd = text.indexOf("*/", at) + 2;
			int next = commentEnd;
			while (next < text.length() && isBlank(text.charAt(next))) {
				next++;
			}
			boolean endsLine = next == text.length() || isLineEnd(text.charAt(next));
			return endsLine && text.substring(at, commentEnd).lines().count() == 1 ? commentEnd : end;
		}
		return end;
	}

	/** The piece of text with the changes made within it so far; they are made there and nowhere else. */
	String take(int start, int end) {
		List<TextEdit> inner = new ArrayList<>();
		for (TextEdit edit : resolved()) {
			boolean isBehind = edit.offset() == end;
			if (edit.offset() >= start && edit.end() <= end && !isBehind) {
				inner.add(new TextEdit(edit.offset() - start, edit.length(), edit.text()));
			}
		}
		return TextEdit.apply(text.substring(start, end), inner);
	}

	/** All changes, in the order of the text, without those within something that is removed. */
	List<TextEdit> resolved() {
		List<TextEdit> all = new ArrayList<>(edits);
		all.addAll(blanks.values());
		List<TextEdit> gone = joined(removals.stream().map(removal -> removal.besides(all))
				.sorted(Comparator.comparingInt(TextEdit::offset)).toList());
		all.removeIf(edit -> gone.stream().anyMatch(removal -> isWithin(edit, removal)));
		all.addAll(gone);
		all.sort(Comparator.comparingInt(TextEdit::offset).thenComparingInt(TextEdit::length));
		return List.copyOf(all);
	}

	/** Removals that overlap, as those of neighbours and of what stands within each other, are one. */
	private static List<TextEdit> joined(List<TextEdit> sorted) {
		List<TextEdit> joined = new ArrayList<>();
		for (TextEdit next : sorted) {
			if (!joined.isEmpty() && next.offset() < joined.getLast().end()) {
				TextEdit last = joined.removeLast();
				joined.add(new TextEdit(last.offset(), Math.max(last.end(), next.end()) - last.offset(), ""));
			} else {
				joined.add(next);
			}
		}
		return joined;
	}

	private static boolean isWithin(TextEdit edit, TextEdit removal) {
		boolean inside = edit.offset() > removal.offset() && edit.end() < removal.end();
		return inside || edit.length() > 0 && edit.offset() >= removal.offset() && edit.end() <= removal.end();
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t';
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}

	/**
	 * A piece of text that goes.
	 *
	 * @param start    where it starts
	 * @param wordsEnd just behind its last word
	 * @param end      just behind the blanks that go with it, unless something new comes behind its last word
	 */
	private record Removal(int start, int wordsEnd, int end) {

		TextEdit besides(List<TextEdit> others) {
			boolean isFollowed = others.stream()
					.anyMatch(each -> each.length() == 0 && each.offset() >= wordsEnd && each.offset() < end);
			return new TextEdit(start, (isFollowed ? wordsEnd : end) - start, "");
		}
	}
}
