/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The design files of a directory.
 *
 * @param files      the files in and below the directory, by name, but for hidden ones and those in hidden directories
 * @param unreadable directories that may not be looked into
 */
public record DesignFiles(List<Path> files, List<UnreadableFile> unreadable) {

	/** Copies the lists. */
	public DesignFiles {
		files = List.copyOf(files);
		unreadable = List.copyOf(unreadable);
	}

	/**
	 * Looks for design files. Symbolic links are not followed, but for the directory itself.
	 *
	 * @throws IOException when the directory itself cannot be read
	 */
	public static DesignFiles in(Path directory) throws IOException {
		Collector collector = new Collector(Files.isSymbolicLink(directory) ? directory.toRealPath() : directory);
		Files.walkFileTree(collector.top, collector);
		collector.files.sort(Comparator.naturalOrder());
		return new DesignFiles(collector.files, collector.unreadable);
	}

	private static final class Collector extends SimpleFileVisitor<Path> {

		private final Path top;
		private final List<Path> files = new ArrayList<>();
		private final List<UnreadableFile> unreadable = new ArrayList<>();

		Collector(Path top) {
			this.top = top;
		}

		@Override
		public FileVisitResult preVisitDirectory(@Nullable Path directory, @Nullable BasicFileAttributes attributes) {
			return directory != null && !directory.equals(top) && isHidden(directory) ? FileVisitResult.SKIP_SUBTREE
					: FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(@Nullable Path file, @Nullable BasicFileAttributes attributes) {
			if (file != null && !isHidden(file) && file.toString().endsWith('.' + VdcLanguage.FILE_EXTENSION)
					&& Files.isRegularFile(file)) {
				files.add(file);
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(@Nullable Path file, @Nullable IOException failure) throws IOException {
			if (file == null || failure == null) {
				return FileVisitResult.CONTINUE;
			}
			if (file.equals(top)) {
				throw failure;
			}
			unreadable.add(new UnreadableFile(VdcLanguage.uri(file), failure));
			return FileVisitResult.CONTINUE;
		}

		private static boolean isHidden(Path path) {
			return String.valueOf(path.getFileName()).startsWith(".");
		}
	}
}
