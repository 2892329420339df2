/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The checked-out sources that the tests run in. */
public final class SourceTree {

	private SourceTree() {
	}

	/** The top folder. */
	public static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("examples/nested-lab"))) {
			folder = Objects.requireNonNull(folder.getParent(), "the tests run outside the source tree");
		}
		return folder;
	}
}
