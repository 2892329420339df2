/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class LanguageReferenceTest {

	/** Set the system property {@code vdc.update} to true to write the page instead of comparing it. */
	@Test
	void thePageSaysWhatGrammarAndMetamodelSay() throws IOException {
		Path page = DocumentationTest.root().resolve("docs/language-reference.md");
		String expected = new LanguageReference().markdown();
		if (Boolean.getBoolean("vdc.update")) {
			Files.writeString(page, expected);
		}

		assertEquals(expected, Files.readString(page), "run the test with -Dvdc.update=true to write the page");
	}

	@Test
	void everyKindAndPropertyIsExplained() {
		List<String> unexplained = new LanguageReference().markdown().lines()
				.filter(line -> line.startsWith("|") && line.endsWith("|  |")).toList();

		assertEquals(List.of(), unexplained);
	}
}
