/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.write;

import java.util.List;
import java.util.stream.Collectors;

import org.vdcstudio.language.internal.grammar.Spacing;

/**
 * A property or a block, not laid out yet.
 *
 * @param suppressions what stands before it
 * @param head         its text up to the brace; empty for a file
 * @param braces       whether it has a body in braces
 * @param ownLines     whether its body always takes lines of its own
 * @param body         the statements of the body
 */
public record Statement(List<Statement> suppressions, String head, boolean braces, boolean ownLines, List<Statement> body) {

	private static final int LINE_LENGTH = 100;
	private static final int ON_ONE_LINE = 4;

	/** A statement without a body. */
	static Statement line(String text) {
		return new Statement(List.of(), text, false, false, List.of());
	}

	/** Whether it looks good on one line that has a number of columns left. */
	public boolean fits(int columns) {
		boolean flat = suppressions.isEmpty() && (body.isEmpty() || !ownLines) && body.size() <= ON_ONE_LINE
				&& body.stream().allMatch(each -> !each.braces && each.suppressions.isEmpty());
		return flat && oneLine().length() <= columns;
	}

	/** The text on one line. */
	public String oneLine() {
		if (!braces) {
			return head;
		}
		String inner = body.stream().map(Statement::oneLine).collect(Collectors.joining(Spacing.BETWEEN_STATEMENTS));
		return head + (inner.isEmpty() ? " { }" : " { " + inner + " }");
	}

	/**
	 * The text, its first line without indentation.
	 *
	 * @param indent the indentation of the line on which it starts
	 * @param unit   one level of indentation
	 * @param lineDelimiter what ends a line
	 */
	public String layOut(String indent, String unit, String lineDelimiter) {
		StringBuilder out = new StringBuilder();
		print(out, indent, unit, lineDelimiter);
		return out.toString();
	}

	private void print(StringBuilder out, String indent, String unit, String lineDelimiter) {
		for (Statement suppression : suppressions) {
			out.append(suppression.head).append(lineDelimiter).append(indent);
		}
		if (!braces) {
			out.append(head);
			printBody(out, indent, unit, lineDelimiter);
		} else if (body.isEmpty() || withoutSuppressions().fits(LINE_LENGTH - indent.length())) {
			out.append(oneLine());
		} else {
			out.append(head).append(" {").append(lineDelimiter).append(indent).append(unit);
			printBody(out, indent + unit, unit, lineDelimiter);
			out.append(lineDelimiter).append(indent).append('}');
		}
	}

	private void printBody(StringBuilder out, String indent, String unit, String lineDelimiter) {
		for (int i = 0; i < body.size(); i++) {
			if (i > 0) {
				boolean apart = body.get(i).ownLines || body.get(i - 1).ownLines;
				out.append(apart ? lineDelimiter + lineDelimiter : lineDelimiter).append(indent);
			}
			body.get(i).print(out, indent, unit, lineDelimiter);
		}
	}

	private Statement withoutSuppressions() {
		return new Statement(List.of(), head, braces, ownLines, body);
	}
}
