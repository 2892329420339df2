/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.VdcLanguage;

/**
 * A text with a cursor, written as {@code ¦}, loaded as a design.
 *
 * @param text   the text without the cursor
 * @param cursor where the cursor stood; -1 when there was none
 * @param design the design
 */
record MarkedText(String text, int cursor, LoadedDesign design) {

	static final URI FILE = URI.createURI("memory:/lab.vdc");

	/** The design of a text. */
	static MarkedText of(String marked) {
		String text = marked.replace("¦", "");
		return new MarkedText(text, marked.indexOf('¦'), VdcLanguage.standard().parse(text, FILE));
	}

	/** The text with every given region in brackets, to compare with what is expected. */
	String part(int offset, int length) {
		return text.substring(offset, offset + length);
	}

	/** The top folder of the source tree that the tests run in. */
	static Path sourceTree() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("examples/nested-lab"))) {
			folder = Objects.requireNonNull(folder.getParent(), "the tests run outside the source tree");
		}
		return folder;
	}
}
