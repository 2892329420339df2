/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.vdcstudio.language.ide.Proposal.Kind;

/** What the language answers at the cursor of a text, in lines to compare with what is expected. */
final class Asked {

	private Asked() {
	}

	/** The proposals of a kind, each with its reason. */
	static String proposals(String marked, Kind kind) {
		return lines(marked, kind, proposal -> "%s | %s".formatted(proposal.label(), proposal.detail()));
	}

	/** What the proposals of a kind write. */
	static String written(String marked, Kind kind) {
		return lines(marked, kind, Proposal::text);
	}

	private static String lines(String marked, Kind kind, Function<Proposal, String> line) {
		MarkedText text = MarkedText.of(marked);
		return LanguageServices.standard().completion(text.design(), MarkedText.FILE, text.cursor()).stream()
				.filter(each -> each.kind() == kind).map(line).collect(Collectors.joining("\n"));
	}

	/** The facts of the hover. */
	static String facts(String marked) {
		return hover(marked).facts().stream().map(fact -> "%s: %s".formatted(fact.name(), fact.value())).collect(Collectors.joining("\n"));
	}

	/** The hover. */
	static Hover hover(String marked) {
		MarkedText text = MarkedText.of(marked);
		return LanguageServices.standard().hover(text.design(), MarkedText.FILE, text.cursor()).orElseThrow();
	}
}
