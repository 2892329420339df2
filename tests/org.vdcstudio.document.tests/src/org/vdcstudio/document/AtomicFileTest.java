/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.tests.disk.TinyDisk;

class AtomicFileTest {

	/** Above the greatest number that Linux gives to a process. */
	private static final long NO_PROCESS = 5_000_000;
	/** In bytes, for the file systems of Linux, macOS and Windows. */
	private static final int LONGEST_NAME = 255;
	private static final byte[] NEW = "datacenter New { }\n".getBytes(StandardCharsets.UTF_8);

	@TempDir
	Path folder = Path.of("");

	@Test
	void replacesTheContent() throws IOException {
		Path file = old();
		AtomicFile.write(file, out -> out.write(NEW));
		assertEquals("datacenter New { }\n", Files.readString(file));
		assertEquals(List.of("lab.vdc"), names());
	}

	@Test
	void createsAFileThatIsNotThere() throws IOException {
		AtomicFile.write(folder.resolve("new.vdc"), out -> out.write(NEW));
		assertEquals("datacenter New { }\n", Files.readString(folder.resolve("new.vdc")));
	}

	@Test
	void leavesTheOldFileWholeWhenWritingFailsHalfWay() throws IOException {
		Path file = old();
		IOException failure = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> {
			out.write(NEW, 0, 5);
			throw new IOException("No space left on device");
		}));
		assertEquals("No space left on device", failure.getMessage());
		assertEquals("datacenter Old { }\n", Files.readString(file));
		assertEquals(List.of("lab.vdc"), names());
	}

	@Test
	void leavesTheOldFileWholeWhenTheDiskIsFull() throws IOException, InterruptedException {
		try (TinyDisk disk = TinyDisk.mount(folder)) {
			Path file = Files.writeString(disk.folder().resolve("lab.vdc"), "datacenter Old { }\n");
			byte[] tooLong = new byte[TinyDisk.BYTES * 2];
			IOException failure = assertThrows(IOException.class, () -> AtomicFile.write(file, out -> out.write(tooLong)));
			assertEquals("No space left on device", failure.getMessage());
			assertEquals("datacenter Old { }\n", Files.readString(file));
			AtomicFile.write(file, out -> out.write(NEW));
			assertEquals("datacenter New { }\n", Files.readString(file));
		}
	}

	@Test
	void removesWhatAKilledProcessLeftLongAgo() throws IOException {
		Path file = old();
		Path left = leftBy(NO_PROCESS, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
		Path fresh = leftBy(NO_PROCESS, FileTime.from(Instant.now()));
		Path ours = leftBy(ProcessHandle.current().pid(), FileTime.from(Instant.now().minus(Duration.ofDays(1))));
		AtomicFile.write(file, out -> out.write(NEW));
		assertTrue(Files.notExists(left));
		assertTrue(Files.exists(fresh) && Files.exists(ours));
	}

	@Test
	void savesAFileWithTheLongestNameAndRemovesWhatWasLeftOfIt() throws IOException {
		Path file = Files.writeString(folder.resolve("a".repeat(LONGEST_NAME - 4) + ".vdc"), "datacenter Old { }\n");
		String aside = String.valueOf(Leftovers.newPath(file).getFileName());
		Path left = folder.resolve(aside.replace(".%d-".formatted(ProcessHandle.current().pid()), ".%d-".formatted(NO_PROCESS)));
		Files.setLastModifiedTime(Files.writeString(left, "half"), FileTime.from(Instant.now().minus(Duration.ofDays(1))));
		AtomicFile.write(file, out -> out.write(NEW));
		assertEquals("datacenter New { }\n", Files.readString(file));
		assertEquals(List.of(String.valueOf(file.getFileName())), names());
	}

	private Path leftBy(long process, FileTime time) throws IOException {
		Path left = folder.resolve(".lab.vdc.%d-%s.saving".formatted(process, UUID.randomUUID()));
		return Files.setLastModifiedTime(Files.writeString(left, "half"), time);
	}

	@Test
	void failsWithoutAFolder() {
		assertThrows(IOException.class, () -> AtomicFile.write(folder.resolve("gone/lab.vdc"), out -> out.write(NEW)));
	}

	@Test
	void keepsPermissions() throws IOException {
		Path file = old();
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
		AtomicFile.write(file, out -> out.write(NEW));
		assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void replacesWhatALinkLeadsTo() throws IOException {
		Path file = old();
		Path link = Files.createSymbolicLink(folder.resolve("link.vdc"), file);
		AtomicFile.write(link, out -> out.write(NEW));
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("datacenter New { }\n", Files.readString(file));
	}

	private Path old() throws IOException {
		return Files.writeString(folder.resolve("lab.vdc"), "datacenter Old { }\n");
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
		}
	}
}
