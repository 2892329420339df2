/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.bench;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

import org.vdcstudio.simulation.kernel.EventReceiver;
import org.vdcstudio.simulation.kernel.Kernel;
import org.vdcstudio.simulation.kernel.RandomStreams;
import org.vdcstudio.simulation.kernel.RunLimits;
import org.vdcstudio.simulation.kernel.SimTime;

/**
 * The classic hold model: a constant number of pending events, each of which schedules its successor after a random delay.
 * It measures the kernel and nothing else.
 */
public final class KernelBenchmark {

	private static final int[] PENDING = { 100, 10_000, 100_000 };
	private static final long EVENTS = 20_000_000;
	private static final long SEED = 1;
	/** Delays are below two to this power nanoseconds, that is 1.07 seconds. */
	private static final int DELAY_BITS = 30;

	private final LongSupplier nanoClock;

	/** @param nanoClock nanoseconds from any origin, for instance {@code System::nanoTime} */
	public KernelBenchmark(LongSupplier nanoClock) {
		this.nanoClock = nanoClock;
	}

	/**
	 * What one measurement gave.
	 *
	 * @param pending constant number of pending events
	 * @param events how many events were handled
	 * @param nanos wall time taken
	 * @param heapGrowth bytes of heap in use after the run over those in use once the queue was filled, both after a
	 *        garbage collection
	 */
	public record Measurement(int pending, long events, long nanos, long heapGrowth) {

		/** Events handled in a second of wall time. */
		public double eventsPerSecond() {
			return events * 1e9 / nanos;
		}
	}

	/**
	 * Runs the hold model once.
	 *
	 * @param pending constant number of pending events, at least 1
	 * @param events how many events to handle
	 */
	public Measurement measure(int pending, long events) {
		Kernel kernel = new Kernel(new RandomStreams(SEED));
		Holder holder = new Holder(kernel.random().stream("hold"), events);
		for (int i = 0; i < pending; i++) {
			holder.scheduleNext(kernel);
		}
		long heapBefore = usedHeap();
		long start = nanoClock.getAsLong();
		kernel.run(RunLimits.until(SimTime.LAST));
		long nanos = nanoClock.getAsLong() - start;
		return new Measurement(pending, kernel.processed(), nanos, usedHeap() - heapBefore);
	}

	private static long usedHeap() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}

	/** Measures with growing queues, after one unmeasured run to warm up, and prints a line for each. */
	public void printTo(PrintStream out) {
		measure(PENDING[0], EVENTS);
		for (int pending : PENDING) {
			Measurement result = measure(pending, EVENTS);
			out.printf("kernel: %,d events, %,d pending: %,.0f events/s, heap %+,d KiB%n", result.events(),
					result.pending(), result.eventsPerSecond(), result.heapGrowth() / 1024);
		}
	}

	/** @param args none */
	public static void main(String[] args) {
		new KernelBenchmark(System::nanoTime).printTo(System.out);
	}

	private enum Tick {
		NEXT
	}

	private static final class Holder implements EventReceiver<Tick> {

		private final RandomGenerator random;
		private long left;

		Holder(RandomGenerator random, long events) {
			this.random = random;
			this.left = events;
		}

		@Override
		public String name() {
			return "holder";
		}

		@Override
		public void receive(Tick payload, Kernel kernel) {
			if (--left <= 0) {
				kernel.stop();
			}
			scheduleNext(kernel);
		}

		void scheduleNext(Kernel kernel) {
			kernel.schedule(kernel.now().plusNanos(random.nextLong() >>> (Long.SIZE - DELAY_BITS)), 0, this, Tick.NEXT);
		}
	}
}
