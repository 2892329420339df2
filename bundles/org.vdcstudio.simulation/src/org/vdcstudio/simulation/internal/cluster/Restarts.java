/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.compute.RestartPriority;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.placement.FailoverPlan;
import org.vdcstudio.simulation.placement.RestartRequest;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * The VMs that HA restarts in one cluster: by priority, a priority after the one before it, each where it finds what it needs. One
 * that finds no place, or does not start, does not keep later ones waiting; it is tried again after a while, and as soon as a host
 * or a datastore is there again.
 */
final class Restarts {

	private static final List<RestartPriority> ORDER = List.of(RestartPriority.HIGHEST, RestartPriority.HIGH, RestartPriority.MEDIUM,
			RestartPriority.LOW, RestartPriority.LOWEST);

	private final World world;
	private final VmPower vms;
	private final ClusterState state;
	private final Map<ElementId, Attempt> attempts = new LinkedHashMap<>();
	private boolean planned;

	/** How far the restart of a VM is. */
	private enum Stage {
		WAITING, STARTING, DEFERRED
	}

	/** A restart that is not over. */
	private static final class Attempt {

		private TimelineEntry cause;
		private Stage stage = Stage.WAITING;
		private int tries;

		Attempt(TimelineEntry cause) {
			this.cause = cause;
		}
	}

	Restarts(World world, VmPower vms, ClusterState state) {
		this.world = world;
		this.vms = vms;
		this.state = state;
	}

	/** Has a VM restarted, unless it is excepted from that. */
	void add(ElementId vm, TimelineEntry cause) {
		if (priority(vm) == RestartPriority.DISABLED) {
			world.record(cause, TimelineKinds.HA_GIVEN_UP, vm, "is excepted from restarts");
		} else {
			attempts.putIfAbsent(vm, new Attempt(cause));
			planSoon();
		}
	}

	private RestartPriority priority(ElementId vm) {
		return world.vm(vm).settings().restartPriority();
	}

	/** Something is there again that VMs may have been waiting for. */
	void tryAgain() {
		boolean any = false;
		for (Attempt attempt : attempts.values()) {
			if (attempt.stage == Stage.DEFERRED) {
				attempt.stage = Stage.WAITING;
				any = true;
			}
		}
		if (any) {
			planSoon();
		}
	}

	/** Once for all that is added at this time. */
	private void planSoon() {
		if (!planned) {
			planned = true;
			world.later(0, Priorities.CONCLUSION, "HA restarts of " + state.id(), () -> {
				planned = false;
				plan();
			});
		}
	}

	private void plan() {
		attempts.entrySet().removeIf(each -> each.getValue().stage != Stage.STARTING && vms.isOn(each.getKey()));
		Optional<RestartPriority> rank = ORDER.stream().filter(priority -> attempts.entrySet().stream()
				.anyMatch(each -> priority(each.getKey()) == priority && each.getValue().stage != Stage.DEFERRED)).findFirst();
		if (rank.isEmpty()) {
			return;
		}
		List<RestartRequest> requests = new ArrayList<>();
		attempts.forEach((vm, attempt) -> {
			if (attempt.stage == Stage.WAITING && priority(vm) == rank.get()) {
				requests.add(new RestartRequest(state.asked(vm), rank.get()));
			}
		});
		FailoverPlan plan = FailoverPlan.of(requests, state.picture(), state::candidates, state.rules(), state::whereabouts);
		int most = world.parameters().ha().concurrentRestarts();
		for (FailoverPlan.Restart restart : plan.restarts()) {
			ElementId host = restart.place().host();
			if (vms.startingAt(host).size() < most) {
				start(restart.request().vm().id(), host, rank.get());
			}
		}
		for (FailoverPlan.Unplaced unplaced : plan.unplaced()) {
			ElementId vm = unplaced.request().vm().id();
			defer(vm, world.record(attempt(vm).cause, TimelineKinds.HA_NO_HOST, vm,
					state.candidates(vm).isEmpty() ? "no host has its storage and networks" : unplaced.refusal().reason()));
		}
	}

	private void start(ElementId vm, ElementId host, RestartPriority priority) {
		Attempt attempt = attempt(vm);
		attempt.stage = Stage.STARTING;
		TimelineEntry entry = world.record(attempt.cause, TimelineKinds.HA_RESTART, vm,
				"on %s, priority %s".formatted(host, priority.getLiteral()));
		vms.start(vm, host, entry);
	}

	private Attempt attempt(ElementId vm) {
		return Optional.ofNullable(attempts.get(vm)).orElseThrow();
	}

	private void defer(ElementId vm, TimelineEntry entry) {
		Attempt attempt = attempt(vm);
		attempt.tries++;
		if (attempt.tries >= world.parameters().ha().attempts()) {
			attempts.remove(vm);
			world.record(entry, TimelineKinds.HA_GIVEN_UP, vm, "after %d attempts".formatted(attempt.tries));
			planSoon();
			return;
		}
		attempt.stage = Stage.DEFERRED;
		Duration pause = world.parameters().ha().retry().multipliedBy(1L << attempt.tries - 1);
		world.later(pause, "retry of " + vm, () -> {
			if (attempts.get(vm) == attempt && attempt.stage == Stage.DEFERRED) {
				attempt.stage = Stage.WAITING;
				planSoon();
			}
		});
		planSoon();
	}

	/** What became of VMs that were started. */
	void happened(Happening happening) {
		switch (happening) {
		case Happening.VmStarted started -> {
			if (attempts.remove(started.vm()) != null) {
				planSoon();
			}
		}
		case Happening.VmNotStarted failed when attempts.containsKey(failed.vm()) -> defer(failed.vm(), failed.entry());
		default -> {
			// Nothing about restarts.
		}
		}
	}
}
