/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Finds the characters of a name in a line. */
final class NameAt {

	private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|[A-Za-z_][A-Za-z0-9_-]*");

	private NameAt() {
	}

	/** The name that an offset touches, quotes included. */
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
