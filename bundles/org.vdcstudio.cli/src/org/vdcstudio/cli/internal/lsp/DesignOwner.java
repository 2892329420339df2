/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.lsp;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

/** The thread that the designs belong to: does one work after the other, and something else when nothing has happened for a moment. */
final class DesignOwner {

	/** How long nobody must have typed before the rules look at the text. */
	private static final long QUIET_MILLIS = 100;

	private final ScheduledThreadPoolExecutor thread;
	private final Consumer<Throwable> onBug;
	private @Nullable Future<?> pending;

	DesignOwner(Consumer<Throwable> onBug) {
		this.onBug = onBug;
		thread = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("VDC Studio designs").factory());
		thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		thread.setRemoveOnCancelPolicy(true);
	}

	/** The answer to a request. One that is cancelled before its turn is not worked on. */
	<T> CompletableFuture<T> answer(Function<CancelChecker, T> work) {
		return CompletableFutures.computeAsync(thread, cancel -> {
			cancel.checkCanceled();
			return work.apply(cancel);
		});
	}

	/** Does a work when it was not asked for again for a moment. */
	synchronized void soon(Runnable work) {
		@Nullable
		Future<?> last = pending;
		if (last != null) {
			last.cancel(false);
		}
		if (!thread.isShutdown()) {
			pending = thread.schedule(() -> {
				try {
					work.run();
				} catch (RuntimeException | LinkageError | AssertionError e) {
					onBug.accept(e);
				}
			}, QUIET_MILLIS, TimeUnit.MILLISECONDS);
		}
	}

	/** Ends the thread after what it is doing. */
	synchronized void end() {
		thread.shutdownNow();
	}
}
