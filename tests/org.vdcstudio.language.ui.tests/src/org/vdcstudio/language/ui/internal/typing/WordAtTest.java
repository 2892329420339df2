/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAtTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			external-net¦work Office { }            | external-network
			hosts PC.Eth¦ernet                      | Ethernet
			hosts P¦C.Ethernet                      | PC
			connect Office¦ }                       | Office
			address 192.16¦8.0.12/24  services      | 192.168.0.12/24
			prefix 10¦//no                          | 10
			mac 00:50:5¦6:00:00:01                  | 00:50:56:00:00:01
			address fe8¦0::1/64                     | fe80::1/64
			fqdn "esx01.l¦ab.example"               | esx01.lab.example
			reason "the lab ¦has one"               |
			reason "¦the lab has one"               | the lab has one
			reason ¦"the \\"lab\\" has one"          | the \\"lab\\" has one
			uplinks  ¦ vmnic0                       |
			""")
	void wordIsWhatTheLanguageTakesForOne(String marked, String word) {
		assertEquals(word == null ? "" : word, word(marked, false));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
			portgroup "Management Net¦work" { }     | Management Network
			portgroup "Management ¦Network" { }     | Management Network
			""")
	void nameInQuotesIsOneWord(String marked, String word) {
		assertEquals(word, word(marked, true));
	}

	private static String word(String marked, boolean isName) {
		String line = marked.replace("¦", "");
		return WordAt.of(line, marked.indexOf('¦'), isName)
				.map(found -> line.substring(found.getOffset(), found.getOffset() + found.getLength())).orElse("");
	}
}
