/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.vdcstudio.model.compute.RestartPriority;
import org.vdcstudio.simulation.placement.PlacementDecision.Chosen;
import org.vdcstudio.simulation.placement.PlacementDecision.Refused;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Where HA restarts VMs after a failure.
 *
 * <p>
 * VMs are taken by restart priority, highest first, within one priority those that reserve more memory and then more CPU
 * first, as they are the hardest to place, then in order. Each is placed by {@link InitialPlacement} with the capacity that
 * those before it left. One that finds no place does not keep later ones waiting. VMs whose priority is "disabled" are left
 * out.
 *
 * <p>
 * Source of the order by priority: vSphere Availability, "VM Restart Priority". The order within one is an assumption.
 *
 * @param restarts where VMs are restarted, in the order of the restarts
 * @param unplaced the VMs that no host can take, in the order in which they were tried
 */
public record FailoverPlan(List<Restart> restarts, List<Unplaced> unplaced) {

	private static final List<RestartPriority> ORDER = List.of(RestartPriority.HIGHEST, RestartPriority.HIGH,
			RestartPriority.MEDIUM, RestartPriority.LOW, RestartPriority.LOWEST);

	private static final Comparator<RestartRequest> HARDEST_FIRST = Comparator
			.<RestartRequest>comparingLong(request -> request.vm().reserved().memory())
			.thenComparingLong(request -> request.vm().reserved().cpu()).reversed();

	/** Copies the lists. */
	public FailoverPlan {
		restarts = List.copyOf(restarts);
		unplaced = List.copyOf(unplaced);
	}

	/**
	 * A restart.
	 *
	 * @param request what is restarted
	 * @param place   where, and against which preferred rules
	 */
	public record Restart(RestartRequest request, Chosen place) {
	}

	/**
	 * A VM that is not restarted.
	 *
	 * @param request what should have been
	 * @param refusal why not
	 */
	public record Unplaced(RestartRequest request, Refused refusal) {
	}

	/**
	 * Plans restarts.
	 *
	 * @param requests    the VMs that failed, in order
	 * @param hosts       the hosts that work, with what runs on them
	 * @param candidates  the hosts that see what a VM needs, in order; those that are not among {@code hosts} are passed over
	 * @param rules       the rules of the cluster
	 * @param whereabouts where VMs run that did not fail; failed ones run nowhere
	 */
	public static FailoverPlan of(List<RestartRequest> requests, List<PlacementHost> hosts,
			Function<ElementId, List<ElementId>> candidates, PlacementRules rules, Whereabouts whereabouts) {
		Map<ElementId, PlacementHost> state = new LinkedHashMap<>();
		hosts.forEach(host -> state.put(host.id(), host));
		ChangedWhereabouts running = new ChangedWhereabouts(whereabouts);
		List<Restart> restarts = new ArrayList<>();
		List<Unplaced> unplaced = new ArrayList<>();
		for (RestartRequest request : ordered(requests)) {
			PlacementVm vm = request.vm();
			List<PlacementHost> able = candidates.apply(vm.id()).stream()
					.flatMap(host -> Optional.ofNullable(state.get(host)).stream()).toList();
			switch (InitialPlacement.choose(vm, able, rules, running)) {
			case Chosen place -> {
				state.computeIfPresent(place.host(), (id, host) -> host.with(vm));
				running.put(vm.id(), place.host());
				restarts.add(new Restart(request, place));
			}
			case Refused refusal -> unplaced.add(new Unplaced(request, refusal));
			}
		}
		return new FailoverPlan(restarts, unplaced);
	}

	private static List<RestartRequest> ordered(List<RestartRequest> requests) {
		return ORDER.stream()
				.flatMap(each -> requests.stream().filter(request -> request.priority() == each).sorted(HARDEST_FIRST)).toList();
	}
}
