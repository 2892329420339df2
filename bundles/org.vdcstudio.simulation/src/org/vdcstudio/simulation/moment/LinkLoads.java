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

	private final Map<String, List<Way>> links;

	/** One direction of a link. */
	private record Way(LinkLoad.End end, LinkLoad link) {

		double load(SimTime time) {
			return link.load().at(time);
		}

		String describe(SimTime time) {
			return "%s %s of %s".formatted(end.isOut() ? "out" : "in", rate(load(time)), rate(link.capacity()));
		}

		private static String rate(double bits) {
			return bits >= 1e9 ? String.format(Locale.ROOT, "%.1f Gbit/s", bits / 1e9)
					: String.format(Locale.ROOT, "%.0f Mbit/s", bits / 1e6);
		}
	}

	/** Loads; those of what is no element of the design are left out. */
	LinkLoads(List<LinkLoad> loads) {
		links = loads.stream().flatMap(load -> load.end().map(end -> new Way(end, load)).stream())
				.collect(Collectors.groupingBy(way -> way.end().element(), LinkedHashMap::new, Collectors.toList()));
	}

	/** Links over which something is sent. */
	List<ElementState> at(SimTime time) {
		List<ElementState> states = new ArrayList<>();
		links.forEach((element, ways) -> {
			List<Way> busy = ways.stream().filter(way -> way.load(time) > 0).toList();
			if (!busy.isEmpty()) {
				double part = busy.stream().mapToDouble(way -> way.load(time) / way.link().capacity()).max().orElse(0);
				String text = busy.stream().map(way -> way.describe(time)).collect(Collectors.joining(", "));
				states.add(new ElementState(element, ElementState.Kind.LOAD, Math.max(1, Math.round(part * 100)) + " %", text,
						OptionalDouble.of(part)));
			}
		});
		return states;
	}
}
