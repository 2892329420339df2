/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.command;

import java.nio.file.Path;
import java.util.Locale;

import org.vdcstudio.cli.internal.UserException;

/** The formats of a picture; the name of the file tells which one is wanted. */
enum PictureFormat {

	SVG, PNG;

	/**
	 * The format of a file.
	 *
	 * @throws UserException when its name ends in none
	 */
	static PictureFormat of(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		for (PictureFormat format : values()) {
			if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
				return format;
			}
		}
		throw new UserException("a picture is written as .svg or .png, not as %s".formatted(file));
	}
}
