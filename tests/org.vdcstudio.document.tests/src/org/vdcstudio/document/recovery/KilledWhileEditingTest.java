/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vdcstudio.document.AtomicFile;
import org.vdcstudio.document.ClassFiles;

/** A process that is killed (SIGKILL) while it keeps texts aside, at points of which the number of each run is the seed. */
class KilledWhileEditingTest {

	private static final int KILLS = 50;
	private static final int MOST_TEXTS = 6;

	@TempDir
	Path folder = Path.of("");

	@Test
	void wholeTextIsFoundAfterEachKill() throws IOException, InterruptedException {
		Path classes = ClassFiles.copy(Files.createDirectory(folder.resolve("classes")), List.of(AtomicFile.class.getName(),
				AtomicFile.Content.class.getName(), "org.vdcstudio.document.Leftovers", KeptFile.class.getName(),
				UnsavedText.class.getName(), UnsavedTexts.class.getName(), EndlessKeeper.class.getName()));
		Path kept = folder.resolve("kept");
		Path file = Files.writeString(folder.resolve("lab.vdc"), "old");
		for (int seed = 0; seed < KILLS; seed++) {
			Process process = start(classes, kept, file);
			try (InputStream progress = process.getInputStream()) {
				int texts = 1 + new Random(seed).nextInt(MOST_TEXTS);
				assertEquals(texts, progress.readNBytes(texts).length, "the process ended by itself");
				process.destroyForcibly().waitFor();
			}
			UnsavedTexts next = new UnsavedTexts(kept);
			List<UnsavedText> left = next.leftBehind();
			assertEquals(1, left.size(), "kill " + seed);
			assertTrue(EndlessKeeper.isWhole(left.getFirst().content()), "kill " + seed + " left half a text");
			next.discard(left.getFirst());
			assertEquals(0, Objects.requireNonNull(kept.toFile().list()).length, "kill " + seed);
		}
	}

	private static Process start(Path classes, Path kept, Path file) throws IOException {
		return ClassFiles.java(classes, EndlessKeeper.class.getName(), kept.toString(), file.toString());
	}
}
