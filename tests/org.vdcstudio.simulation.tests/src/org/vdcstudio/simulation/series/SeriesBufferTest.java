/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.series.Series.Shape;

class SeriesBufferTest {

	private static final int LIMIT = 64;

	private static SimTime at(long nanos) {
		return new SimTime(nanos);
	}

	@Test
	void stepStaysUntilTheNextSample() {
		SeriesBuffer buffer = new SeriesBuffer(Shape.STEPS, LIMIT);
		buffer.add(at(10), 3);
		buffer.add(at(20), 5);
		Series series = buffer.series();

		assertEquals(0, series.at(at(9)));
		assertEquals(3, series.at(at(19)));
		assertEquals(5, series.at(at(20)));
		assertEquals(5, series.at(at(1000)));
		assertEquals(5, series.peak());
	}

	@Test
	void lineGoesStraightToTheNextSample() {
		SeriesBuffer buffer = new SeriesBuffer(Shape.LINES, LIMIT);
		buffer.add(at(10), 0);
		buffer.add(at(20), 100);

		assertEquals(30, buffer.series().at(at(13)), 1e-9);
	}

	@Test
	void lastWordAtATimeCounts() {
		SeriesBuffer buffer = new SeriesBuffer(Shape.STEPS, LIMIT);
		buffer.add(at(10), 3);
		buffer.add(at(10), 4);
		buffer.add(at(12), 4);

		assertEquals(1, buffer.series().size());
		assertEquals(4, buffer.series().value(0));
	}

	@Test
	void peaksAndDipsOutliveThinningOut() {
		SeriesBuffer buffer = new SeriesBuffer(Shape.STEPS, LIMIT);
		for (int sample = 0; sample < 100_000; sample++) {
			buffer.add(at(sample), sample == 31_337 ? 9_999 : sample == 71_234 ? -9_999 : sample % 100 + 1);
		}
		Series series = buffer.series();

		assertTrue(series.size() <= LIMIT, () -> series.size() + " samples");
		assertEquals(0, series.time(0).nanos());
		assertEquals(99_999, series.time(series.size() - 1).nanos());
		assertEquals(9_999, series.peak());
		assertEquals(9_999, series.at(at(31_337)));
		assertEquals(-9_999, series.at(at(71_234)));
	}

	@Test
	void timesNeverGoBack() {
		SeriesBuffer buffer = new SeriesBuffer(Shape.LINES, LIMIT);
		for (int sample = 0; sample < 10_000; sample++) {
			buffer.add(at(sample * (long) sample), sample);
		}
		Series series = buffer.series();

		for (int i = 1; i < series.size(); i++) {
			assertTrue(series.time(i).compareTo(series.time(i - 1)) > 0);
			assertEquals(Math.sqrt(series.time(i).nanos()), series.value(i), 1e-9);
		}
	}

	@Test
	void tooFewSamplesAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new SeriesBuffer(Shape.STEPS, 15));
	}
}
