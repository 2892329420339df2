/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal.bench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.vdcstudio.workbench.internal.bench.UiWatch.Stretch;

/** Writes to standard output what was measured. */
final class Report {

	private static final int MOST_STRETCHES = 10;
	private static final int MOST_PLACES = 5;
	private static final int PERCENT = 100;
	private static final String OURS = "org.vdcstudio.";
	private static final String THIS = "org.vdcstudio.workbench.internal.";

	private Report() {
	}

	static void line(String what, long nanos) {
		line(what, "%,d ms".formatted(millis(nanos)));
	}

	static void line(String what, String result) {
		System.out.println("    %-52s %s".formatted(what, result));
		System.out.flush();
	}

	/** The longest time that the user interface did one thing, in each step, and where it was when somebody would notice. */
	static void stretches(List<Stretch> stretches) {
		Map<String, Stretch> longest = new LinkedHashMap<>();
		stretches.forEach(each -> longest.merge(each.step(), each, (one, other) -> one.nanos() >= other.nanos() ? one : other));
		System.out.println("    the longest that the user interface did one thing");
		longest.forEach((step, stretch) -> line("  " + step, text(stretch)));
		List<Stretch> noticed = stretches.stream().filter(each -> each.nanos() > UiWatch.LIMIT_NANOS)
				.sorted(Comparator.comparingLong(Stretch::processorNanos).reversed()).toList();
		line("longer than %d ms".formatted(millis(UiWatch.LIMIT_NANOS)), "%d times".formatted(noticed.size()));
		noticed.stream().limit(MOST_STRETCHES).forEach(Report::places);
	}

	private static String text(Stretch stretch) {
		return "%,d ms, of it %,d ms with a processor".formatted(millis(stretch.nanos()), millis(stretch.processorNanos()));
	}

	/** Where in the product the thread was, most often first. */
	private static void places(Stretch stretch) {
		System.out.println("      %s: %s".formatted(stretch.step(), text(stretch)));
		Map<String, Long> places = stretch.samples().stream()
				.collect(Collectors.groupingBy(Report::place, LinkedHashMap::new, Collectors.counting()));
		places.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(MOST_PLACES)
				.forEach(each -> System.out.println("        %3d %%  %s".formatted(PERCENT * each.getValue() / stretch.samples().size(), each.getKey())));
	}

	private static String place(List<StackTraceElement> stack) {
		String innermost = stack.isEmpty() ? "nowhere" : stack.getFirst().toString();
		Optional<StackTraceElement> ours = stack.stream()
				.filter(frame -> frame.getClassName().startsWith(OURS) && !frame.getClassName().startsWith(THIS)).findFirst();
		return ours.map(StackTraceElement::toString).orElse("the platform, " + innermost);
	}

	private static long millis(long nanos) {
		return TimeUnit.NANOSECONDS.toMillis(nanos);
	}
}
