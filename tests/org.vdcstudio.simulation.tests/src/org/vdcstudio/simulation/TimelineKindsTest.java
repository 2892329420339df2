/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class TimelineKindsTest {

	private static List<String> kinds() throws IllegalAccessException {
		List<String> kinds = new ArrayList<>();
		for (Field field : TimelineKinds.class.getFields()) {
			if (Modifier.isStatic(field.getModifiers())) {
				kinds.add(String.valueOf(field.get(null)));
			}
		}
		return kinds;
	}

	@Test
	void documentationExplainsEveryKind() throws IOException, IllegalAccessException {
		String table = documentation();
		List<String> missing = kinds().stream().filter(kind -> !table.contains("\n| `" + kind + "` | ")).toList();

		assertTrue(kinds().size() > 50);
		assertEquals(List.of(), missing);
	}

	@Test
	void noTwoKindsAreAlike() throws IllegalAccessException {
		assertEquals(kinds().size(), new HashSet<>(kinds()).size());
	}

	/** The section of the documentation that lists the kinds. */
	private static String documentation() throws IOException {
		@Nullable
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.exists(folder.resolve("docs/simulation.md"))) {
			folder = folder.getParent();
		}
		if (folder == null) {
			throw new IllegalStateException("Not in the source tree");
		}
		String text = Files.readString(folder.resolve("docs/simulation.md"));
		int begin = text.indexOf("## What the timeline says");
		return text.substring(begin, text.indexOf("\n## ", begin));
	}
}
