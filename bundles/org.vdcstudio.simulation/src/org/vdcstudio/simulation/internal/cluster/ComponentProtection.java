/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Happening.StopReason;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * VM Component Protection of one cluster: VMs that lost their storage on a host are stopped there and restarted where it is seen.
 * After a permanent loss at once; when nothing answers, after the APD timeout and a delay, and only if some host can take them.
 */
final class ComponentProtection {

	private final World world;
	private final Service service;
	private final VmPower vms;
	private final ClusterState state;
	private final Restarts restarts;
	private final Map<Loss, TimelineEntry> lost = new LinkedHashMap<>();
	private final Map<Loss, TimelineEntry> due = new LinkedHashMap<>();
	private final Set<ElementId> left = new HashSet<>();

	/** A datastore that a host lost. */
	private record Loss(ElementId host, ElementId datastore) {

		@Override
		public String toString() {
			return datastore + " at " + host;
		}
	}

	ComponentProtection(World world, Service service, VmPower vms, ClusterState state, Restarts restarts) {
		this.world = world;
		this.service = service;
		this.vms = vms;
		this.state = state;
		this.restarts = restarts;
	}

	/** Follows what hosts lose and get back. */
	void happened(Happening happening) {
		switch (happening) {
		case Happening.StorageLost loss when state.members().contains(loss.host()) -> lost(loss);
		case Happening.StorageRegained regained -> {
			forget(new Loss(regained.host(), regained.datastore()));
			tryAgain();
		}
		case Happening.HostUp up -> tryAgain();
		case Happening.HostDown down -> List.copyOf(lost.keySet()).stream().filter(loss -> loss.host().equals(down.host()))
				.forEach(this::forget);
		default -> {
			// Nothing about storage.
		}
		}
	}

	private void forget(Loss loss) {
		lost.remove(loss);
		due.remove(loss);
	}

	/** Another host may have what VMs need that were left on because none had. */
	private void tryAgain() {
		due.forEach((loss, cause) -> world.later(0, Priorities.CONCLUSION, "response to " + loss, () -> {
			if (due.get(loss) == cause) {
				respond(loss, cause);
			}
		}));
	}

	private void lost(Happening.StorageLost happening) {
		Loss loss = new Loss(happening.host(), happening.datastore());
		TimelineEntry entry = happening.entry();
		lost.put(loss, entry);
		if (happening.permanent()) {
			world.later(0, Priorities.CONCLUSION, "PDL of " + loss, () -> begin(loss, entry, entry));
			return;
		}
		world.later(world.parameters().ha().allPathsDown().toNanos(), Priorities.CONCLUSION, "APD timeout of " + loss, () -> {
			if (lost.get(loss) == entry) {
				TimelineEntry timeout = world.record(entry, TimelineKinds.APD_TIMEOUT, loss.host(),
						"%s has not answered for %s".formatted(loss.datastore(), seconds()));
				world.later(world.parameters().ha().allPathsDownResponse().toNanos(), Priorities.CONCLUSION, "APD response of " + loss,
						() -> begin(loss, entry, timeout));
			}
		});
	}

	private String seconds() {
		return world.parameters().ha().allPathsDown().toSeconds() + " s";
	}

	private void begin(Loss loss, TimelineEntry since, TimelineEntry cause) {
		if (lost.get(loss) == since) {
			due.put(loss, cause);
			respond(loss, cause);
		}
	}

	private void respond(Loss loss, TimelineEntry cause) {
		for (ElementId vm : List.copyOf(world.vmsRunningOn(loss.host()))) {
			if (world.topology().placement().datastoresOf(vm, world.state()).contains(loss.datastore())
					&& !service.seesStorageOf(vm, loss.host())) {
				if (restarts.candidates(vm).isEmpty()) {
					if (left.add(vm)) {
						world.record(cause, TimelineKinds.HA_NO_HOST, vm,
								"is left on %s, no other host has its storage and networks".formatted(loss.host()));
					}
				} else {
					left.remove(vm);
					restarts.add(vm, vms.stop(vm, StopReason.FAILOVER, "is stopped, %s lost %s".formatted(loss.host(), loss.datastore()), cause));
				}
			}
		}
	}
}
