/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring;

/**
 * What is to be said about the answers to a wizard's questions.
 *
 * @param about   the key of the answer it is about, see {@link Task}; empty when it is about all of them
 * @param level   how bad it is
 * @param message one sentence: what is wrong, or worth knowing, and what to do
 */
public record Remark(String about, Level level, String message) {

	/** How bad it is. */
	public enum Level {
		/** Worth knowing. */
		HINT,
		/** Will be a finding of a rule, or hardly what was meant; can be done nevertheless. */
		WARNING,
		/** Cannot be done. */
		ERROR
	}

	/** Something that cannot be done. */
	public static Remark error(String about, String message, Object... arguments) {
		return new Remark(about, Level.ERROR, message.formatted(arguments));
	}

	/** Something that is hardly what was meant. */
	public static Remark warning(String about, String message, Object... arguments) {
		return new Remark(about, Level.WARNING, message.formatted(arguments));
	}

	/** Something worth knowing. */
	public static Remark hint(String about, String message, Object... arguments) {
		return new Remark(about, Level.HINT, message.formatted(arguments));
	}

	/** Whether it cannot be done. */
	public boolean isError() {
		return level == Level.ERROR;
	}
}
