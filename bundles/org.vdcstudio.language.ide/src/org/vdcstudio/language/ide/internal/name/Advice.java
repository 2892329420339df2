/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.name;

/**
 * What is worth knowing of a name at a place.
 *
 * @param rank   0 for names that serve; the greater the less likely is it meant
 * @param detail why, as a phrase; may be empty
 */
public record Advice(int rank, String detail) {

	/** Nothing is known. */
	public static final Advice NONE = new Advice(0, "");

	private static final int SECOND = 1;
	private static final int LAST = 2;

	/** It serves. */
	static Advice good(String detail) {
		return new Advice(0, detail);
	}

	/** It may serve. */
	static Advice doubtful(String detail) {
		return new Advice(SECOND, detail);
	}

	/** It does not serve as things are. */
	static Advice bad(String detail) {
		return new Advice(LAST, detail);
	}
}
