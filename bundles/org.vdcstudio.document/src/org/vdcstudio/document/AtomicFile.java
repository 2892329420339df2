/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Replaces a file as a whole. A crash, a full disk or a failing writer leaves the old file as it was: the new content is
 * written beside it, forced to the disk, and then takes its name. What a killed process has left beside the file is removed
 when the file is saved the next time, see {@link Leftovers}.
 */
public final class AtomicFile {

	/** Writes the content of a file. */
	@FunctionalInterface
	public interface Content {

		/** Writes everything; a failure leaves the old file in place. */
		void writeTo(OutputStream out) throws IOException;
	}

	private AtomicFile() {
	}

	/**
	 * Replaces a file, or creates it. A link is followed; permissions are kept.
	 *
	 * @param file    the file; its folder must exist
	 * @param content writes the new content
	 * @throws IOException when the file is read-only or the content could not be written; the file is untouched then
	 */
	public static void write(Path file, Content content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		if (Files.exists(target) && !Files.isWritable(target)) {
			throw new AccessDeniedException(target.toString(), null, "the file is read-only");
		}
		Leftovers.remove(target);
		// unlike a temporary file, a file that is simply created gets the permissions that people expect of a new file
		Path aside = Leftovers.newPath(target);
		// nor is it left behind by a process that is interrupted
		aside.toFile().deleteOnExit();
		try {
			writeAndForce(aside, content);
			copyPermissions(target, aside);
			Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(aside);
		}
		forceFolder(folderOf(target));
	}

	private static void writeAndForce(Path aside, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
			OutputStream out = Channels.newOutputStream(channel);
			content.writeTo(out);
			out.flush();
			channel.force(true);
		}
	}

	private static void copyPermissions(Path target, Path aside) throws IOException {
		@Nullable
		PosixFileAttributeView view = Files.getFileAttributeView(aside, PosixFileAttributeView.class);
		if (view != null && Files.exists(target)) {
			view.setPermissions(Files.getPosixFilePermissions(target));
		}
	}

	/** The new name lasts only when the folder is on the disk too; file systems where that cannot be asked do it anyway. */
	private static void forceFolder(Path folder) throws IOException {
		if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
			try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

	private static Path folderOf(Path file) {
		@Nullable
		Path folder = file.getParent();
		if (folder == null) {
			throw new IllegalArgumentException("'%s' stands in no folder".formatted(file));
		}
		return folder;
	}
}
