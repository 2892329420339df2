/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.generate;

import java.io.IOException;

/** Writes blocks and properties as the formatter of the language would lay them out. */
final class DesignText {

	private static final String INDENT = "    ";

	private final Appendable target;
	private int depth;

	DesignText(Appendable target) {
		this.target = target;
	}

	/** Begins a block such as {@code host esx01}. */
	void open(String head) throws IOException {
		line(head + " {");
		depth++;
	}

	/** Ends the innermost block. */
	void close() throws IOException {
		depth--;
		line("}");
	}

	/** Writes a block without contents. */
	void empty(String head) throws IOException {
		line(head + " { }");
	}

	/** Writes a short block on one line. */
	void block(String head, String... properties) throws IOException {
		line(head + " { " + String.join("  ", properties) + " }");
	}

	/** Writes one line. */
	void line(String text) throws IOException {
		for (int i = 0; i < depth; i++) {
			target.append(INDENT);
		}
		target.append(text).append('\n');
	}

	static String quoted(String text) {
		return '"' + text + '"';
	}
}
