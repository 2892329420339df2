/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must, and what must not, stand in a hand-written source file. */
class SourceHygieneTest {

	private static final Set<String> LICENSED = Set.of("java", "ts", "mjs", "js", "css", "xtext", "mwe2", "sh", "exsd",
			"odesign", "target", "product");
	private static final String LICENCE = "SPDX-License-Identifier: EPL-2.0";

	@Test
	void everySourceFileNamesItsLicence() {
		Path root = SourceTree.root();
		Stream<Path> scripts = Stream.of(root.resolve("vdc"), root.resolve(".ci/run")).filter(Files::exists);
		Stream<Path> sources = SourceTree
				.writtenFiles(root, name -> name.equals("pom.xml") || LICENSED.contains(extension(name))).stream();
		List<String> wrong = Stream.concat(scripts, sources).filter(file -> !SourceTree.text(file).contains(LICENCE))
				.map(SourceTree::display).toList();
		assertEquals(List.of(), wrong);
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", textBlock = """
			printed stack trace => \\.printStackTrace\\(
			sleeping thread     => Thread\\.sleep\\(
			silent catch        => catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}
			star import         => import\\s+(?:static\\s+)?[\\w.]+\\.\\*;
			unfinished work     => \\b(?:TO_?DO|FIX_?ME)\\b
			""")
	void noJavaSourceHolds(String what, String pattern) {
		assertEquals(List.of(), occurrences(SourceTree.root(), Pattern.compile(pattern)), what);
	}

	/** Results depend on nothing but the design, so neither rules nor simulation may ask for the time or for luck. */
	@ParameterizedTest
	@ValueSource(strings = { "model", "topology", "contribution", "validation", "validation.rules", "simulation" })
	void resultsDependOnTheDesignAlone(String bundle) {
		Path sources = SourceTree.root().resolve("bundles/org.vdcstudio." + bundle + "/src");
		Pattern clockOrLuck = Pattern
				.compile("System\\.currentTimeMillis\\(|\\b(?:LocalDate|LocalDateTime|Instant)\\.now\\(\\)|Math\\.random\\(|new Random\\(\\)");
		if (Files.isDirectory(sources)) {
			assertEquals(List.of(), occurrences(sources, clockOrLuck));
		}
	}

	private static List<String> occurrences(Path folder, Pattern pattern) {
		List<String> found = new ArrayList<>();
		for (Path file : SourceTree.writtenFiles(folder, name -> extension(name).equals("java"))) {
			if (!SourceTree.nameOf(file).equals(SourceHygieneTest.class.getSimpleName() + ".java")
					&& pattern.matcher(SourceTree.text(file)).find()) {
				found.add(SourceTree.display(file));
			}
		}
		return found;
	}

	private static String extension(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}
}
