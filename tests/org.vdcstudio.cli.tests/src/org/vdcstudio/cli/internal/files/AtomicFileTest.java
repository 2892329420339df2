/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void aNewFileIsCreatedAndNothingElse() throws IOException {
		AtomicFile.write(folder.resolve("new.vdc"), "text");
		assertEquals("text", Files.readString(folder.resolve("new.vdc")));
		assertEquals(List.of("new.vdc"), names());
	}

	@Test
	void anOldFileIsReplacedAndKeepsItsPermissions() throws IOException {
		Path file = Files.writeString(folder.resolve("old.vdc"), "a longer old text");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		AtomicFile.write(file, "new");
		assertEquals("new", Files.readString(file));
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aLinkStaysALink() throws IOException {
		Path file = Files.writeString(folder.resolve("real.vdc"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link.vdc"), file);
		AtomicFile.write(link, "new");
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("new", Files.readString(file));
	}

	@Test
	void aFailureLeavesNothingBehind() throws IOException {
		Path taken = Files.createDirectory(folder.resolve("taken"));
		Files.writeString(taken.resolve("inside"), "");
		assertThrows(IOException.class, () -> AtomicFile.write(taken, "new"));
		assertEquals(List.of("taken"), names());
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> String.valueOf(file.getFileName())).toList();
		}
	}
}
