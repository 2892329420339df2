/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import org.vdcstudio.language.ide.Hover;

/** Writes a hover as text: a line with kind and name, what the author says about it, and a line for each fact. */
final class HoverText {

	private HoverText() {
	}

	static String of(Hover hover) {
		StringBuilder text = new StringBuilder((hover.kind() + ' ' + hover.name()).strip());
		if (!hover.documentation().isEmpty()) {
			text.append("\n\n").append(hover.documentation());
		}
		if (!hover.facts().isEmpty()) {
			text.append('\n');
			hover.facts().forEach(fact -> text.append('\n').append(fact.name()).append(": ").append(fact.value()));
		}
		return text.toString();
	}
}
