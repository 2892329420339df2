/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import org.vdcstudio.language.ide.Hover;

/** Writes a hover in the little HTML that hovers of text editors understand. */
final class HoverText {

	private HoverText() {
	}

	static String html(Hover hover) {
		StringBuilder text = new StringBuilder();
		text.append(escaped(hover.kind())).append(" <b>").append(escaped(hover.name())).append("</b>");
		if (!hover.documentation().isEmpty()) {
			text.append("<p>").append(escaped(hover.documentation())).append("</p>");
		}
		if (!hover.facts().isEmpty()) {
			text.append("<ul>");
			hover.facts().forEach(fact -> text.append("<li>").append(escaped(fact.name())).append(": ")
					.append(escaped(fact.value())).append("</li>"));
			text.append("</ul>");
		}
		return text.toString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
