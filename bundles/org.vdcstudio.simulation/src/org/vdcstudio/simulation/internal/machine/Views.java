/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.util.Collection;
import java.util.HashMap;
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
	private final Failures failures;

	Views(World world, Service service, Failures failures) {
		this.world = world;
		this.service = service;
		this.failures = failures;
	}

	/**
	 * Says what changed.
	 *
	 * @param news gets what behaviours have to know
	 */
	void conclude(Collection<ElementId> hosts, TimelineEntry cause, List<Happening> news) {
		for (ElementId host : hosts) {
			HostView before = service.view(host);
			HostView now = service.refresh(host);
			if (!before.equals(now)) {
				Map<ElementId, TimelineEntry> said = new HashMap<>();
				compareUplinks(before, now, cause, said);
				compareStorage(host, before, now, cause, said, news);
				if (!said.isEmpty()) {
					world.vmsRunningOn(host).forEach(vm -> service.assess(vm, host, part -> said.getOrDefault(part, cause)));
				}
			}
		}
	}

	private void compareUplinks(HostView before, HostView now, TimelineEntry cause, Map<ElementId, TimelineEntry> said) {
		for (Map.Entry<ElementId, List<ElementId>> each : now.uplinks().entrySet()) {
			ElementId group = each.getKey();
			List<ElementId> old = before.uplinks().getOrDefault(group, List.of());
			List<ElementId> used = each.getValue();
			if (used.equals(old)) {
				continue;
			}
			if (used.isEmpty()) {
				said.put(group, world.record(cause, TimelineKinds.NETWORK_LOST, group, "no uplink works any longer"));
			} else if (old.isEmpty()) {
				said.put(group, world.record(cause, TimelineKinds.NETWORK_REGAINED, group, "uses " + names(used)));
			} else {
				said.put(group,
						world.record(cause, TimelineKinds.UPLINK_FAILOVER, group, "uses %s instead of %s".formatted(names(used), names(old))));
			}
		}
	}

	private static String names(List<ElementId> nics) {
		return nics.stream().map(ElementId::qualifiedName).collect(Collectors.joining(", "));
	}

	private void compareStorage(ElementId host, HostView before, HostView now, TimelineEntry cause,
			Map<ElementId, TimelineEntry> said, List<Happening> news) {
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
				said.put(datastore, entry);
				news.add(new Happening.StorageLost(host, datastore, permanent, entry));
			} else if (old == 0) {
				TimelineEntry entry = world.record(cause, TimelineKinds.STORAGE_MOUNTED, host,
						"%s, %d path%s".formatted(datastore, paths, paths == 1 ? "" : "s"));
				said.put(datastore, entry);
				news.add(new Happening.StorageRegained(host, datastore, entry));
			} else {
				said.put(datastore, world.record(cause, TimelineKinds.PATHS_CHANGED, host,
						"%s: %d path%s instead of %d".formatted(datastore, paths, paths == 1 ? "" : "s", old)));
			}
		}
	}

	private String reason(ElementId host, ElementId datastore) {
		return world.topology().storage().obstacle(host, datastore, world.state()).map(StorageObstacle::reason).orElse("");
	}

	/** A device that was removed says so; what only cannot be reached says nothing. NFS and vSAN know no permanent loss. */
	private boolean isGone(ElementId datastore) {
		return world.design().datastore(datastore).filter(each -> each instanceof Datastore.Vmfs vmfs
				&& (hasGone(datastore) || vmfs.extents().stream().anyMatch(this::isDeviceGone)))
				.isPresent();
	}

	private boolean isDeviceGone(ElementId device) {
		return failures.of(device).filter(failure -> failure.mode() != FailureMode.ALL_PATHS_DOWN).isPresent() || isArrayGone(device);
	}

	private boolean hasGone(ElementId element) {
		return failures.of(element).filter(failure -> failure.mode() == FailureMode.PERMANENT_DEVICE_LOSS).isPresent();
	}

	private boolean isArrayGone(ElementId device) {
		return world.topology().storage().arrayOf(device).filter(this::hasGone).isPresent();
	}
}
