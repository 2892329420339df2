/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.terminal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells what a command is at, once it has taken more than a second. Silent until then. */
public final class Progress implements AutoCloseable {

	private static final long PERIOD_MILLISECONDS = 1000;

	private final Terminal terminal;
	private final ScheduledExecutorService clock;
	private volatile String step = "";
	private String told = "";

	/** Starts the clock. */
	public Progress(Terminal terminal) {
		this.terminal = terminal;
		this.clock = Executors.newSingleThreadScheduledExecutor(Progress::daemon);
		clock.scheduleAtFixedRate(this::tell, PERIOD_MILLISECONDS, PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS);
	}

	/** Begins a step, such as {@code reading lab.vdc}; ends the one before. */
	public void step(String description) {
		step = description;
	}

	@Override
	public void close() {
		clock.shutdownNow();
	}

	private void tell() {
		String current = step;
		if (!current.equals(told)) {
			told = current;
			terminal.say(current + " …");
		}
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "progress");
		thread.setDaemon(true);
		return thread;
	}
}
