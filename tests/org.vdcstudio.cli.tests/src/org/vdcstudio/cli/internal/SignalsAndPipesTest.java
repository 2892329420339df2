/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A command that is stopped from outside stops, and leaves nothing half done. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGINT that a test could send to a process")
class SignalsAndPipesTest {

	private static final int INTERRUPTED = 130;
	private static final long PATIENCE_SECONDS = 60;

	@TempDir
	Path folder = Path.of("");

	@Test
	void aReaderThatGoesAwayEndsTheCommandQuietly() throws IOException, InterruptedException {
		Process vdc = ChildProcess.start("generate", "--hosts=200", "--vms=4000");
		try (BufferedReader head = vdc.inputReader(StandardCharsets.UTF_8)) {
			assertEquals("// A synthetic datacenter: 200 hosts, 4000 VMs, seed 1.", head.readLine());
		}
		assertEquals(0, exitCode(vdc));
		assertEquals("", messages(vdc));
	}

	/** It is in the middle of its output, because nobody reads on. */
	@Test
	void anInterruptEndsACommandAtOnce() throws IOException, InterruptedException {
		Process vdc = ChildProcess.start("generate", "--hosts=200", "--vms=4000");
		assertNotNull(vdc.inputReader(StandardCharsets.UTF_8).readLine());
		interrupt(vdc);
		assertEquals(INTERRUPTED, exitCode(vdc));
		assertEquals("", messages(vdc));
	}

	@Test
	void anInterruptLeavesTheOldFileAndNothingElse() throws IOException, InterruptedException {
		Path design = Files.writeString(folder.resolve("lab.vdc"), busyDesign());
		Path out = Files.createDirectory(folder.resolve("out"));
		Path trace = Files.writeString(out.resolve("trace.jsonl"), "the old trace\n");
		try (WatchService changes = folder.getFileSystem().newWatchService()) {
			out.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
			Process vdc = ChildProcess.start("simulate", design.toString(), "--trace", trace.toString());
			assertNotNull(changes.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "it does not write");
			interrupt(vdc);
			assertEquals(INTERRUPTED, exitCode(vdc));
			assertFalse(messages(vdc).contains("\tat "), "a stack trace");
		}
		assertEquals("the old trace\n", Files.readString(trace));
		try (Stream<Path> left = Files.list(out)) {
			assertEquals(List.of(trace), left.toList());
		}
	}

	/** Many machines that move to and fro keep a simulation busy for a while. */
	private static String busyDesign() {
		String moves = IntStream.range(0, 20_000).mapToObj(i -> "at %d s vmotion web[%03d] to esx%d".formatted(i, i % 500 + 1, i / 500 % 2 + 1))
				.collect(Collectors.joining("\n"));
		return "datacenter Lab { host esx1 { } host esx2 { } vm web[001..500] { on esx1 memory 64 GiB }\nscenario s {\n%s\n} }\n".formatted(moves);
	}

	private static void interrupt(Process process) throws IOException, InterruptedException {
		assertEquals(0, new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor());
	}

	private static int exitCode(Process process) throws InterruptedException {
		boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
		if (!ended) {
			process.destroyForcibly();
		}
		assertTrue(ended, "it goes on");
		return process.exitValue();
	}

	private static String messages(Process process) {
		return process.errorReader(StandardCharsets.UTF_8).lines().filter(line -> !line.endsWith(" …") && !line.startsWith("WARNING: "))
				.collect(Collectors.joining("\n"));
	}
}
