/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed (SIGKILL) while it saves, at points of which the number of each run is the seed. */
class KilledWhileSavingTest {

	private static final int KILLS = 1_000;
	private static final int AT_ONCE = 2;
	/** The first save may be hit, or one of the next; a save consists of {@value EndlessSaver#PIECES} pieces. */
	private static final int MOST_PIECES = 3 * EndlessSaver.PIECES;

	@TempDir
	Path folder = Path.of("");

	@Test
	void fileIsWholeAfterEachOfAThousandKills() throws Exception {
		Path classes = ClassFiles.copy(Files.createDirectory(folder.resolve("classes")), List.of(AtomicFile.class.getName(),
				AtomicFile.Content.class.getName(), Leftovers.class.getName(), EndlessSaver.class.getName()));
		try (ExecutorService killers = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<Integer>> left = IntStream.range(0, AT_ONCE).mapToObj(killer -> killers.submit(() -> kill(killer, classes)))
					.toList();
			assertTrue(sum(left) > 0, "no kill hit a save: the test shows nothing");
		}
	}

	/** Kills this killer's share of the processes, and tells how many of them had something left beside the file. */
	private int kill(int killer, Path classes) throws IOException, InterruptedException {
		Path home = Files.createDirectory(folder.resolve("saved" + killer));
		Path file = home.resolve("lab.vdc");
		AtomicFile.write(file, out -> out.write("old".getBytes()));
		int hits = 0;
		for (int seed = killer; seed < KILLS; seed += AT_ONCE) {
			Process process = ClassFiles.java(classes, EndlessSaver.class.getName(), file.toString());
			try (InputStream progress = process.getInputStream()) {
				long pieces = 1 + new Random(seed).nextInt(MOST_PIECES);
				assertEquals(pieces, progress.readNBytes((int) pieces).length, () -> "the process ended by itself");
				process.destroyForcibly().waitFor();
			}
			byte[] content = Files.readAllBytes(file);
			assertTrue(EndlessSaver.isWhole(content) || new String(content).equals("old"),
					"kill " + seed + " left half a file of " + content.length + " bytes");
			hits += removeAsTheNextSaveWould(file);
		}
		return hits;
	}

	/** Some minutes later, the next save of the same text removes what the killed process has left. */
	private static int removeAsTheNextSaveWould(Path file) throws IOException {
		List<Path> left = beside(file);
		for (Path each : left) {
			Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofMinutes(5))));
		}
		Leftovers.remove(file);
		assertEquals(List.of(), beside(file));
		return left.size();
	}

	private static List<Path> beside(Path file) throws IOException {
		try (Stream<Path> files = Files.list(Objects.requireNonNull(file.getParent()))) {
			return files.filter(each -> !each.equals(file)).toList();
		}
	}

	private static int sum(List<Future<Integer>> results) throws InterruptedException, ExecutionException {
		int sum = 0;
		for (Future<Integer> each : results) {
			sum += each.get();
		}
		return sum;
	}
}
