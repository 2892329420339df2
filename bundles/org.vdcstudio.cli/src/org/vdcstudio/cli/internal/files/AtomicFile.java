/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.files;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.jdt.annotation.Nullable;

/** Writes files that are either the old or the new one, whatever happens in between. */
public final class AtomicFile {

	private AtomicFile() {
	}

	/** Writes text. */
	@FunctionalInterface
	public interface Content {

		/** Writes it to {@code target}, which is closed by the caller. */
		void write(Appendable target) throws IOException;
	}

	/**
	 * Replaces or creates a file: writes beside it, forces that to disk and renames it. A symbolic link stays, and its
	 * target is replaced.
	 *
	 * @param file    the file; its folder must exist
	 * @param content writes the whole new content, as UTF-8
	 * @throws IOException when it cannot be written; the old file is then untouched
	 */
	public static void write(Path file, Content content) throws IOException {
		replace(file, stream -> {
			Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
			content.write(writer);
			writer.flush();
		});
	}

	/** Replaces or creates a file, see {@link #write(Path, Content)}. */
	public static void write(Path file, String content) throws IOException {
		write(file, content.getBytes(StandardCharsets.UTF_8));
	}

	/** Replaces or creates a file, see {@link #write(Path, Content)}. */
	public static void write(Path file, byte[] content) throws IOException {
		replace(file, stream -> stream.write(content));
	}

	private interface Bytes {
		void write(OutputStream target) throws IOException;
	}

	private static void replace(Path file, Bytes content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		@Nullable
		Path folder = target.getParent();
		@Nullable
		Path name = target.getFileName();
		if (folder == null || name == null) {
			throw new IOException("Not a file: " + file);
		}
		Path aside = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".new");
		try {
			try (FileOutputStream stream = new FileOutputStream(aside.toFile())) {
				content.write(stream);
				stream.getFD().sync();
			}
			keepPermissions(target, aside);
			move(aside, target);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** What replaces a file is as open as that was. */
	private static void keepPermissions(Path target, Path aside) throws IOException {
		if (Files.exists(target) && Files.getFileStore(aside).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(target));
		}
	}
}
