/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vdcstudio.language.TextEdit;

class WhitespaceEditsTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', value = { "|a b|,|a  b|", "|a b|,|a b|", "| a|,|a|", "|a|,|a\n|", "||,|\n|", "|a // b|,|a //c|" })
	void turnsOneTextIntoTheOther(String text, String formatted) {
		assertEquals(formatted, TextEdit.apply(text, WhitespaceEdits.between(text, formatted)));
	}

	@Test
	void touchesOnlyWhiteSpaceThatDiffers() {
		assertEquals(List.of(new TextEdit(1, 1, "\n\t")), WhitespaceEdits.between("{ a b }", "{\n\ta b }"));
	}

	@Test
	void changesNothingInAFormattedText() {
		assertEquals(List.of(), WhitespaceEdits.between("a b\n", "a b\n"));
	}
}
