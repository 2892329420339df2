/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a specification, to say where in it something stands. */
final class SourceText {

	/**
	 * A place.
	 *
	 * @param line counted from 1
	 * @param column counted from 1
	 */
	record Position(int line, int column) {
	}

	/**
	 * Where a start tag stands.
	 *
	 * @param start offset of its {@code <}
	 * @param end offset behind its {@code >}
	 */
	record Tag(int start, int end) {
	}

	private final String text;
	private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

	SourceText(String text) {
		this.text = text;
		for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
			lineStarts.add(i + 1);
		}
	}

	/** {@return the start tag that ends at the given place, as parsers report it} */
	Tag tagEndingAt(int line, int column) {
		int end = Math.min(text.length(), lineStarts.get(Math.min(line, lineStarts.size()) - 1) + Math.max(column, 1) - 1);
		// No attribute can contain an unescaped "<", so the last one begins the tag.
		return new Tag(Math.max(0, text.lastIndexOf('<', Math.max(0, end - 1))), end);
	}

	/** {@return where the tag begins} */
	Position position(Tag tag) {
		return position(tag.start());
	}

	/** {@return where an attribute of the tag begins, or the tag if it is not found} */
	Position position(Tag tag, String attribute) {
		Matcher matcher = Pattern.compile("\\s(" + Pattern.quote(attribute) + ")\\s*=").matcher(text).region(tag.start(),
				tag.end());
		return matcher.find() ? position(matcher.start(1)) : position(tag);
	}

	private Position position(int offset) {
		int line = Collections.binarySearch(lineStarts, offset);
		int index = line >= 0 ? line : -line - 2;
		return new Position(index + 1, offset - lineStarts.get(index) + 1);
	}
}
