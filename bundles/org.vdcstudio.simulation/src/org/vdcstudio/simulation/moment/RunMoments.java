/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.moment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.MigrationResult;
import org.vdcstudio.simulation.ScenarioResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.series.MigrationCopy;
import org.vdcstudio.simulation.series.RunSeries;
import org.vdcstudio.simulation.series.Series;

/** The moments of one run: from its timeline and series it tells what was true at any time. Immutable. */
public final class RunMoments {

	/** Only the detail says where a VM is powered on. */
	private static final Pattern POWERED_ON_AT = Pattern.compile("is powered on at (.+)");

	private final ScenarioResult result;
	private final RunSeries series;
	private final LinkLoads loads;
	private final NavigableSet<SimTime> times = new TreeSet<>();

	/**
	 * The moments of a run.
	 *
	 * @param result what came of it
	 * @param series what was taken down meanwhile
	 */
	public RunMoments(ScenarioResult result, RunSeries series) {
		this.result = result;
		this.series = series;
		loads = new LinkLoads(series.links());
		times.add(SimTime.ZERO);
		result.timeline().forEach(entry -> times.add(entry.time()));
		times.add(series.end());
	}

	/** The last moment. */
	public SimTime end() {
		return times.last();
	}

	/** The next moment at which something happens; empty at the end. */
	public Optional<SimTime> after(SimTime time) {
		return Optional.ofNullable(times.higher(time));
	}

	/** The last moment before at which something happened; empty at the start. */
	public Optional<SimTime> before(SimTime time) {
		return Optional.ofNullable(times.lower(time));
	}

	/**
	 * What is true at a moment, all that happens at it included.
	 *
	 * @return in the order in which it came about, load last; what is as the design says is not mentioned
	 */
	public List<ElementState> at(SimTime time) {
		Replay replay = new Replay();
		for (TimelineEntry entry : result.timeline()) {
			if (entry.time().compareTo(time) > 0) {
				replay.later(entry);
			} else {
				replay.happened(entry);
			}
		}
		List<ElementState> states = replay.told();
		series.migrations().stream().filter(copy -> isUnderWay(copy.copied(), time))
				.forEach(copy -> states.add(moving(copy, time)));
		states.addAll(loads.at(time));
		return states;
	}

	private static boolean isUnderWay(Series copied, SimTime time) {
		int last = copied.size() - 1;
		return last > 0 && copied.time(0).compareTo(time) <= 0 && copied.time(last).compareTo(time) > 0;
	}

	private static ElementState moving(MigrationCopy copy, SimTime time) {
		Series copied = copy.copied();
		double part = copied.at(time) / Math.max(1, copied.value(copied.size() - 1));
		return new ElementState(copy.vm(), ElementState.Kind.CHANGED, "→ " + copy.to(),
				"moves from %s to %s, %d %% of what is sent".formatted(copy.from(), copy.to(), Math.round(part * 100)));
	}

	/** Goes through the timeline and keeps what still holds. */
	private final class Replay {

		/** By what must not be true twice: where an element is, whether it works. */
		private final Map<String, ElementState> states = new LinkedHashMap<>();
		private final Map<String, Boolean> powerSeen = new HashMap<>();
		private int migrations;

		void happened(TimelineEntry entry) {
			String subject = entry.subject();
			switch (entry.kind()) {
			case TimelineKinds.MACHINE_OFF, TimelineKinds.VM_OFF, TimelineKinds.SERVER_DOWN -> {
				powerSeen.put(subject, false);
				put("power", subject, ElementState.Kind.DOWN, "off", entry.detail());
			}
			case TimelineKinds.MACHINE_ON, TimelineKinds.SERVER_UP -> {
				powerSeen.put(subject, true);
				states.remove(key("power", subject));
				if (entry.detail().equals("boots")) {
					put("power", subject, ElementState.Kind.CHANGED, "boots", entry.detail());
				}
			}
			case TimelineKinds.HOST_READY -> states.remove(key("power", subject));
			case TimelineKinds.VM_ON -> poweredOn(entry);
			case TimelineKinds.MIGRATION_FINISHED -> finished(subject);
			case TimelineKinds.MAINTENANCE -> put("maintenance", subject, ElementState.Kind.CHANGED, "maintenance", entry.detail());
			case TimelineKinds.MAINTENANCE_OVER -> states.remove(key("maintenance", subject));
			case TimelineKinds.NETWORK_LOST -> put("network", subject, ElementState.Kind.TROUBLE, "no uplink", entry.detail());
			case TimelineKinds.NETWORK_REGAINED -> states.remove(key("network", subject));
			case TimelineKinds.ACTION -> acted(entry);
			default -> {
				// says nothing of what elements are like afterwards
			}
			}
		}

		/** What is powered on later, and was never said to be, is off until then. */
		void later(TimelineEntry entry) {
			switch (entry.kind()) {
			case TimelineKinds.MACHINE_ON, TimelineKinds.VM_ON, TimelineKinds.SERVER_UP -> {
				if (powerSeen.putIfAbsent(entry.subject(), true) == null) {
					put("power", entry.subject(), ElementState.Kind.DOWN, "off", "is not on yet");
				}
			}
			case TimelineKinds.MACHINE_OFF, TimelineKinds.VM_OFF, TimelineKinds.SERVER_DOWN -> powerSeen.putIfAbsent(entry.subject(), true);
			default -> {
				// says nothing of what was before
			}
			}
		}

		/** What failed is off, too, which need not be said. */
		List<ElementState> told() {
			List<ElementState> told = new ArrayList<>();
			states.forEach((key, state) -> {
				if (!key.equals(key("power", state.element())) || !states.containsKey(key("failure", state.element()))) {
					told.add(state);
				}
			});
			return told;
		}

		/** One that ran before may run elsewhere now. */
		private void poweredOn(TimelineEntry entry) {
			states.remove(key("power", entry.subject()));
			Matcher place = POWERED_ON_AT.matcher(entry.detail());
			if (powerSeen.put(entry.subject(), true) != null && place.matches()) {
				put("place", entry.subject(), ElementState.Kind.CHANGED, "on " + place.group(1), "runs on " + place.group(1) + " now");
			}
		}

		/** Results stand in the order in which migrations came to their end. */
		private void finished(String vm) {
			@Nullable
			MigrationResult migration = migrations < result.migrations().size() ? result.migrations().get(migrations) : null;
			migrations++;
			if (migration != null && migration.vm().equals(vm)) {
				put("place", vm, ElementState.Kind.CHANGED, "on " + migration.to(),
						"runs on %s now, came from %s".formatted(migration.to(), migration.from()));
			}
		}

		private void acted(TimelineEntry entry) {
			if (entry.detail().startsWith("fail")) {
				put("failure", entry.subject(), ElementState.Kind.DOWN, "failed", "does not work");
			} else if (entry.detail().startsWith("restore")) {
				states.remove(key("failure", entry.subject()));
			}
		}

		private void put(String aspect, String element, ElementState.Kind kind, String badge, String text) {
			String key = key(aspect, element);
			// What comes about anew stands behind what was before.
			states.remove(key);
			states.put(key, new ElementState(element, kind, badge, text));
		}

		private static String key(String aspect, String element) {
			return aspect + " " + element;
		}
	}
}
