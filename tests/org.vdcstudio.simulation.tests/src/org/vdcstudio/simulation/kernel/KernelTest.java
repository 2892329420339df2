/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelTest {

	private static final RunLimits FOREVER = RunLimits.until(SimTime.LAST);

	private final Kernel kernel = new Kernel(new RandomStreams(1));
	private final Recorder recorder = new Recorder();

	@Test
	void eventsHappenInOrderOfTimeThenPriorityThenScheduling() {
		schedule(20, 0, "late");
		schedule(10, 1, "unimportant");
		schedule(10, 0, "first of two");
		schedule(10, 0, "second of two");
		schedule(10, -1, "important");

		kernel.run(FOREVER);

		assertEquals(List.of("10 important", "10 first of two", "10 second of two", "10 unimportant", "20 late"),
				recorder.seen);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void anyMixOfSchedulingAndCancellingComesOutSorted(long seed) {
		RandomGenerator random = new RandomStreams(seed).stream("mix");
		List<Event<String>> expected = new ArrayList<>();
		for (int i = 0; i < 5_000; i++) {
			Event<String> event = schedule(random.nextLong() >>> 54, (int) (random.nextLong() >>> 62), "e" + i);
			expected.add(event);
			if (random.nextLong() < 0) {
				int victim = (int) Long.remainderUnsigned(random.nextLong(), expected.size());
				assertTrue(kernel.cancel(expected.remove(victim)));
			}
		}
		expected.sort(Comparator.<Event<String>, SimTime>comparing(Event::time).thenComparing(Event::priority)
				.thenComparing(Event::serial));

		kernel.run(FOREVER);

		assertEquals(expected.stream().map(e -> e.time().nanos() + " " + e.payload()).toList(), recorder.seen);
	}

	@Test
	void handlersScheduleFurtherEventsFromTheCurrentTimeOn() {
		kernel.schedule(new SimTime(5), 0, new Countdown(recorder), 3);

		assertEquals(RunEnd.EXHAUSTED, kernel.run(FOREVER));

		assertEquals(List.of("5 3", "6 2", "7 1", "8 0"), recorder.seen);
		assertEquals(4, kernel.processed());
		assertEquals(new SimTime(8), kernel.now());
	}

	/** Cancelled events are thrown out together once they are many; those that are left come in order all the same. */
	@Test
	void mostOfManyEventsCanBeCancelled() {
		Kernel kernel = new Kernel(new RandomStreams(1));
		RandomGenerator random = kernel.random().stream("times");
		List<Long> happened = new ArrayList<>();
		EventReceiver<Long> receiver = new EventReceiver<>() {

			@Override
			public String name() {
				return "receiver";
			}

			@Override
			public void receive(Long payload, Kernel running) {
				happened.add(payload);
			}
		};
		List<Event<Long>> events = new ArrayList<>();
		List<Long> expected = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			long time = random.nextLong(500);
			events.add(kernel.schedule(new SimTime(time), 0, receiver, time));
		}
		for (int i = 0; i < events.size(); i++) {
			if (i % 10 == 3) {
				expected.add(events.get(i).time().nanos());
			} else {
				assertTrue(kernel.cancel(events.get(i)));
			}
		}

		assertEquals(100, kernel.pending());
		kernel.run(RunLimits.until(SimTime.LAST));

		expected.sort(null);
		assertEquals(expected, happened);
		assertEquals(0, kernel.pending());
	}

	@Test
	void cancelledEventsDoNotHappen() {
		Event<String> event = schedule(10, 0, "never");
		schedule(20, 0, "kept");

		assertTrue(kernel.cancel(event));
		assertFalse(event.isPending());
		assertFalse(kernel.cancel(event));
		kernel.run(FOREVER);

		assertEquals(List.of("20 kept"), recorder.seen);
	}

	@Test
	void anEventThatHappenedCannotBeCancelled() {
		Event<String> event = schedule(10, 0, "done");

		kernel.run(FOREVER);

		assertFalse(kernel.cancel(event));
	}

	@Test
	void runEndsAtTheLimitAndGoesOnFromThere() {
		schedule(10, 0, "at the limit");
		schedule(11, 0, "beyond");

		assertEquals(RunEnd.TIME_LIMIT, kernel.run(RunLimits.until(new SimTime(10))));
		assertEquals(List.of("10 at the limit"), recorder.seen);
		assertEquals(new SimTime(10), kernel.now());
		assertEquals(1, kernel.pending());

		assertEquals(RunEnd.EXHAUSTED, kernel.run(FOREVER));
		assertEquals(List.of("10 at the limit", "11 beyond"), recorder.seen);
	}

	@Test
	void endlessEventsWithoutDelayAreNoticed() {
		kernel.schedule(SimTime.ZERO, 0, new Treadmill(), "again");

		assertEquals(RunEnd.STANDSTILL, kernel.run(new RunLimits(new SimTime(1), 1_000)));
		assertEquals(1_000, kernel.processed());
	}

	@Test
	void aHandlerMayStopTheRun() {
		kernel.schedule(new SimTime(1), 0, new Stopper(), "stop");
		schedule(2, 0, "after");

		assertEquals(RunEnd.STOPPED, kernel.run(FOREVER));
		assertEquals(List.of(), recorder.seen);
		assertEquals(RunEnd.EXHAUSTED, kernel.run(FOREVER));
		assertEquals(List.of("2 after"), recorder.seen);
	}

	@Test
	void thePastIsClosed() {
		schedule(10, 0, "now");
		kernel.run(FOREVER);

		IllegalArgumentException problem = assertThrows(IllegalArgumentException.class, () -> schedule(9, 0, "past"));
		assertEquals("Cannot schedule at 0.000000009 s, it is already 0.00000001 s", problem.getMessage());
	}

	@Test
	void everyEventKnowsTheEventThatCausedIt() {
		List<String> seen = new ArrayList<>();
		kernel.addListener(event -> seen.add(event.serial() + " because of " + event.cause()));
		kernel.schedule(SimTime.ZERO, 0, new Countdown(recorder), 2);

		kernel.run(FOREVER);

		assertEquals(List.of("0 because of -1", "1 because of 0", "2 because of 1"), seen);
	}

	@Test
	void listenersAreToldInTheOrderTheyWereAdded() {
		List<String> told = new ArrayList<>();
		kernel.addListener(event -> told.add("first"));
		kernel.addListener(event -> told.add("second"));
		schedule(0, 0, "event");

		kernel.run(FOREVER);

		assertEquals(List.of("first", "second"), told);
	}

	private Event<String> schedule(long nanos, int priority, String payload) {
		return kernel.schedule(new SimTime(nanos), priority, recorder, payload);
	}

	private static final class Recorder implements EventReceiver<Object> {

		final List<String> seen = new ArrayList<>();

		@Override
		public String name() {
			return "recorder";
		}

		@Override
		public void receive(Object payload, Kernel running) {
			seen.add(running.now().nanos() + " " + payload);
		}
	}

	/** Counts down to zero, a nanosecond a step. */
	private record Countdown(Recorder recorder) implements EventReceiver<Integer> {

		@Override
		public String name() {
			return "countdown";
		}

		@Override
		public void receive(Integer left, Kernel running) {
			recorder.receive(left, running);
			if (left > 0) {
				running.schedule(running.now().plusNanos(1), 0, this, left - 1);
			}
		}
	}

	/** Never comes to an end and never lets time pass. */
	private record Treadmill() implements EventReceiver<String> {

		@Override
		public String name() {
			return "treadmill";
		}

		@Override
		public void receive(String payload, Kernel running) {
			running.schedule(running.now(), 0, this, payload);
		}
	}

	private record Stopper() implements EventReceiver<String> {

		@Override
		public String name() {
			return "stopper";
		}

		@Override
		public void receive(String payload, Kernel running) {
			running.stop();
		}
	}
}
