/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.model.scenario.FailureMode;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.HostView;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.StorageObstacle;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;

/** What working hosts see, compared with what they saw before. */
final class Views {

	private final World world;
	private final Service service;
	private final Map<ElementId, FailureMode> modes;

	/** @param modes how what has failed did so */
	Views(World world, Service service, Map<ElementId, FailureMode> modes) {
		this.world = world;
		this.service = service;
		this.modes = modes;
	}

	/**
	 * Says what changed.
	 *
	 * @param news gets what behaviours have to know
	 * @return the latest entry of the timeline about it; {@code cause} when nothing changed
	 */
	TimelineEntry conclude(Collection<ElementId> hosts, TimelineEntry cause, List<Happening> news) {
		TimelineEntry last = cause;
		for (ElementId host : hosts) {
			HostView before = service.view(host);
			HostView now = service.refresh(host);
			if (!before.equals(now)) {
				List<TimelineEntry> said = new ArrayList<>();
				compareUplinks(host, before, now, cause, said);
				compareStorage(host, before, now, cause, said, news);
				if (!said.isEmpty()) {
					TimelineEntry entry = said.getLast();
					world.vmsRunningOn(host).forEach(vm -> service.assess(vm, host, entry));
					last = entry;
				}
			}
		}
		return last;
	}

	private void compareUplinks(ElementId host, HostView before, HostView now, TimelineEntry cause, List<TimelineEntry> said) {
		for (Map.Entry<ElementId, List<ElementId>> each : now.uplinks().entrySet()) {
			ElementId group = each.getKey();
			List<ElementId> old = before.uplinks().getOrDefault(group, List.of());
			List<ElementId> used = each.getValue();
			if (used.equals(old)) {
				continue;
			}
			if (used.isEmpty()) {
				said.add(world.record(cause, TimelineKinds.NETWORK_LOST, group, "no uplink works any longer"));
			} else if (old.isEmpty()) {
				said.add(world.record(cause, TimelineKinds.NETWORK_REGAINED, group, "uses " + names(used)));
			} else {
				said.add(world.record(cause, TimelineKinds.UPLINK_FAILOVER, group, "uses %s instead of %s".formatted(names(used), names(old))));
			}
		}
	}

	private static String names(List<ElementId> nics) {
		return nics.stream().map(ElementId::qualifiedName).collect(Collectors.joining(", "));
	}

	private void compareStorage(ElementId host, HostView before, HostView now, TimelineEntry cause, List<TimelineEntry> said,
			List<Happening> news) {
		Set<ElementId> all = new LinkedHashSet<>(before.datastores().keySet());
		all.addAll(now.datastores().keySet());
		for (ElementId datastore : all) {
			int old = before.datastores().getOrDefault(datastore, 0);
			int paths = now.datastores().getOrDefault(datastore, 0);
			if (paths == old) {
				continue;
			}
			if (paths == 0) {
				boolean permanent = isGone(datastore);
				TimelineEntry entry = world.record(cause, TimelineKinds.STORAGE_LOST, host, "%s: %s, %s".formatted(datastore,
						permanent ? "permanent device loss (PDL)" : "all paths down (APD)", reason(host, datastore)));
				said.add(entry);
				news.add(new Happening.StorageLost(host, datastore, permanent, entry));
			} else if (old == 0) {
				TimelineEntry entry = world.record(cause, TimelineKinds.STORAGE_MOUNTED, host,
						"%s, %d path%s".formatted(datastore, paths, paths == 1 ? "" : "s"));
				said.add(entry);
				news.add(new Happening.StorageRegained(host, datastore, entry));
			} else {
				said.add(world.record(cause, TimelineKinds.PATHS_CHANGED, host,
						"%s: %d path%s instead of %d".formatted(datastore, paths, paths == 1 ? "" : "s", old)));
			}
		}
	}

	private String reason(ElementId host, ElementId datastore) {
		return world.topology().storage().obstacle(host, datastore, world.state()).map(StorageObstacle::reason).orElse("");
	}

	/** A device that was removed says so; what only cannot be reached says nothing. NFS and vSAN know no permanent loss. */
	private boolean isGone(ElementId datastore) {
		return world.design().datastore(datastore).filter(each -> each instanceof Datastore.Vmfs vmfs && vmfs.extents().stream().anyMatch(
				device -> modes.containsKey(device) && modes.get(device) != FailureMode.ALL_PATHS_DOWN
						|| isArrayGone(device)))
				.isPresent() || modes.get(datastore) == FailureMode.PERMANENT_DEVICE_LOSS;
	}

	private boolean isArrayGone(ElementId device) {
		return world.topology().storage().arrayOf(device).map(modes::get).filter(FailureMode.PERMANENT_DEVICE_LOSS::equals).isPresent();
	}
}
