/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The behaviours of the simulation build on each other in one direction, and its kernel on nothing. */
class SimulationLayersTest {

	private static final String BUNDLE = "org.vdcstudio.simulation";

	/** From the ground up; a package uses those before it. */
	private static final List<String> BEHAVIOURS = List.of("world", "machine", "compute", "network", "migration", "cluster",
			"operation", "extension", "scenario");

	/** What knows nothing of datacenters: only the JDK, and what stands before it here. */
	private static final List<String> PLAIN = List.of("kernel", "flow");

	@Test
	void behavioursUseOnlyThoseBeforeThem() {
		Pattern internal = Pattern.compile("^import (?:static )?org\\.vdcstudio\\.simulation\\.internal\\.(\\w+)\\.");
		List<String> wrong = new ArrayList<>();
		for (String behaviour : BEHAVIOURS) {
			for (String line : imports("internal/" + behaviour)) {
				Matcher used = internal.matcher(line);
				if (used.find() && BEHAVIOURS.indexOf(used.group(1)) > BEHAVIOURS.indexOf(behaviour)) {
					wrong.add(behaviour + ": " + line);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void kernelAndFlowsArePlainJava() {
		List<String> wrong = new ArrayList<>();
		for (String plain : PLAIN) {
			List<String> allowed = PLAIN.subList(0, PLAIN.indexOf(plain) + 1);
			for (String line : imports(plain)) {
				boolean fine = line.matches("import (static )?java\\..*|import org\\.eclipse\\.jdt\\.annotation\\..*") || allowed
						.stream().anyMatch(each -> line.startsWith("import " + BUNDLE + "." + each + "."));
				if (!fine) {
					wrong.add(plain + ": " + line);
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	private static List<String> imports(String folder) {
		Path sources = SourceTree.root().resolve("bundles").resolve(BUNDLE).resolve("src/org/vdcstudio/simulation").resolve(folder);
		return SourceTree.writtenFiles(sources, name -> name.endsWith(".java")).stream()
				.flatMap(file -> SourceTree.text(file).lines()).filter(line -> line.startsWith("import ")).toList();
	}
}
