/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.cli.internal.UserException;
import org.vdcstudio.document.AtomicFile;

/**
 * Files that commands write. A file is the old or the new one, never half of it; one that cannot be written is said by the
 * name its user knows.
 */
public final class OutputFile {

	private OutputFile() {
	}

	/** Writes text. */
	@FunctionalInterface
	public interface Content {

		/** Writes it to {@code target}, which is closed by the caller. */
		void write(Appendable target) throws IOException;
	}

	/**
	 * Replaces or creates a file.
	 *
	 * @param file    the file; its folder must exist
	 * @param content writes the whole new content, as UTF-8
	 * @throws UserException when it cannot be written; the old file is then untouched
	 */
	public static void write(Path file, Content content) {
		replace(file, stream -> {
			Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
			content.write(writer);
			writer.flush();
		});
	}

	/** Replaces or creates a file, see {@link #write(Path, Content)}. */
	public static void write(Path file, String content) {
		write(file, content.getBytes(StandardCharsets.UTF_8));
	}

	/** Replaces or creates a file, see {@link #write(Path, Content)}. */
	public static void write(Path file, byte[] content) {
		replace(file, stream -> stream.write(content));
	}

	/**
	 * Says at once what would keep a file from being written, before long work is done for it.
	 *
	 * @throws UserException when it cannot be written
	 */
	public static void require(Path file) {
		@Nullable
		String obstacle = obstacle(file);
		if (obstacle != null) {
			throw new UserException(sentence(file, obstacle));
		}
	}

	private static void replace(Path file, AtomicFile.Content content) {
		require(file);
		try {
			AtomicFile.write(file, content);
		} catch (IOException e) {
			throw new UserException(sentence(file, reason(e)), e);
		} catch (UncheckedIOException e) {
			throw new UserException(sentence(file, reason(e.getCause())), e);
		}
	}

	private static String sentence(Path file, String reason) {
		return "%s cannot be written: %s".formatted(file, reason);
	}

	/** Why the file cannot be written, as far as that is known without trying. */
	private static @Nullable String obstacle(Path file) {
		if (Files.isDirectory(file)) {
			return "it is a folder";
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			return "it is no ordinary file";
		}
		if (Files.exists(file) && !Files.isWritable(file)) {
			return "it is read-only";
		}
		@Nullable
		Path folder = target(file).getParent();
		if (folder == null || !Files.exists(folder)) {
			return "there is no such folder";
		}
		if (!Files.isDirectory(folder)) {
			return "%s is no folder".formatted(DesignPaths.display(folder));
		}
		return Files.isWritable(folder) ? null : "its folder is read-only";
	}

	/** The reason alone: the whole message may name the file that is written beside the one its user knows. */
	private static String reason(@Nullable IOException failure) {
		@Nullable
		String reason = failure instanceof FileSystemException named ? named.getReason() : failure == null ? null : failure.getMessage();
		return reason == null ? "the file system does not allow it" : reason;
	}

	/** Where a link leads is where the new file is made. */
	private static Path target(Path file) {
		try {
			return file.toRealPath();
		} catch (IOException e) {
			// it is not there yet, or leads nowhere: it is made under the name that was given
			return file.toAbsolutePath();
		}
	}
}
