/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

/** The thread that owns the model of an open design. Work is done in the order in which it comes. May be used from any thread. */
final class DesignThread {

	private final ScheduledThreadPoolExecutor executor;
	/** What was put off last, and may be replaced. */
	private @Nullable Future<?> pending;

	DesignThread(String name) {
		executor = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(name).factory());
		executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
	}

	/** {@return whether the work will be done; after the end it is not} */
	synchronized boolean execute(Runnable work) {
		if (executor.isShutdown()) {
			return false;
		}
		executor.execute(work);
		return true;
	}

	/** Puts some work off, instead of what was put off before and has not begun. */
	synchronized void putOff(Runnable work, long millis) {
		@Nullable
		Future<?> last = pending;
		if (last != null) {
			last.cancel(false);
		}
		if (!executor.isShutdown()) {
			pending = executor.schedule(work, millis, TimeUnit.MILLISECONDS);
		}
	}

	boolean isEnded() {
		return executor.isShutdown();
	}

	/** Takes no more work; does what it was given, but for what was put off. */
	synchronized void end() {
		executor.shutdown();
	}
}
