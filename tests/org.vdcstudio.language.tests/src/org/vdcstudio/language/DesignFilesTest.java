/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignFilesTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void findsFilesInAndBelowByName() throws IOException {
		write("b.vdc");
		write("a/z.vdc");
		write("notes.txt");
		assertEquals(List.of(folder.resolve("a/z.vdc"), folder.resolve("b.vdc")), DesignFiles.in(folder).files());
	}

	@Test
	void passesOverHiddenOnes() throws IOException {
		write(".git/a.vdc");
		write(".b.vdc");
		assertEquals(List.of(), DesignFiles.in(folder).files());
	}

	@Test
	void looksIntoAHiddenDirectoryThatIsNamed() throws IOException {
		write(".lab/a.vdc");
		assertEquals(1, DesignFiles.in(folder.resolve(".lab")).files().size());
	}

	@Test
	void looksBehindALinkThatIsNamed() throws IOException {
		write("real/a.vdc");
		Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
		assertEquals(1, DesignFiles.in(link).files().size());
	}

	@Test
	void namesDirectoriesThatMayNotBeLookedInto() throws IOException {
		write("closed/a.vdc");
		write("open/b.vdc");
		Path closed = folder.resolve("closed");
		Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(closed), "whoever runs this may read everything");
		DesignFiles found = DesignFiles.in(folder);
		Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
		assertEquals(List.of(folder.resolve("open/b.vdc")), found.files());
		assertEquals(List.of(VdcLanguage.uri(closed)), found.unreadable().stream().map(UnreadableFile::file).toList());
	}

	@Test
	void refusesADirectoryThatIsNotThere() {
		assertThrows(NoSuchFileException.class, () -> DesignFiles.in(folder.resolve("nowhere")));
	}

	private void write(String name) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.resolve("..").normalize());
		Files.writeString(file, "datacenter A { }");
	}
}
