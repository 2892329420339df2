/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.moment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.series.LinkLoad;

/** How busy links are, both directions of one taken together. */
final class LinkLoads {

	private final Map<String, List<LinkLoad>> links;

	/** Loads whose links are called by the element at their end and their direction: {@code esx01.vmnic1 out}. */
	LinkLoads(List<LinkLoad> loads) {
		links = loads.stream().collect(Collectors.groupingBy(load -> element(load.link()), LinkedHashMap::new, Collectors.toList()));
	}

	private static String element(String link) {
		int end = link.lastIndexOf(' ');
		return end < 0 ? link : link.substring(0, end);
	}

	/** Links over which something is sent. */
	List<ElementState> at(SimTime time) {
		List<ElementState> states = new ArrayList<>();
		links.forEach((element, directions) -> {
			List<LinkLoad> busy = directions.stream().filter(each -> each.load().at(time) > 0).toList();
			if (!busy.isEmpty()) {
				double part = busy.stream().mapToDouble(each -> each.load().at(time) / each.capacity()).max().orElse(0);
				String text = busy.stream().map(each -> describe(element, each, time)).collect(Collectors.joining(", "));
				states.add(new ElementState(element, ElementState.Kind.LOAD, Math.max(1, Math.round(part * 100)) + " %", text,
						OptionalDouble.of(part)));
			}
		});
		return states;
	}

	private static String describe(String element, LinkLoad load, SimTime time) {
		return String.format(Locale.ROOT, "%s %s of %s", load.link().substring(element.length()).strip(), rate(load.load().at(time)),
				rate(load.capacity())).strip();
	}

	private static String rate(double bits) {
		return bits >= 1e9 ? String.format(Locale.ROOT, "%.1f Gbit/s", bits / 1e9) : String.format(Locale.ROOT, "%.0f Mbit/s", bits / 1e6);
	}
}
