/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.fix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.cli.internal.files.DesignPaths;
import org.vdcstudio.cli.internal.files.OutputFile;
import org.vdcstudio.cli.internal.files.UnreadableText;
import org.vdcstudio.document.fix.FixedText;

/** A file that fixes change, as it is on disk. */
final class FixedFile {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Path file;
	private final String before;
	private final String after;

	private FixedFile(Path file, String before, String after) {
		this.file = file;
		this.before = before;
		this.after = after;
	}

	/**
	 * Looks at the file of a text.
	 *
	 * @throws UserException when it is not there any more, or is another one than the one that was read
	 */
	static FixedFile of(FixedText text) {
		Path file = DesignPaths.file(text.file());
		try {
			String present = Files.readString(file);
			String mark = present.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
			if (!present.equals(mark + text.before())) {
				throw new UserException("%s has changed while it was being fixed; nothing is written to it".formatted(DesignPaths.display(file)));
			}
			return new FixedFile(file, present, mark + text.after());
		} catch (IOException e) {
			throw new UserException(UnreadableText.of(file, e), e);
		}
	}

	/** Writes the new text. */
	void write() {
		OutputFile.write(file, after.getBytes(StandardCharsets.UTF_8));
	}

	/** What changes, as lines to be read by people and by {@code patch}. */
	String difference() {
		return UnifiedDiff.of(DesignPaths.display(file), before, after);
	}
}
