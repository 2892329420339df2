/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.DesignText;
import org.vdcstudio.document.OpenDesign;

/**
 * Keeps the unsaved texts of open designs aside, on a thread of its own: some time after the first change that is not kept yet,
 * however many follow, so that never more than that time is lost. May be used from any thread.
 */
public final class UnsavedTextKeeper {

	private final UnsavedTexts texts;
	private final Duration delay;
	private final Consumer<IOException> onFailure;
	private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1,
			Thread.ofPlatform().daemon().name("VDC Studio unsaved texts").factory());

	/**
	 * A keeper that follows no design yet.
	 *
	 * @param texts     where texts are kept
	 * @param delay     how much of the work may be lost
	 * @param onFailure is told when a text could not be kept, on the thread of the keeper
	 */
	public UnsavedTextKeeper(UnsavedTexts texts, Duration delay, Consumer<IOException> onFailure) {
		this.texts = texts;
		this.delay = delay;
		this.onFailure = onFailure;
		worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
		// whoever still changes a text after the end has nothing to be kept
		worker.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
	}

	/** Keeps the text of a design whenever it is not saved, until the design is closed. */
	public void follow(OpenDesign design) {
		Follower follower = new Follower(design.text(), Path.of(design.file().toFileString()));
		design.text().addListener(follower);
		design.addListener(follower);
	}

	/**
	 * Ends when there is nothing left to be saved; nothing is kept afterwards.
	 *
	 * @throws IOException when what was kept cannot be removed
	 */
	public void end() throws IOException {
		worker.shutdown();
		texts.end();
	}

	/** Does some work with the texts. */
	@FunctionalInterface
	private interface Work {
		void run() throws IOException;
	}

	private void inWorker(Work work) {
		try {
			work.run();
		} catch (IOException e) {
			onFailure.accept(e);
		}
	}

	/** Follows the text of one design. */
	private final class Follower implements DesignText.Listener, DesignListener {

		private final DesignText text;
		private final Path file;
		private final AtomicBoolean isPending = new AtomicBoolean();
		private volatile boolean isClosed;

		Follower(DesignText text, Path file) {
			this.text = text;
			this.file = file;
		}

		@Override
		public void textChanged() {
			soon();
		}

		@Override
		public void dirtyStateChanged() {
			soon();
		}

		private void soon() {
			if (isPending.compareAndSet(false, true)) {
				worker.schedule(() -> inWorker(this::keepOrForget), delay.toMillis(), TimeUnit.MILLISECONDS);
			}
		}

		private void keepOrForget() throws IOException {
			isPending.set(false);
			if (isClosed) {
				return;
			}
			if (text.isDirty()) {
				texts.keep(file, text.snapshot().content());
			} else {
				texts.forget(file);
			}
		}

		/** Whoever closes a design has saved it or given its changes up. */
		@Override
		public void closed() {
			isClosed = true;
			worker.execute(() -> inWorker(() -> texts.forget(file)));
		}
	}
}
