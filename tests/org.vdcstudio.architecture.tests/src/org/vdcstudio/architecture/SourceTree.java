/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/** The source tree this test runs in: its bundles and its hand-written files. */
final class SourceTree {

	private static final Set<String> NOT_WRITTEN_BY_HAND = Set.of("target", "bin", "src-gen", "xtend-gen", "node_modules",
			".git", ".vdc", ".settings");

	private SourceTree() {
	}

	/** The folder with the aggregating pom.xml. */
	static Path root() {
		for (@Nullable Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("bundles")) && Files.isDirectory(folder.resolve("targetplatform"))) {
				return folder;
			}
		}
		throw new IllegalStateException("Not inside the source tree: " + Path.of("").toAbsolutePath());
	}

	/** Bundles that go into the product and those a third party would write. */
	static List<Bundle> productBundles() {
		return bundlesBelow("bundles");
	}

	/** Every bundle, tests included. */
	static List<Bundle> allBundles() {
		return Stream.of("bundles", "tests").flatMap(kind -> bundlesBelow(kind).stream()).toList();
	}

	private static List<Bundle> bundlesBelow(String kind) {
		Path folder = root().resolve(kind);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(folder)) {
			return children.filter(child -> Files.isRegularFile(child.resolve(Bundle.MANIFEST))).sorted().map(Bundle::read)
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Files below a folder that somebody wrote, and whose name satisfies a condition, in the order of their paths. */
	static List<Path> writtenFiles(Path folder, Predicate<String> name) {
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<Path>() {
				@Override
				public FileVisitResult preVisitDirectory(Path directory, @Nullable BasicFileAttributes attributes) {
					return NOT_WRITTEN_BY_HAND.contains(nameOf(directory)) || isIgnoredByItsParent(directory)
							? FileVisitResult.SKIP_SUBTREE
							: FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, @Nullable BasicFileAttributes attributes) {
					if (name.test(nameOf(file))) {
						found.add(file);
					}
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		found.sort(null);
		return found;
	}

	private static boolean isIgnoredByItsParent(Path directory) {
		Path ignored = directory.resolveSibling(".gitignore");
		return Files.exists(ignored) && text(ignored).lines().anyMatch((nameOf(directory) + "/")::equals);
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A file as people write it in a message: relative to the source tree. */
	static String display(Path file) {
		return root().relativize(file).toString();
	}

	static String nameOf(Path file) {
		@Nullable
		Path name = file.getFileName();
		return name == null ? "" : name.toString();
	}
}
