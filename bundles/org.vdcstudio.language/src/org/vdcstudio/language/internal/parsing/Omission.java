/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.parsing;

/**
 * A piece of text that is left out, because it could not be understood.
 *
 * @param from    index of its first token
 * @param to      index just behind its last token
 * @param at      index of the token that the message is about, within it
 * @param message what is wrong with it
 * @param unended whether it is right as far as it goes
 */
record Omission(int from, int to, int at, String message, boolean unended) {

	/** A piece with a word that does not belong there. */
	Omission(int from, int to, int at, String message) {
		this(from, to, at, message, false);
	}
}
