/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Somebody with a stopwatch, in front of a workbench that has just come up; ends it when everything is measured. */
abstract class Benchmark {

	private static final long QUIET_MILLIS = 300;
	private static final int PATIENCE_SECONDS = 120;

	private final long started;
	private @Nullable UiWatch watch;
	private volatile boolean failed;

	/** Work in the thread of the user interface. */
	@FunctionalInterface
	interface UiWork<T> {

		T run() throws Exception;
	}

	/** For a process that was started at a time in milliseconds since 1970. */
	Benchmark(long started) {
		this.started = started;
	}

	/** Begins. Call in the thread of the user interface, when the window is open. */
	final void begin() {
		watch = new UiWatch(display());
		Thread.ofPlatform().name("Benchmark").start(this::run);
	}

	/** Whether it ended early; the reason is on standard error by then. */
	final boolean hasFailed() {
		return failed;
	}

	/** Measures, on a thread of its own; the window is usable. */
	abstract void measure() throws Exception;

	private void run() {
		try {
			Report.line("from the start to a usable window", startToIdle());
			measure();
		} catch (Exception e) {
			failed = true;
			System.err.println("vdc: the workbench could not be measured: " + e);
		} finally {
			Report.stretches(watch().stretches());
			display().asyncExec(() -> PlatformUI.getWorkbench().close());
		}
	}

	private long startToIdle() {
		long idle = untilIdle();
		long sinceStart = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis() - started);
		return sinceStart - (System.nanoTime() - idle);
	}

	/** Says what is measured from now on. */
	final void enter(String step) {
		watch().enter(step);
	}

	final UiWatch watch() {
		UiWatch present = watch;
		if (present == null) {
			throw new IllegalStateException("nothing has begun");
		}
		return present;
	}

	/** Waits until the user interface has nothing to do; the result is when that began. */
	final long untilIdle() {
		return watch().awaitIdle(QUIET_MILLIS);
	}

	/** Does something in the thread of the user interface, when its turn comes, and waits for the result. */
	static <T> T ui(UiWork<T> work) throws ExecutionException, InterruptedException, TimeoutException {
		CompletableFuture<T> result = new CompletableFuture<>();
		display().asyncExec(() -> {
			try {
				result.complete(work.run());
			} catch (Exception e) {
				result.completeExceptionally(e);
			}
		});
		return await(result);
	}

	/** Waits, but not for ever. */
	static <T> T await(CompletableFuture<T> result) throws ExecutionException, InterruptedException, TimeoutException {
		return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
	}

	static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}
}
