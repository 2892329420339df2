/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/** The source tree that the tests run in. */
public final class SourceTree {

	private SourceTree() {
	}

	/** Its top folder. */
	public static Path root() {
		@Nullable
		Path each = Path.of("").toAbsolutePath();
		while (each != null) {
			if (Files.exists(each.resolve("docs/cli.md"))) {
				return each;
			}
			each = each.getParent();
		}
		throw new IllegalStateException("These tests run in the source tree alone");
	}
}
