/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.product;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/** What the build has left in the source tree. */
final class Built {

	private Built() {
	}

	/** The top folder of the source tree. */
	static Path root() {
		@Nullable
		Path each = Path.of("").toAbsolutePath();
		while (each != null) {
			if (Files.exists(each.resolve("releng/org.vdcstudio.product"))) {
				return each;
			}
			each = each.getParent();
		}
		throw new IllegalStateException("These tests run in the source tree alone");
	}

	/** The archive for a system, such as {@code linux-x86_64.tar.gz}. */
	static Path archive(String ending) throws IOException {
		try (Stream<Path> files = Files.list(root().resolve("releng/org.vdcstudio.product/target/products"))) {
			List<Path> found = files.filter(file -> String.valueOf(file.getFileName()).endsWith("-" + ending)).toList();
			assertTrue(found.size() == 1, () -> "one archive for " + ending + ", by ./vdc build: " + found);
			return found.getFirst();
		}
	}

	/** The p2 repository. */
	static Path repository() {
		Path repository = root().resolve("releng/org.vdcstudio.repository/target/repository");
		assertTrue(Files.isDirectory(repository), "a p2 repository, by ./vdc build");
		return repository;
	}
}
