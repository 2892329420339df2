/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.VdcLanguage;

/** Why a file cannot be read, in words for people. */
public final class UnreadableText {

	private UnreadableText() {
	}

	/** The name of the file or folder, and the reason. */
	public static String of(Path file, IOException failure) {
		return DesignPaths.display(file) + ": " + reason(file, failure);
	}

	/** What is said of a folder without designs. */
	public static String noDesigns(Path folder) {
		return "%s: no .%s files in this folder".formatted(DesignPaths.display(folder), VdcLanguage.FILE_EXTENSION);
	}

	private static String reason(Path file, IOException failure) {
		if (!Files.exists(file)) {
			return "there is no such file or folder";
		}
		if (Files.isDirectory(file)) {
			return "it is a folder";
		}
		if (!Files.isReadable(file)) {
			return "it may not be read";
		}
		@Nullable
		String message = failure.getMessage();
		return message == null ? failure.getClass().getSimpleName() : message;
	}
}
