/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.eclipse.jdt.annotation.Nullable;

/** Writes files that are either the old or the new one, whatever happens in between. */
public final class AtomicFile {

	private AtomicFile() {
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
			writeDurably(aside, content);
			keepPermissions(target, aside);
			move(aside, target);
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	/** Replaces or creates a file, see {@link #write(Path, Content)}. */
	public static void write(Path file, String content) throws IOException {
		write(file, target -> target.append(content));
	}

	/** Writes the content of a file. */
	@FunctionalInterface
	public interface Content {

		/** Writes it to {@code target}, which is closed by the caller. */
		void write(Appendable target) throws IOException;
	}

	private static void writeDurably(Path file, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE,
				StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			Writer writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
			content.write(writer);
			writer.flush();
			channel.force(true);
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
