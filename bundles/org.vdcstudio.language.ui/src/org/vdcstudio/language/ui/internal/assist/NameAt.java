/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Finds the characters of a name in a line. */
final class NameAt {

	private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|[A-Za-z_][A-Za-z0-9_-]*");

	private NameAt() {
	}

	/** The name that an offset of a document touches, quotes included; none behind the end of the document. */
	static Optional<IRegion> in(IDocument document, int offset) {
		try {
			IRegion line = document.getLineInformationOfOffset(offset);
			int start = line.getOffset();
			return of(document.get(start, line.getLength()), new Region(0, line.getLength()), offset - start)
					.map(name -> new Region(start + name.getOffset(), name.getLength()));
		} catch (BadLocationException e) {
			// the text has become shorter than where somebody pointed
			return Optional.empty();
		}
	}

	/** The same for a line of a text. */
	static Optional<IRegion> of(String text, IRegion line, int offset) {
		Matcher names = NAME.matcher(text).region(line.getOffset(), line.getOffset() + line.getLength());
		while (names.find()) {
			if (names.start() <= offset && offset <= names.end()) {
				return Optional.of(new Region(names.start(), names.end() - names.start()));
			}
		}
		return Optional.empty();
	}
}
