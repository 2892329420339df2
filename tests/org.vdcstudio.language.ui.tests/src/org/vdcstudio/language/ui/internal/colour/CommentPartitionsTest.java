/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentPartitionsTest {

	/** What makes a difference to comments and texts, and two words between. */
	private static final List<String> PIECES = List.of("/", "*", "/*", "/**", "*/", "//", "\"", "\\", "\n", "\r\n", "host", " ");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			host esx01 { }            | ..............
			host // first¶nic         | .....ccccccccc...
			/* a ¶ b */ nic           | ccccccccccc....
			/** a */ nic              | dddddddd....
			/**/ nic                  | cccc....
			/* open                   | ccccccc
			fqdn "a b" nic            | .....sssss....
			fqdn "a \\" b" nic        | .....ssssssss....
			fqdn "open¶nic            | .....ssssss...
			"// no comment" nic       | sssssssssssssss....
			// "no text"¶nic          | ccccccccccccc...
			1 / 2                     | .....
			""")
	void dividesTextAsTheGrammarDoes(String text, String expected) throws BadLocationException {
		assertEquals(expected, parts(document(text.replace('¶', '\n'))));
	}

	@Test
	void changesLeaveTheSamePartsAsReadingAnew() throws BadLocationException {
		Random random = new Random(11);
		IDocument changed = document("");
		for (int i = 0; i < 20_000; i++) {
			int offset = random.nextInt(changed.getLength() + 1);
			int removed = random.nextInt(Math.min(changed.getLength() - offset, changed.getLength() > 80 ? 20 : 3) + 1);
			String before = changed.get();
			String piece = PIECES.get(random.nextInt(PIECES.size()));
			changed.replace(offset, removed, piece);
			assertEquals(parts(document(changed.get())), parts(changed),
					"%s: %d characters at %d become %s".formatted(before, removed, offset, piece));
		}
	}

	private static IDocument document(String text) {
		IDocument document = new Document(text);
		new CommentPartitions().setup(document);
		return document;
	}

	/** A letter for the part that each character stands in. */
	private static String parts(IDocument document) throws BadLocationException {
		return Arrays.stream(TextUtilities.computePartitioning(document, CommentPartitions.PARTITIONING, 0, document.getLength(), false))
				.map(part -> letter(part.getType()).repeat(part.getLength())).collect(Collectors.joining());
	}

	private static String letter(String type) {
		return switch (type) {
			case CommentPartitions.COMMENT -> "c";
			case CommentPartitions.DOCUMENTATION -> "d";
			case CommentPartitions.STRING -> "s";
			default -> ".";
		};
	}
}
