/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;

class WhitespaceEditsTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "datacenter D {host a{ }}", "datacenter D{\n\n\n  host a { }\n}   ", "site A { }",
			"datacenter D {\n/**\n* x\n   */ host a { }\n}\n" })
	void editsLeadToTheFormattedText(String text) {
		String formatted = VdcLanguage.standard().format(text);
		List<TextEdit> edits = WhitespaceEdits.between(text, formatted);
		assertEquals(formatted, TextEdit.apply(text, edits));
		assertTrue(edits.stream().allMatch(edit -> edit.text().isBlank()), edits::toString);
	}

	@Test
	void textsThatDifferInMoreAreReplacedAsAWhole() {
		assertEquals(List.of(new TextEdit(0, 3, "a c")), WhitespaceEdits.between("a b", "a c"));
		assertEquals(List.of(new TextEdit(0, 3, "a b c")), WhitespaceEdits.between("a b", "a b c"));
	}

	@Test
	void onlyWhatBeginsInTheLinesIsMoved() {
		String text = "datacenter D {\nhost a { }\nhost   b { }\n  host c { }\n}\n";
		int start = text.indexOf("host   b");
		List<TextEdit> edits = WhitespaceEdits.between(text, VdcLanguage.standard().format(text));
		assertEquals("datacenter D {\nhost a { }\n    host b { }\n  host c { }\n}\n",
				TextEdit.apply(text, WhitespaceEdits.within(edits, start, text.indexOf('\n', start))));
	}
}
