/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import java.util.List;

/**
 * What is known about the thing under the cursor.
 *
 * @param kind          the word for its kind, for instance {@code vmkernel}
 * @param name          its qualified name
 * @param documentation what the author wrote about it in a documentation comment; may be empty
 * @param facts         its properties, in the order of the model
 * @param offset        where the text that the hover belongs to starts
 * @param length        how long that text is
 */
public record Hover(String kind, String name, String documentation, List<Fact> facts, int offset, int length) {

	/** Copies the facts. */
	public Hover {
		facts = List.copyOf(facts);
	}

	/**
	 * One property.
	 *
	 * @param name  what it is called in the text
	 * @param value its value as people write it
	 */
	public record Fact(String name, String value) {
	}

	/** The hover as Markdown. */
	public String markdown() {
		StringBuilder text = new StringBuilder("**").append(kind).append("**");
		if (!name.isEmpty()) {
			text.append(" `").append(name).append('`');
		}
		if (!documentation.isEmpty()) {
			text.append("\n\n").append(documentation);
		}
		if (!facts.isEmpty()) {
			text.append('\n');
			facts.forEach(fact -> text.append("\n- ").append(fact.name()).append(": ").append(fact.value()));
		}
		return text.toString();
	}
}
