/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.clip;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.model.core.Datacenter;
import org.vdcstudio.model.core.DesignFile;

/**
 * The text of an element that contains others.
 *
 * @param file  the file it stands in
 * @param start where it begins
 * @param open  behind its opening brace; for a file its beginning
 * @param close at its closing brace; for a file its end
 */
record Block(URI file, int start, int open, int close) {

	/** Texts in quotes and comments, in which braces mean nothing, and the brace. */
	private static final Pattern TOKEN = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|//[^\\r\\n]*|/\\*.*?\\*/|\\{",
			Pattern.DOTALL);

	/** The block of an element; empty when it has none. */
	static Optional<Block> of(LoadedDesign design, EObject element) {
		URI file = element.eResource().getURI();
		String text = design.text(file).orElse("");
		if (element instanceof DesignFile) {
			return Optional.of(new Block(file, 0, 0, text.length()));
		}
		if (element instanceof Datacenter) {
			int start = design.source().locate(element).map(place -> place.offset()).orElse(0);
			return between(file, text, text.lastIndexOf("datacenter", start), text.lastIndexOf('}') + 1);
		}
		return ElementTexts.extent(design, element).flatMap(extent -> between(file, text, extent.start(), extent.end()));
	}

	private static Optional<Block> between(URI file, String text, int start, int end) {
		if (start < 0 || end <= start || text.charAt(end - 1) != '}') {
			return Optional.empty();
		}
		Matcher token = TOKEN.matcher(text).region(start, end);
		while (token.find()) {
			if (token.group().equals("{")) {
				return Optional.of(new Block(file, start, token.end(), end - 1));
			}
		}
		return Optional.empty();
	}

	/** What stands before the content, from the beginning of the element to its brace. */
	String header(String text) {
		return text.substring(start, open);
	}

	boolean hasBraces() {
		return open > start;
	}
}
