/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsavedTextsTest {

	@TempDir
	Path folder = Path.of("");

	private Path kept = folder;
	private Path file = folder;

	@BeforeEach
	void writeFile() throws IOException {
		kept = folder.resolve("kept");
		file = folder.resolve("läb one.vdc");
		Files.writeString(file, "stored");
	}

	private UnsavedTexts run() {
		return new UnsavedTexts(kept);
	}

	private List<String> left() throws IOException {
		return run().leftBehind().stream().map(UnsavedText::content).toList();
	}

	@Test
	void textOfARunThatDidNotEndIsLeftBehind() throws IOException {
		run().keep(file, "typed\nin several\r\nlines, ümlauts\n");
		UnsavedText left = run().leftBehind().getFirst();
		assertEquals("typed\nin several\r\nlines, ümlauts\n", left.content());
		assertEquals(file, left.file());
		assertEquals(Optional.of("stored"), left.stored());
		assertFalse(left.hasFileChanged());
	}

	@Test
	void onlyTheLatestTextOfARunIsKept() throws IOException {
		UnsavedTexts run = run();
		run.keep(file, "first");
		run.keep(file, "second");
		assertEquals(List.of("second"), left());
	}

	@Test
	void textsOfSeveralRunsAreAllLeft() throws IOException {
		run().keep(file, "first");
		run().keep(file, "second");
		assertEquals(List.of("first", "second"), left());
	}

	@Test
	void ownTextsAreNotLeftBehind() throws IOException {
		UnsavedTexts run = run();
		run.keep(file, "typed");
		assertEquals(List.of(), run.leftBehind());
	}

	@Test
	void forgottenTextIsGone() throws IOException {
		UnsavedTexts run = run();
		run.keep(file, "typed");
		run.forget(file);
		run.forget(file);
		assertEquals(List.of(), left());
	}

	@Test
	void runThatEndsLeavesNothing() throws IOException {
		UnsavedTexts run = run();
		run.keep(file, "typed");
		run.end();
		run.keep(file, "too late");
		assertEquals(List.of(), left());
		assertTrue(isEmpty());
	}

	@Test
	void whatWasSavedMeanwhileIsNotOffered() throws IOException {
		run().keep(file, "typed");
		Files.writeString(file, "typed");
		assertEquals(List.of(), left());
		assertTrue(isEmpty());
	}

	@Test
	void byteOrderMarkIsNoDifference() throws IOException {
		Files.writeString(file, "\uFEFFtyped");
		run().keep(file, "typed");
		assertEquals(List.of(), left());
	}

	@Test
	void changedAndDeletedFilesAreTold() throws IOException {
		run().keep(file, "typed");
		Files.writeString(file, "by somebody else");
		assertTrue(run().leftBehind().getFirst().hasFileChanged());
		Files.delete(file);
		UnsavedText left = run().leftBehind().getFirst();
		assertTrue(left.hasFileChanged());
		assertEquals(Optional.empty(), left.stored());
	}

	@Test
	void textIsLeftUntilSomebodyDecides() throws IOException {
		run().keep(file, "typed");
		assertEquals(List.of("typed"), left());
		UnsavedTexts next = run();
		next.discard(next.leftBehind().getFirst());
		assertEquals(List.of(), left());
		assertTrue(isEmpty());
	}

	@Test
	void adoptedTextIsOneOfTheNextRun() throws IOException {
		run().keep(file, "typed");
		UnsavedTexts next = run();
		next.adopt(next.leftBehind().getFirst());
		assertEquals(List.of(), next.leftBehind());
		assertEquals(List.of("typed"), left(), "the next run did not end either");
		next.end();
		assertEquals(List.of(), left());
	}

	@Test
	void whatNobodyKeptIsReported() throws IOException {
		Files.createDirectories(kept.resolve("run"));
		Files.writeString(kept.resolve("run").resolve("x" + KeptFile.END), "nonsense");
		assertThrows(IOException.class, this::left);
	}

	private boolean isEmpty() throws IOException {
		try (Stream<Path> files = Files.list(kept)) {
			return files.findAny().isEmpty();
		}
	}
}
