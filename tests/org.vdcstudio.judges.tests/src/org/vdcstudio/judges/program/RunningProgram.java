/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.judges.program;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A server that runs until it is closed, at the latest until the tests end, however they do. What it prints is kept, to know when
 * it is ready and to say why it is not.
 */
public final class RunningProgram implements AutoCloseable {

	/** Servers are ready within a fraction of a second; this is for machines that are busy with something else. */
	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

	private final String name;
	private final Process process;
	private final List<String> lines = new ArrayList<>();
	private boolean silent;

	RunningProgram(String name, Process process) {
		this.name = name;
		this.process = process;
		Thread reader = new Thread(this::read, "output of " + name);
		reader.setDaemon(true);
		reader.start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
	}

	private void read() {
		try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
			@Nullable
			String line = reader.readLine();
			while (line != null) {
				add(line);
				line = reader.readLine();
			}
		} catch (IOException e) {
			add(e.toString());
		}
		end();
	}

	private synchronized void add(String line) {
		lines.add(line);
		notifyAll();
	}

	private synchronized void end() {
		silent = true;
		notifyAll();
	}

	/** Waits until it has printed a line that ends like this; fails when it ends before, or prints none in reasonable time. */
	public synchronized void awaitLine(String ending) throws InterruptedException {
		long deadline = System.nanoTime() + PATIENCE_NANOS;
		while (lines.stream().noneMatch(line -> line.endsWith(ending))) {
			long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
			if (silent || left <= 0) {
				fail(name + " did not say '" + ending + "':\n" + String.join("\n", lines));
			}
			wait(left);
		}
	}

	/** Ends it at once: some servers do not end when they are asked to, and none has anything to save. */
	@Override
	public void close() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}
}
