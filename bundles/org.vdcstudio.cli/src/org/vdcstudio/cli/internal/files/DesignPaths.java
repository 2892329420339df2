/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.files;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;

/** How messages name the files of designs. */
public final class DesignPaths {

	private DesignPaths() {
	}

	/** The working folder, to which names are relative. */
	public static Path base() {
		return Path.of("").toAbsolutePath();
	}

	/** The path from the working folder where the file is below it, else the whole path. */
	public static String display(Path file) {
		Path path = file.toAbsolutePath().normalize();
		return path.startsWith(base()) && !path.equals(base()) ? base().relativize(path).toString() : path.toString();
	}

	/** The file behind an address; designs are read from files alone. */
	public static Path file(URI address) {
		return Path.of(address.toFileString());
	}
}
