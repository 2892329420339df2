/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.moment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.scenario.FailureMode;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.series.Outage;
import org.vdcstudio.simulation.series.Placement;

/** Goes through a run and keeps what still holds. */
final class Replay {

	/** What must not be true twice of an element. */
	private enum Aspect {
		POWER, FAILURE, ISOLATION, MAINTENANCE, NETWORK, PLACE
	}

	private record Key(Aspect aspect, String element) {
	}

	private final Set<String> hosts;
	private final Map<Key, ElementState> states = new LinkedHashMap<>();
	private final Map<String, Boolean> powerSeen = new HashMap<>();
	private final Map<String, Optional<String>> homes = new HashMap<>();

	/** @param hosts names of the hosts, which take their time to boot */
	Replay(Set<String> hosts) {
		this.hosts = hosts;
	}

	void happened(TimelineEntry entry) {
		String subject = entry.subject();
		switch (entry.kind()) {
		case TimelineKinds.MACHINE_OFF, TimelineKinds.VM_OFF, TimelineKinds.SERVER_DOWN -> {
			powerSeen.put(subject, false);
			put(Aspect.POWER, subject, ElementState.Kind.DOWN, "off", entry.detail());
		}
		case TimelineKinds.MACHINE_ON -> {
			poweredOn(subject);
			if (hosts.contains(subject)) {
				put(Aspect.POWER, subject, ElementState.Kind.CHANGED, "boots", entry.detail());
			}
		}
		case TimelineKinds.SERVER_UP, TimelineKinds.VM_ON -> poweredOn(subject);
		case TimelineKinds.HOST_READY -> remove(Aspect.POWER, subject);
		case TimelineKinds.MAINTENANCE -> put(Aspect.MAINTENANCE, subject, ElementState.Kind.CHANGED, "maintenance", entry.detail());
		case TimelineKinds.MAINTENANCE_OVER -> remove(Aspect.MAINTENANCE, subject);
		case TimelineKinds.NETWORK_LOST -> put(Aspect.NETWORK, subject, ElementState.Kind.TROUBLE, "no uplink", entry.detail());
		case TimelineKinds.NETWORK_REGAINED -> remove(Aspect.NETWORK, subject);
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
				put(Aspect.POWER, entry.subject(), ElementState.Kind.DOWN, "off", "is not on yet");
			}
		}
		case TimelineKinds.MACHINE_OFF, TimelineKinds.VM_OFF, TimelineKinds.SERVER_DOWN -> powerSeen.putIfAbsent(entry.subject(), true);
		default -> {
			// says nothing of what was before
		}
		}
	}

	private void poweredOn(String subject) {
		powerSeen.put(subject, true);
		remove(Aspect.POWER, subject);
	}

	/** A VM that runs where it ran first is where the design wants it. */
	void placed(Placement placement) {
		Optional<String> home = homes.computeIfAbsent(placement.vm(), first -> placement.before());
		if (home.isEmpty()) {
			homes.put(placement.vm(), Optional.of(placement.host()));
		} else if (home.get().equals(placement.host())) {
			remove(Aspect.PLACE, placement.vm());
		} else {
			put(Aspect.PLACE, placement.vm(), ElementState.Kind.CHANGED, "on " + placement.host(),
					"runs on %s now, came from %s".formatted(placement.host(), placement.before().orElse(home.get())));
		}
	}

	void failed(Outage outage) {
		boolean isAlive = outage.mode() == FailureMode.ISOLATION;
		String text = switch (outage.mode()) {
		case FAILURE -> "does not work";
		case ISOLATION -> "has lost its management network";
		case ALL_PATHS_DOWN -> "does not answer (all paths down)";
		case PERMANENT_DEVICE_LOSS -> "is gone (permanent device loss)";
		};
		put(aspect(outage), outage.element(), isAlive ? ElementState.Kind.TROUBLE : ElementState.Kind.DOWN,
				isAlive ? "isolated" : "failed", text);
	}

	void restored(Outage outage) {
		remove(aspect(outage), outage.element());
	}

	/** A host that is isolated works all the same. */
	private static Aspect aspect(Outage outage) {
		return outage.mode() == FailureMode.ISOLATION ? Aspect.ISOLATION : Aspect.FAILURE;
	}

	/** Whether something runs, and does not boot. */
	boolean isUp(String element) {
		return !states.containsKey(new Key(Aspect.POWER, element)) && !states.containsKey(new Key(Aspect.FAILURE, element));
	}

	/** What holds. What failed is off, too, which need not be said. */
	List<ElementState> told() {
		List<ElementState> told = new ArrayList<>();
		states.forEach((key, state) -> {
			if (key.aspect() != Aspect.POWER || !states.containsKey(new Key(Aspect.FAILURE, key.element()))) {
				told.add(state);
			}
		});
		return told;
	}

	private void put(Aspect aspect, String element, ElementState.Kind kind, String badge, String text) {
		// What comes about anew stands behind what was before.
		remove(aspect, element);
		states.put(new Key(aspect, element), new ElementState(element, kind, badge, text));
	}

	private void remove(Aspect aspect, String element) {
		states.remove(new Key(aspect, element));
	}
}
