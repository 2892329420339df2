/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.compute;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.compute.Grant;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Tells when VMs of a host get less CPU or memory than they want because of others, and how much each gets then. Looked at whenever
 * the VMs of a host change, once for all changes at one time.
 */
public final class Contention {

	private static final int MOST_NAMED = 5;

	private final World world;
	private final HostShares shares;
	private final Map<ElementId, TimelineEntry> changed = new LinkedHashMap<>();
	private final Map<Resource, Map<ElementId, Map<ElementId, Grant>>> held = new EnumMap<>(Resource.class);

	/** @param world the datacenter */
	public Contention(World world) {
		this.world = world;
		shares = new HostShares(world);
		for (Resource resource : Resource.values()) {
			held.put(resource, new HashMap<>());
		}
		world.watch(this::happened);
	}

	/** Looks at a datacenter that runs already. */
	public void start() {
		for (ElementId host : world.index().hosts()) {
			for (Resource resource : Resource.values()) {
				Map<ElementId, Grant> contended = shares.contended(host, resource);
				if (!contended.isEmpty()) {
					grants(resource).put(host, contended);
					world.begin(TimelineKinds.CONTENTION, host, describe(resource, contended));
				}
			}
		}
	}

	private Map<ElementId, Map<ElementId, Grant>> grants(Resource resource) {
		return held.getOrDefault(resource, Map.of());
	}

	/** How fast the guest of a VM runs, from 0 to 1: the part it gets of the CPU time that it wants. */
	public double speed(ElementId vm) {
		Optional<Grant> grant = world.runningOn(vm)
				.flatMap(host -> Optional.ofNullable(grants(Resource.CPU).getOrDefault(host, Map.of()).get(vm)));
		return grant.map(known -> (double) known.granted() / known.wanted()).orElse(1.0);
	}

	private void happened(Happening happening) {
		switch (happening) {
		case Happening.HostDown down -> changed(down.host(), down.entry());
		case Happening.VmStarted started -> changed(started.host(), started.entry());
		case Happening.VmStopped stopped -> changed(stopped.host(), stopped.entry());
		case Happening.VmMoved moved -> {
			changed(moved.from(), moved.entry());
			changed(moved.to(), moved.entry());
		}
		default -> {
			// Nothing that changes who shares a host.
		}
		}
	}

	private void changed(ElementId host, TimelineEntry cause) {
		if (changed.isEmpty()) {
			world.later(0, Priorities.CONCLUSION, "shares of hosts", this::look);
		}
		changed.put(host, cause);
	}

	private void look() {
		Map<ElementId, TimelineEntry> hosts = new LinkedHashMap<>(changed);
		changed.clear();
		hosts.forEach((host, cause) -> {
			for (Resource resource : Resource.values()) {
				look(host, resource, cause);
			}
		});
	}

	private void look(ElementId host, Resource resource, TimelineEntry cause) {
		Map<ElementId, Grant> before = grants(resource).getOrDefault(host, Map.of());
		Map<ElementId, Grant> now = shares.contended(host, resource);
		if (now.equals(before)) {
			return;
		}
		if (now.isEmpty()) {
			grants(resource).remove(host);
			world.record(cause, TimelineKinds.CONTENTION_OVER, host, "%s is enough for all its VMs again".formatted(resource.label()));
		} else {
			grants(resource).put(host, now);
			world.record(cause, TimelineKinds.CONTENTION, host, describe(resource, now));
		}
	}

	private static String describe(Resource resource, Map<ElementId, Grant> contended) {
		String named = contended.entrySet().stream().limit(MOST_NAMED).map(each -> "%s gets %s of %s".formatted(each.getKey(),
				resource.describe(each.getValue().granted()), resource.describe(each.getValue().wanted()))).collect(Collectors.joining(", "));
		int more = contended.size() - MOST_NAMED;
		return "%s: %s%s".formatted(resource.label(), named, more > 0 ? " and %d more get less than they want".formatted(more) : "");
	}
}
