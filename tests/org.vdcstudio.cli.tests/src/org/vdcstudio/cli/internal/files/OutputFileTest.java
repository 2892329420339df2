/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.cli.internal.UserException;

class OutputFileTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void textIsWrittenAsUtf8AndNothingElseIsLeft() throws IOException {
		OutputFile.write(folder.resolve("new.vdc"), text -> text.append("Zürich"));
		assertEquals("Zürich", Files.readString(folder.resolve("new.vdc")));
		assertEquals(List.of("new.vdc"), names());
	}

	@Test
	void aFolderThatIsNotThereIsSaid() {
		assertEquals("there is no such folder", reasonFor(folder.resolve("nowhere/trace.jsonl")));
	}

	@Test
	void aFolderThatIsAFileIsSaid() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "");
		assertEquals(file + " is no folder", reasonFor(file.resolve("trace.jsonl")));
	}

	@Test
	void aFileThatIsAFolderIsSaid() throws IOException {
		assertEquals("it is a folder", reasonFor(Files.createDirectory(folder.resolve("taken"))));
		assertEquals(List.of("taken"), names());
	}

	@Test
	void whatIsNoOrdinaryFileIsNotReplaced() {
		Path device = Path.of("/dev/null");
		assumeFalse(Files.notExists(device));
		assertEquals("it is no ordinary file", reasonFor(device));
	}

	/** Those who may do anything may also write where it is forbidden. */
	@Test
	void aReadOnlyFileOrFolderIsSaid() throws IOException {
		Path file = Files.writeString(folder.resolve("old.vdc"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		assumeFalse(Files.isWritable(file), "everything may be written");
		assertEquals("it is read-only", reasonFor(file));
		Path closed = Files.createDirectory(folder.resolve("closed"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
		assertEquals("its folder is read-only", reasonFor(closed.resolve("trace.jsonl")));
	}

	@Test
	void aFailureHalfWayKeepsTheOldFileAndNamesOnlyThat() throws IOException {
		Path file = Files.writeString(folder.resolve("old.vdc"), "old");
		assertFailure(file, new IOException("No space left on device"), "No space left on device");
		assertFailure(file, new FileSystemException("/x/.old.vdc.1.saving", null, "Quota exceeded"), "Quota exceeded");
		assertFailure(file, new FileSystemException("/x/.old.vdc.1.saving"), "the file system does not allow it");
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("old.vdc"), names());
	}

	private static void assertFailure(Path file, IOException failure, String reason) {
		UserException direct = assertThrows(UserException.class, () -> OutputFile.write(file, text -> {
			throw failure;
		}));
		assertEquals(sentence(file, reason), direct.getMessage());
		UserException wrapped = assertThrows(UserException.class, () -> OutputFile.write(file, text -> {
			throw new UncheckedIOException(failure);
		}));
		assertEquals(sentence(file, reason), wrapped.getMessage());
	}

	private static String reasonFor(Path file) {
		@Nullable
		String message = assertThrows(UserException.class, () -> OutputFile.write(file, "new")).getMessage();
		return String.valueOf(message).replace(sentence(file, ""), "");
	}

	private static String sentence(Path file, String reason) {
		return file + " cannot be written: " + reason;
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> String.valueOf(file.getFileName())).toList();
		}
	}
}
