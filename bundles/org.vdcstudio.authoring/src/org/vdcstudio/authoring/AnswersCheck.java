/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring;

import java.util.ArrayList;
import java.util.List;

/** Collects what is to be said about the answers to a wizard's questions. Used once, by one thread. */
public abstract class AnswersCheck {

	private final List<Remark> said = new ArrayList<>();

	/** Says what cannot be done, see {@link Remark#error}. */
	protected final void error(String about, String message, Object... arguments) {
		said.add(Remark.error(about, message, arguments));
	}

	/** Says what is hardly what was meant, see {@link Remark#warning}. */
	protected final void warning(String about, String message, Object... arguments) {
		said.add(Remark.warning(about, message, arguments));
	}

	/** Says what is worth knowing, see {@link Remark#hint}. */
	protected final void hint(String about, String message, Object... arguments) {
		said.add(Remark.hint(about, message, arguments));
	}

	/** Says what another check has found. */
	protected final void say(List<Remark> others) {
		said.addAll(others);
	}

	/** What was said until now, in that order. */
	protected final List<Remark> said() {
		return List.copyOf(said);
	}
}
