/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.world.Happening.StopReason;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Hosts that are alive and that the primary host does not hear. By their heartbeats on datastores it tells them from failed ones;
 * without, it holds that they failed, but the files of their VMs are locked as long as they get to them.
 */
final class Partitions {

	private final World world;
	private final Service service;
	private final VmPower vms;
	private final Heartbeats heartbeats;
	private final PrimaryHost primary;
	private final HostFailures failures;
	private final Restarts restarts;
	private final Map<ElementId, TimelineEntry> separated = new LinkedHashMap<>();

	Partitions(World world, Service service, VmPower vms, Heartbeats heartbeats, PrimaryHost primary, HostFailures failures,
			Restarts restarts) {
		this.world = world;
		this.service = service;
		this.vms = vms;
		this.heartbeats = heartbeats;
		this.primary = primary;
		this.failures = failures;
		this.restarts = restarts;
	}

	/** Whether the primary host does not hear a host. */
	boolean isSeparated(ElementId host) {
		return separated.containsKey(host);
	}

	/** A host fell, or begins anew. */
	void forget(ElementId host) {
		separated.remove(host);
	}

	/** Looks who hears whom now; there is a primary host. */
	void look(List<List<ElementId>> groups, TimelineEntry cause, Runnable succession) {
		ElementId leader = primary.current().orElseThrow();
		List<ElementId> main = main(groups, leader);
		primary.setLost(!main.contains(leader));
		for (ElementId host : main) {
			if (separated.remove(host) != null) {
				world.record(cause, TimelineKinds.HA_HOST_BACK, host, "is heard again");
			}
		}
		for (List<ElementId> group : groups) {
			if (group != main) {
				group.stream().filter(host -> !isSeparated(host)).forEach(host -> separate(host, cause, succession));
			}
		}
	}

	/** The group of the primary; when that is alone and finds itself isolated, the largest of the others. */
	private List<ElementId> main(List<List<ElementId>> groups, ElementId leader) {
		List<ElementId> own = groups.stream().filter(group -> group.contains(leader)).findFirst().orElse(List.of());
		if (own.size() > 1 || groups.size() == 1 || heartbeats.hearsIsolationAddress(leader)) {
			return own;
		}
		List<ElementId> largest = own;
		for (List<ElementId> group : groups) {
			if (group != own && (largest == own || group.size() > largest.size())) {
				largest = group;
			}
		}
		return largest;
	}

	private void separate(ElementId host, TimelineEntry cause, Runnable succession) {
		separated.put(host, cause);
		boolean isPrimary = primary.is(host);
		Duration silence = isPrimary ? world.parameters().ha().primaryFailed() : failures.silence();
		world.later(silence.toNanos(), Priorities.CONCLUSION, "HA misses " + host, () -> {
			if (separated.get(host) == cause) {
				if (primary.is(host)) {
					succession.run();
				}
				primary.working().ifPresent(leader -> missed(host, leader, cause));
			}
		});
	}

	/** The others have not heard of a host that is alive. */
	private void missed(ElementId host, ElementId leader, TimelineEntry since) {
		Optional<ElementId> datastore = heartbeats.sharedDatastore(host, leader);
		if (datastore.isPresent()) {
			world.record(since, TimelineKinds.HA_HOST_SEPARATED, host,
					"is not heard, but its heartbeat on %s is seen: isolated or partitioned".formatted(datastore.get()));
			return;
		}
		TimelineEntry entry = world.record(since, TimelineKinds.HA_HOST_FAILED, host,
				"is declared failed by %s: nothing is heard or seen of it".formatted(leader));
		for (ElementId vm : world.vmsRunningOn(host)) {
			if (service.seesStorageOf(vm, host)) {
				world.record(entry, TimelineKinds.HA_NO_HOST, vm, "its files are locked, it still runs on " + host);
			} else if (restarts.candidates(vm).isEmpty()) {
				world.record(entry, TimelineKinds.HA_NO_HOST, vm, "no host that is heard has its storage and networks");
			} else {
				restarts.add(vm, vms.stop(vm, StopReason.FAILOVER, "loses its files on %s to its restart elsewhere".formatted(host), entry));
			}
		}
	}
}
