/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.terminal;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells what a command is at, once it has taken more than a second. Silent until then. Where people look on, a step that
 * counts its parts is shown as a bar. May be used by several threads.
 */
public final class Progress implements AutoCloseable {

	private static final long PERIOD_MILLISECONDS = 1000;

	private final Terminal terminal;
	private final ScheduledExecutorService clock;
	private final ProgressBar bar;
	private String step = "";
	private String told = "";
	private int done;
	private int total;

	/** Starts the clock. */
	public Progress(Terminal terminal) {
		this.terminal = terminal;
		this.bar = new ProgressBar(terminal.err());
		this.clock = Executors.newSingleThreadScheduledExecutor(Progress::daemon);
		clock.scheduleAtFixedRate(this::tell, PERIOD_MILLISECONDS, PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS);
	}

	/** Begins a step, such as {@code reading lab.vdc}; ends the one before. */
	public synchronized void step(String description) {
		end();
		step = description;
	}

	/** Says how many of the parts of the step are done. */
	public synchronized void part(int partsDone, int parts) {
		done = partsDone;
		total = parts;
	}

	/** Ends the step: nothing of it is left on the terminal. */
	public synchronized void end() {
		bar.erase();
		step = told;
		done = 0;
		total = 0;
	}

	@Override
	public void close() {
		clock.shutdownNow();
		end();
	}

	private synchronized void tell() {
		if (step.equals(told) && total == 0) {
			return;
		}
		if (total > 0 && terminal.isWatched()) {
			bar.draw(step, done, total);
		} else if (!step.equals(told)) {
			told = step;
			terminal.say(step + " …");
		}
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "progress");
		thread.setDaemon(true);
		return thread;
	}
}
