/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.vdcstudio.model.compute.RestartPriority;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Happening.StopReason;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.placement.FailoverPlan;
import org.vdcstudio.simulation.placement.PlacementHost;
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
	private final PrimaryHost primary;
	private final Predicate<ElementId> heard;
	private final Map<ElementId, RestartAttempt> attempts = new LinkedHashMap<>();
	private final Map<ElementId, TimelineEntry> givenUp = new LinkedHashMap<>();
	private boolean planned;

	/**
	 * @param primary who restarts VMs
	 * @param heard   whether it hears a host
	 */
	Restarts(World world, VmPower vms, ClusterState state, PrimaryHost primary, Predicate<ElementId> heard) {
		this.world = world;
		this.vms = vms;
		this.state = state;
		this.primary = primary;
		this.heard = heard;
		primary.whenElected(this::planSoon);
	}

	/** Has a VM restarted, unless it is excepted from that. */
	void add(ElementId vm, TimelineEntry cause) {
		if (priority(vm) == RestartPriority.DISABLED) {
			world.record(cause, TimelineKinds.HA_GIVEN_UP, vm, "is excepted from restarts");
		} else {
			givenUp.remove(vm);
			attempts.putIfAbsent(vm, new RestartAttempt(cause));
			planSoon();
		}
	}

	/** The hosts that could run a VM, as far as the primary host hears them. */
	List<ElementId> candidates(ElementId vm) {
		return state.failoverCandidates(vm).stream().filter(heard).toList();
	}

	private RestartPriority priority(ElementId vm) {
		return world.vm(vm).settings().restartPriority();
	}

	/** Something is there again that VMs may have been waiting for. That does not count as an attempt. */
	void tryAgain() {
		if (attempts.values().stream().filter(RestartAttempt::tryBetween).count() > 0) {
			planSoon();
		}
	}

	/** A host is back: VMs that were given up get another chance. */
	void hostBack() {
		givenUp.forEach((vm, entry) -> attempts.putIfAbsent(vm, new RestartAttempt(entry)));
		givenUp.clear();
		tryAgain();
		planSoon();
	}

	/** Once for all that is added at this time. */
	private void planSoon() {
		if (!planned && !attempts.isEmpty()) {
			planned = true;
			world.later(0, Priorities.CONCLUSION, "HA restarts of " + state.id(), () -> {
				planned = false;
				plan();
			});
		}
	}

	/** Without a primary host nobody restarts anything; the next one will. */
	private void plan() {
		attempts.entrySet().removeIf(each -> !each.getValue().isStarting() && vms.isOn(each.getKey()));
		Optional<RestartPriority> rank = ORDER.stream().filter(priority -> attempts.entrySet().stream()
				.anyMatch(each -> priority(each.getKey()) == priority && !each.getValue().isDeferred())).findFirst();
		if (rank.isEmpty() || primary.working().isEmpty()) {
			return;
		}
		List<RestartRequest> requests = new ArrayList<>();
		attempts.forEach((vm, attempt) -> {
			if (attempt.isWaiting() && priority(vm) == rank.get()) {
				requests.add(new RestartRequest(state.asked(vm), rank.get()));
			}
		});
		List<RestartRequest> left = requests;
		for (boolean spare : List.of(true, false)) {
			FailoverPlan plan = plan(left, spare);
			plan.restarts().forEach(restart -> start(restart.request().vm().id(), restart.place().host(), rank.get()));
			left = plan.unplaced().stream().map(FailoverPlan.Unplaced::request).toList();
			if (!spare) {
				plan.unplaced().forEach(this::findsNoPlace);
			}
		}
	}

	/** First the hosts that are kept free for this, then all others. */
	private FailoverPlan plan(List<RestartRequest> requests, boolean spare) {
		List<PlacementHost> hosts = state.picture().stream().filter(host -> state.isSpare(host.id()) == spare).toList();
		return FailoverPlan.of(requests, hosts, this::candidates, state.rules(), state::whereabouts);
	}

	private void start(ElementId vm, ElementId host, RestartPriority priority) {
		if (vms.startingAt(host).size() < world.parameters().ha().concurrentRestarts()) {
			RestartAttempt attempt = attempt(vm);
			attempt.starts();
			vms.start(vm, host, world.record(attempt.cause(), TimelineKinds.HA_RESTART, vm,
					"on %s, priority %s".formatted(host, priority.getLiteral())));
		}
	}

	private RestartAttempt attempt(ElementId vm) {
		return Optional.ofNullable(attempts.get(vm)).orElseThrow();
	}

	private void findsNoPlace(FailoverPlan.Unplaced unplaced) {
		ElementId vm = unplaced.request().vm().id();
		RestartAttempt attempt = attempt(vm);
		String reason = candidates(vm).isEmpty() ? "no host has its storage and networks" : unplaced.refusal().reason();
		if (attempt.isInBetween() && attempt.isKnown(reason)) {
			attempt.waitsOn();
		} else {
			defer(vm, attempt, reason, world.record(attempt.cause(), TimelineKinds.HA_NO_HOST, vm, reason));
		}
		planSoon();
	}

	private void defer(ElementId vm, RestartAttempt attempt, String reason, TimelineEntry entry) {
		boolean counts = !attempt.isInBetween();
		attempt.fails(reason);
		if (!counts) {
			return;
		}
		if (attempt.tries() >= world.parameters().ha().attempts()) {
			attempts.remove(vm);
			givenUp.put(vm, world.record(entry, TimelineKinds.HA_GIVEN_UP, vm, "after %d attempts".formatted(attempt.tries())));
			return;
		}
		world.later(world.parameters().ha().retry().multipliedBy(1L << attempt.tries() - 1), "retry of " + vm, () -> {
			if (attempts.get(vm) == attempt && attempt.tryNext()) {
				planSoon();
			}
		});
	}

	/** What became of VMs that were started. */
	void happened(Happening happening) {
		switch (happening) {
		case Happening.VmStarted started -> forget(started.vm());
		case Happening.VmStopped stopped when stopped.why() == StopReason.ORDERED -> forget(stopped.vm());
		case Happening.VmNotStarted failed -> {
			RestartAttempt attempt = attempts.get(failed.vm());
			if (attempt != null && attempt.isStarting()) {
				defer(failed.vm(), attempt, failed.entry().detail(), failed.entry());
				planSoon();
			}
		}
		default -> {
			// Nothing about restarts.
		}
		}
	}

	private void forget(ElementId vm) {
		givenUp.remove(vm);
		if (attempts.remove(vm) != null) {
			planSoon();
		}
	}
}
