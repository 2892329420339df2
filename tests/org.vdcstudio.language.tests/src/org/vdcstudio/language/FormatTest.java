/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatTest {

	private final VdcLanguage language = VdcLanguage.standard();

	@Test
	void leavesWhatIsInGoodLayoutAlone() {
		assertEquals(Samples.LAB, language.format(Samples.LAB));
	}

	@Test
	void indentsAndSpacesButKeepsLinesAndComments() {
		String text = """


				import   "dns.vdc"
				// the lab
				datacenter Lab profile   lab{


				\thost esx01 {fqdn "a.b" memory 64    GiB // trailing  \s
				      /* own
				  * line */
				cpu 2 x 8
				at 2400 MHz



				nic vmnic0{speed 1 Gbit connect PC . VMnet0}
				vswitch v {
				}
				@suppress ( NET-03 ,"why" )
				portgroup_is_no_keyword
				}}
				""".replace("portgroup_is_no_keyword\n", "vswitch w { }");

		assertEquals("""
				import "dns.vdc"
				// the lab
				datacenter Lab profile lab {

				    host esx01 {
				        fqdn "a.b"  memory 64 GiB // trailing
				        /* own
				         * line */
				        cpu 2 x 8
				            at 2400 MHz

				        nic vmnic0 { speed 1 Gbit  connect PC.VMnet0 }
				        vswitch v { }
				        @suppress(NET-03, "why")
				        vswitch w { }
				    }
				}
				""".replace("lab {\n\n", "lab {\n"), language.format(text));
	}

	@Test
	void returnsATextWithASyntaxErrorAsItIs() {
		String text = "datacenter   Lab { host  }";

		assertEquals(text, language.format(text));
	}

	@Test
	void keepsTheLineDelimiter() {
		assertEquals("datacenter Lab {\r\n    host esx01 { }\r\n}\r\n",
				language.format("datacenter Lab {\r\nhost esx01 {}\r\n}"));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void changesNothingTheSecondTimeAndLosesNoWord(long seed) {
		String text = shaken(Samples.LAB, new Random(seed));

		assertEquals(List.of(), language.parse(text).source().problems());
		String once = language.format(text);

		assertEquals(once, language.format(once));
		assertEquals(words(Samples.LAB), words(once));
		assertTrue(EcoreUtil.equals(language.parse(text).root(), language.parse(once).root()));
	}

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 40);
	}

	/** The text with other blanks, line ends and comments between its words, but for lines that a comment ends. */
	private static String shaken(String text, Random random) {
		StringBuilder shaken = new StringBuilder();
		boolean quoted = false;
		boolean comment = false;
		for (char c : text.toCharArray()) {
			quoted ^= c == '"' && !comment;
			comment = c != '\n' && (comment || c == '/' && shaken.toString().endsWith("/"));
			shaken.append(c == ' ' && !quoted && !comment ? blank(random) : String.valueOf(c));
		}
		return shaken.toString();
	}

	private static String blank(Random random) {
		return switch (random.nextInt(8)) {
			case 0 -> "\n";
			case 1 -> "\n\n\n";
			case 2 -> "\t";
			case 3 -> " /* c */ ";
			case 4 -> " // c\n";
			default -> " ";
		};
	}

	private static String words(String text) {
		return text.replaceAll("/\\* c \\*/|// c\n", "").replaceAll("\\s+", "");
	}
}
