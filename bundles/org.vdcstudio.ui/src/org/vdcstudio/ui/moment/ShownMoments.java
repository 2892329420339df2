/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.moment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.util.URI;
import org.vdcstudio.simulation.moment.ElementState;

/**
 * What was true of the elements of designs at the moment of a simulation that somebody looks at: the Simulation view says it,
 * diagrams show it. May be called from any thread.
 */
public final class ShownMoments {

	private static final Map<URI, List<ElementState>> STATES = new ConcurrentHashMap<>();
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	private ShownMoments() {
	}

	/**
	 * Says what is true of a design at the moment that is looked at now.
	 *
	 * @param design address of the design's own file
	 * @param states none when no moment is looked at
	 */
	public static void show(URI design, List<ElementState> states) {
		List<ElementState> now = List.copyOf(states);
		List<ElementState> before = now.isEmpty() ? STATES.remove(design) : STATES.put(design, now);
		if (!now.equals(before == null ? List.of() : before)) {
			LISTENERS.forEach(Runnable::run);
		}
	}

	/** What is true of a design; empty when no moment is looked at. */
	public static List<ElementState> of(URI design) {
		return STATES.getOrDefault(design, List.of());
	}

	/**
	 * Reports that another moment is looked at.
	 *
	 * @param listener called on the thread that says so; must return quickly
	 * @return stops the reports when run
	 */
	public static Runnable addListener(Runnable listener) {
		LISTENERS.add(listener);
		return () -> LISTENERS.remove(listener);
	}
}
