/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.rich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of which some parts look different and some lead somewhere. Immutable, and needs no display.
 *
 * @param text  the characters
 * @param spans the parts, in the order of the text, without overlaps
 */
public record RichText(String text, List<Span> spans) {

	/** Copies the list. */
	public RichText {
		spans = List.copyOf(spans);
	}

	/** How a part of a text looks. */
	public enum Style {
		/** Stands out. */
		BOLD,
		/** As it is written in a design. */
		CODE,
		/** Of less importance. */
		QUIET,
		/** About an error. */
		ERROR,
		/** About a warning. */
		WARNING,
		/** About something worth knowing. */
		INFORMATION,
		/** Leads somewhere. */
		LINK
	}

	/**
	 * A part of a text.
	 *
	 * @param offset where it starts
	 * @param length how long it is
	 * @param style  how it looks
	 * @param action what happens when it is clicked; run in the thread of the user interface
	 */
	public record Span(int offset, int length, Style style, Optional<Runnable> action) {
	}

	@Override
	public String toString() {
		return text;
	}

	/** Whether there is nothing to read. */
	public boolean isEmpty() {
		return text.isBlank();
	}

	/** Puts a rich text together. */
	public static final class Builder {

		private final StringBuilder text = new StringBuilder();
		private final List<Span> spans = new ArrayList<>();

		/** Adds plain text. */
		public Builder add(String plain) {
			text.append(plain);
			return this;
		}

		/** Adds text that looks different. */
		public Builder add(String part, Style style) {
			return add(part, style, Optional.empty());
		}

		/** Adds text that leads somewhere. */
		public Builder link(String part, Runnable action) {
			return add(part, Style.LINK, Optional.of(action));
		}

		private Builder add(String part, Style style, Optional<Runnable> action) {
			if (!part.isEmpty()) {
				spans.add(new Span(text.length(), part.length(), style, action));
				text.append(part);
			}
			return this;
		}

		/** Begins a line, unless the text stands at the beginning of one. */
		public Builder line() {
			if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
				text.append('\n');
			}
			return this;
		}

		/** Begins a paragraph: after an empty line, unless there is nothing before. */
		public Builder paragraph() {
			line();
			if (!text.isEmpty() && !text.toString().endsWith("\n\n")) {
				text.append('\n');
			}
			return this;
		}

		/** The text so far, without white space at its end. */
		public RichText build() {
			String all = text.toString().stripTrailing();
			return new RichText(all, spans.stream().filter(span -> span.offset() + span.length() <= all.length()).toList());
		}
	}
}
