/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.cluster.Clusters;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * Powers on, after everything was off, the VMs that the design says run: each at its host as soon as that is up and has the storage,
 * if admission control lets it. Those that are refused are tried again when something is there that was not before, and why they
 * wait is said once.
 */
public final class ColdStart {

	private final World world;
	private final VmPower vms;
	private final Clusters clusters;
	private final Map<ElementId, List<ElementId>> waiting = new LinkedHashMap<>();
	private final Map<ElementId, TimelineEntry> causes = new HashMap<>();
	private final Map<ElementId, ElementId> started = new HashMap<>();
	private final Map<ElementId, String> reasons = new HashMap<>();
	private Optional<TimelineEntry> latest = Optional.empty();

	/**
	 * @param world    the datacenter, of which nothing runs
	 * @param vms      powers VMs
	 * @param clusters admits them
	 */
	public ColdStart(World world, VmPower vms, Clusters clusters) {
		this.world = world;
		this.vms = vms;
		this.clusters = clusters;
	}

	/** Begins to wait for hosts. */
	public void begin(TimelineEntry cause) {
		for (Vm vm : world.design().vms()) {
			if (vm.power() == PowerState.ON && vm.host().isPresent()) {
				await(vm.id(), vm.host().get());
			}
		}
		world.watch(this::happened);
	}

	private void await(ElementId vm, ElementId host) {
		waiting.computeIfAbsent(host, key -> new ArrayList<>()).add(vm);
	}

	private void happened(Happening happening) {
		switch (happening) {
		case Happening.HostUp up -> trySoon(up.host(), up.entry());
		case Happening.StorageRegained regained -> trySoon(regained.host(), regained.entry());
		case Happening.VmStarted done -> started.remove(done.vm());
		case Happening.VmNotStarted failed when started.remove(failed.vm(), failed.host()) -> await(failed.vm(), failed.host());
		default -> {
			// Nothing that a VM waits for.
		}
		}
	}

	private void trySoon(ElementId host, TimelineEntry cause) {
		causes.put(host, cause);
		if (latest.isEmpty() && !waiting.isEmpty()) {
			world.later(0, Priorities.CONCLUSION, "power on what waits", this::powerOn);
		}
		latest = Optional.of(cause);
	}

	private void powerOn() {
		TimelineEntry cause = latest.orElseThrow();
		latest = Optional.empty();
		for (Map.Entry<ElementId, List<ElementId>> each : waiting.entrySet()) {
			if (clusters.takesVms(each.getKey())) {
				powerOn(each.getKey(), each.getValue(), causes.getOrDefault(each.getKey(), cause));
			}
		}
		waiting.values().removeIf(List::isEmpty);
	}

	private void powerOn(ElementId host, List<ElementId> candidates, TimelineEntry cause) {
		List<ElementId> refused = new ArrayList<>();
		for (ElementId vm : List.copyOf(candidates)) {
			Optional<String> reason = vms.obstacle(vm, host)
					.or(() -> clusters.admissionObstacle(vm).map(refusal -> "admission control: " + refusal));
			if (reason.isPresent()) {
				refused.add(vm);
				sayOnce(vm, reason.get(), cause);
			} else {
				started.put(vm, host);
				vms.start(vm, host, cause);
			}
		}
		candidates.clear();
		candidates.addAll(refused);
	}

	private void sayOnce(ElementId vm, String reason, TimelineEntry cause) {
		if (!reason.equals(reasons.put(vm, reason))) {
			world.record(cause, TimelineKinds.POWER_ON_REFUSED, vm, reason);
		}
	}
}
