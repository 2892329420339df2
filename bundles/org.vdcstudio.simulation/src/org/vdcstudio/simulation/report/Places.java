/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.report;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;

/**
 * How reports name files: with slashes, relative to a folder where they are below it, else as they are.
 *
 * @param base the folder
 */
record Places(Path base) {

	Places {
		base = base.toAbsolutePath().normalize();
	}

	/** Names files relative to the working folder. */
	static Places ofWorkingFolder() {
		return new Places(Path.of(""));
	}

	String display(URI file) {
		if (!file.isFile() || file.isRelative()) {
			return file.toString();
		}
		Path path = Path.of(file.toFileString()).toAbsolutePath().normalize();
		return (path.startsWith(base) ? base.relativize(path) : path).toString().replace('\\', '/');
	}
}
