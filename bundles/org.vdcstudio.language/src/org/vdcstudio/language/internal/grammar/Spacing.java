/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.grammar;

/** Blanks between the tokens of one statement. */
public final class Spacing {

	/** What stands between two statements on one line. */
	public static final String BETWEEN_STATEMENTS = "  ";

	/** One level of indentation. */
	public static final String INDENT = "    ";

	private Spacing() {
	}

	/** What stands between two neighbouring tokens. */
	public static String between(String left, String right) {
		boolean tight = switch (right) {
			case ",", ")", "]", "(", "[", ".", "/" -> true;
			default -> false;
		};
		boolean open = switch (left) {
			case "(", "[", ".", "/" -> true;
			default -> false;
		};
		return tight || open ? "" : " ";
	}
}
