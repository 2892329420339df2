/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Watches the thread of the user interface: how long every event and everything between two events takes, and what the thread does
 * when it takes long. Made and asked by any thread.
 */
final class UiWatch {

	/** What nobody notices. */
	static final long LIMIT_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

	private static final long SUSPICIOUS_NANOS = TimeUnit.MILLISECONDS.toNanos(40);
	private static final long FRAME_NANOS = TimeUnit.MILLISECONDS.toNanos(16);
	private static final int SAMPLE_MILLIS = 10;

	private final Display display;
	private final Thread thread;
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final ScheduledExecutorService sampler = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("UI watch").factory());
	private final List<Stretch> stretches = new ArrayList<>();

	/** What has been seen of the present stretch; replaced as a whole when the next one begins. */
	private volatile Present present = Present.asleep();
	private volatile String step = "starting";
	private volatile long lastBusy = System.nanoTime();

	/** Touched by the watched thread only. */
	private int depth;

	/**
	 * A time in which the thread was busy with one thing.
	 *
	 * @param step           what was measured meanwhile
	 * @param nanos          how long it took
	 * @param processorNanos how much of that the thread had a processor
	 * @param samples        what the thread did, again and again; empty when it did not take long
	 */
	record Stretch(String step, long nanos, long processorNanos, List<List<StackTraceElement>> samples) {
	}

	private record Present(boolean isAwake, long since, long processorSince, List<List<StackTraceElement>> samples) {

		static Present asleep() {
			return new Present(false, System.nanoTime(), 0, List.of());
		}
	}

	/** Watches from now on. Call in the thread of the user interface. */
	UiWatch(Display display) {
		this.display = display;
		this.thread = display.getThread();
		present = awake();
		display.addListener(SWT.PreEvent, event -> begin(event.detail));
		display.addListener(SWT.PostEvent, event -> end());
		display.addListener(SWT.PreExternalEventDispatch, event -> {
			next(Present.asleep());
			depth = 0;
		});
		display.addListener(SWT.PostExternalEventDispatch, event -> next(awake()));
		sampler.scheduleAtFixedRate(this::sample, SAMPLE_MILLIS, SAMPLE_MILLIS, TimeUnit.MILLISECONDS);
	}

	/** Says what is measured from now on. */
	void enter(String newStep) {
		step = newStep;
	}

	/** The processor time that the thread of the user interface has taken so far, in nanoseconds. */
	long processorNanos() {
		return threads.getThreadCpuTime(thread.threadId());
	}

	/**
	 * Waits until the thread has had nothing to do for some time but what takes less than a frame, such as a blinking cursor.
	 *
	 * @return when that began, as {@link System#nanoTime()}; not before this call
	 */
	long awaitIdle(long quietMillis) {
		long asked = System.nanoTime();
		for (;;) {
			Present seen = present;
			long now = System.nanoTime();
			boolean isBusy = seen.isAwake() && now - seen.since() > FRAME_NANOS;
			long quietSince = Math.max(asked, lastBusy);
			if (!isBusy && now - quietSince > TimeUnit.MILLISECONDS.toNanos(quietMillis)) {
				return quietSince;
			}
			Pause.millis(SAMPLE_MILLIS);
		}
	}

	/** Everything that has been seen. */
	List<Stretch> stretches() {
		synchronized (stretches) {
			return List.copyOf(stretches);
		}
	}

	/** Work that was left for later begins a new stretch, also when a widget that went away has not told how its last event ended. */
	private void begin(int type) {
		if (type == SWT.None) {
			depth = 0;
		}
		if (depth++ == 0) {
			next(awake());
		}
	}

	private void end() {
		depth = Math.max(0, depth - 1);
		if (depth == 0) {
			next(awake());
		}
	}

	private Present awake() {
		return new Present(true, System.nanoTime(), threads.getCurrentThreadCpuTime(), new ArrayList<>());
	}

	private void next(Present newer) {
		Present over = present;
		present = newer;
		if (over.isAwake()) {
			long now = System.nanoTime();
			long nanos = now - over.since();
			if (nanos > FRAME_NANOS) {
				lastBusy = now;
			}
			List<List<StackTraceElement>> samples = List.of();
			if (nanos > SUSPICIOUS_NANOS) {
				synchronized (over.samples()) {
					samples = List.copyOf(over.samples());
				}
			}
			synchronized (stretches) {
				stretches.add(new Stretch(step, nanos, threads.getCurrentThreadCpuTime() - over.processorSince(), samples));
			}
		}
	}

	private void sample() {
		Present seen = present;
		if (seen.isAwake() && System.nanoTime() - seen.since() > SUSPICIOUS_NANOS && !display.isDisposed()) {
			List<StackTraceElement> stack = Arrays.asList(thread.getStackTrace());
			if (present == seen) {
				synchronized (seen.samples()) {
					seen.samples().add(stack);
				}
			}
		}
	}
}
