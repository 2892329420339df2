/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** The thread of the user interface, seen from the thread of a test. */
public final class Ui {

	/** How long something may take before a test gives up. */
	public static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final int POLL_MILLIS = 25;

	private Ui() {
	}

	/** The display of the workbench. */
	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** The result of some work in the thread of the user interface; its failure is thrown here. */
	public static <T> T call(Supplier<T> work) {
		CompletableFuture<T> result = new CompletableFuture<>();
		display().syncExec(() -> {
			try {
				result.complete(work.get());
			} catch (RuntimeException | AssertionError e) {
				result.completeExceptionally(e);
			}
		});
		try {
			return result.join();
		} catch (CompletionException e) {
			throw new AssertionError("Failed in the user interface: " + e.getCause(), e.getCause());
		}
	}

	/** Does some work in the thread of the user interface; its failure is thrown here. */
	public static void run(Runnable work) {
		call(() -> {
			work.run();
			return true;
		});
	}

	/**
	 * Waits for something to be there, while the user interface goes on.
	 *
	 * @param what     for the failure message: {@code Waited in vain for <what>}
	 * @param question asked in the thread of the user interface until it has an answer; what it throws counts as a
	 *                 no, and is the cause of the failure when time is up
	 */
	public static <T> T await(String what, Supplier<Optional<T>> question) {
		CompletableFuture<T> answer = new CompletableFuture<>();
		Poll<T> poll = new Poll<>(question, answer);
		display().asyncExec(poll);
		try {
			return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		} catch (TimeoutException e) {
			answer.cancel(false);
			Screenshot.take("failure-" + what.replaceAll("[^A-Za-z0-9]+", "-"));
			throw new AssertionError("Waited in vain for " + what, poll.lastFailure);
		} catch (ExecutionException e) {
			throw new AssertionError("Waiting for " + what + " failed", e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("Interrupted while waiting for " + what, e);
		}
	}

	/** Waits for a condition, see {@link #await(String, Supplier)}. */
	public static void awaitTrue(String what, Supplier<Boolean> condition) {
		await(what, () -> Optional.of(condition.get()).filter(Boolean::booleanValue));
	}

	/** Waits until an assertion holds; the last failed assertion is the cause when time is up. */
	public static void awaitAssertion(String what, Runnable assertion) {
		awaitTrue(what, () -> {
			assertion.run();
			return true;
		});
	}

	/** Lets everything that is already queued for the user interface happen. */
	public static void settle() {
		for (int i = 0; i < 3; i++) {
			CompletableFuture<Boolean> idle = new CompletableFuture<>();
			display().asyncExec(() -> display().timerExec(POLL_MILLIS, () -> idle.complete(true)));
			idle.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
		}
	}

	/** Lets the time pass within which two clicks are a double click. */
	static void awaitDoubleClickTime() {
		CompletableFuture<Boolean> over = new CompletableFuture<>();
		display().asyncExec(() -> display().timerExec(display().getDoubleClickTime(), () -> over.complete(true)));
		over.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
	}

	private static final class Poll<T> implements Runnable {

		private final Supplier<Optional<T>> question;
		private final CompletableFuture<T> answer;
		private volatile @Nullable Throwable lastFailure;

		Poll(Supplier<Optional<T>> question, CompletableFuture<T> answer) {
			this.question = question;
			this.answer = answer;
		}

		@Override
		public void run() {
			if (answer.isDone()) {
				return;
			}
			try {
				Optional<T> found = question.get();
				if (found.isPresent()) {
					answer.complete(found.get());
					return;
				}
			} catch (RuntimeException | AssertionError e) {
				lastFailure = e;
			}
			display().timerExec(POLL_MILLIS, this);
		}
	}
}
