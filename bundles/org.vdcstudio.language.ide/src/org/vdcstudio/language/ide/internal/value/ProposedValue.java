/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import org.vdcstudio.language.ide.Proposal.Kind;
import org.vdcstudio.language.internal.text.Quoting;

/**
 * A value that can be written.
 *
 * @param label         what a list shows, and what the typed text must begin
 * @param text          what is written
 * @param detail        why it is proposed, as a phrase
 * @param documentation more about it, Markdown; may be empty
 * @param kind          a value, a unit, or a name
 */
public record ProposedValue(String label, String text, String detail, String documentation, Kind kind) {

	/** A value that is written as it is shown. */
	static ProposedValue of(String text, String detail) {
		return new ProposedValue(text, text, detail, "", Kind.VALUE);
	}

	/** A value that is written in quotes. */
	static ProposedValue quoted(String text, String detail) {
		return new ProposedValue(text, Quoting.quoted(text), detail, "", Kind.VALUE);
	}

	/** The same with more about it. */
	ProposedValue explained(String markdown) {
		return new ProposedValue(label, text, detail, markdown, kind);
	}
}
