/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is run to its end. */
final class Command {

	private static final long PATIENCE_MINUTES = 4;

	private final Path folder;
	private final List<String> words;
	private final Map<String, String> environment = new HashMap<>();

	/** Runs in a folder, where its output is kept, too. */
	Command(Path folder, String... words) {
		this.folder = folder;
		this.words = List.of(words);
	}

	/** Sets a variable of its environment. */
	Command with(String variable, String value) {
		environment.put(variable, value);
		return this;
	}

	/** What it prints when all goes well. */
	String output() throws IOException, InterruptedException {
		return output(0);
	}

	/** What it prints when it ends with a code. */
	String output(int code) throws IOException, InterruptedException {
		Path out = Files.createTempFile(folder, "output", ".txt");
		Path err = Files.createTempFile(folder, "messages", ".txt");
		ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile())
				.redirectInput(Redirect.from(Path.of("/dev/null").toFile()));
		builder.environment().putAll(environment);
		Process process = builder.start();
		try {
			boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
			String told = "%s\n%s\n%s".formatted(String.join(" ", words), Files.readString(out), Files.readString(err));
			assertTrue(ended, () -> "it goes on: " + told);
			assertEquals(code, process.exitValue(), told);
			return Files.readString(out);
		} finally {
			process.descendants().forEach(ProcessHandle::destroy);
			process.destroy();
		}
	}
}
