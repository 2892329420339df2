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

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.compute.DrsAutomation;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.machine.HostModes;
import org.vdcstudio.simulation.internal.machine.Infrastructure;
import org.vdcstudio.simulation.internal.machine.Service;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.migration.Migrations;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.placement.InitialPlacement;
import org.vdcstudio.simulation.placement.PlacementDecision;
import org.vdcstudio.simulation.placement.PlacementHost;
import org.vdcstudio.topology.Failover;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;

/** The clusters of the design: where VMs are powered on, whether they may be, and what HA and DRS do by themselves. */
public final class Clusters {

	private final World world;
	private final HostModes modes;
	private final Map<ElementId, ClusterState> states = new LinkedHashMap<>();
	private final Map<ElementId, AdmissionLedger> ledgers = new LinkedHashMap<>();
	private final List<HighAvailabilityAgent> agents = new ArrayList<>();

	/**
	 * @param world          the datacenter
	 * @param service        what VMs have of their hosts
	 * @param infrastructure hosts
	 * @param vms            powers VMs
	 * @param modes          which hosts take no VMs
	 * @param migrations     moves them
	 */
	public Clusters(World world, Service service, Infrastructure infrastructure, VmPower vms, HostModes modes, Migrations migrations) {
		this.world = world;
		this.modes = modes;
		world.watch(this::happened);
		for (Cluster cluster : world.design().clusters()) {
			ClusterState state = new ClusterState(world, service, infrastructure, vms, modes, cluster);
			states.put(cluster.id(), state);
			ledgers.put(cluster.id(), new AdmissionLedger(world, vms, modes, cluster));
			if (cluster.ha().enabled()) {
				agents.add(new HighAvailabilityAgent(world, service, vms, state));
			}
			if (cluster.drs() != DrsAutomation.OFF) {
				world.watch(new BalancingAgent(world, migrations, state)::happened);
			}
		}
	}

	/** The state of the cluster that a host is in. */
	Optional<ClusterState> stateOf(ElementId host) {
		return world.index().clusterOf(host).flatMap(cluster -> Optional.ofNullable(states.get(cluster.id())));
	}

	/** Everything runs already. */
	public void start() {
		agents.forEach(HighAvailabilityAgent::start);
	}

	/** Whether a host takes VMs. */
	public boolean takesVms(ElementId host) {
		return stateOf(host).map(state -> state.takesVms(host)).orElseGet(() -> !world.isDown(host) && !modes.isClosed(host));
	}

	/** Nothing has booted yet. */
	public void startCold() {
		states.values().forEach(state -> state.members().forEach(host -> state.setReady(host, false)));
	}

	/**
	 * Chooses the host that a VM is powered on at, and says so if that is another than where it is.
	 *
	 * @return the host; empty when the cluster refuses, which the timeline says then
	 */
	public Optional<ElementId> place(ElementId vm, TimelineEntry cause) {
		Optional<ElementId> own = world.hostOf(vm);
		if (own.isEmpty()) {
			refuse(vm, "the design does not say where it runs", cause);
			return Optional.empty();
		}
		Optional<ClusterState> found = stateOf(own.get());
		if (found.isEmpty()) {
			return own;
		}
		ClusterState state = found.get();
		Optional<Failover> refusal = ledger(state).refusal(world.vm(vm));
		if (refusal.isPresent()) {
			refuse(vm, "admission control of %s: %s".formatted(state.id(), refusal.get().reason()), cause);
			return Optional.empty();
		}
		DrsAutomation drs = state.cluster().drs();
		boolean automated = drs == DrsAutomation.PARTIALLY_AUTOMATED || drs == DrsAutomation.FULLY_AUTOMATED;
		if (!automated && state.isSpare(own.get())) {
			refuse(vm, own.get() + " is kept free for failover", cause);
			return Optional.empty();
		}
		return automated ? choose(vm, own.get(), state, cause) : own;
	}

	private Optional<ElementId> choose(ElementId vm, ElementId own, ClusterState state, TimelineEntry cause) {
		List<ElementId> able = state.candidates(vm);
		List<PlacementHost> candidates = state.picture().stream().filter(host -> able.contains(host.id())).toList();
		switch (InitialPlacement.choose(state.asked(vm), candidates, state.rules(), state::whereabouts)) {
		case PlacementDecision.Chosen chosen -> {
			if (!chosen.host().equals(own)) {
				world.record(cause, TimelineKinds.DRS_PLACED, vm, "on " + chosen.host());
			}
			return Optional.of(chosen.host());
		}
		case PlacementDecision.Refused refused -> {
			refuse(vm, able.isEmpty() ? "no host of %s has its storage and networks".formatted(state.id())
					: refused.reason(), cause);
			return Optional.empty();
		}
		}
	}

	private void refuse(ElementId vm, String reason, TimelineEntry cause) {
		world.record(cause, TimelineKinds.POWER_ON_REFUSED, vm, reason);
	}

	/** Whether a cluster lets a VM run that is powered on where it is, now. */
	public Optional<String> admissionObstacle(ElementId vm) {
		return world.hostOf(vm).flatMap(this::stateOf).flatMap(state -> ledger(state).refusal(world.vm(vm)).map(Failover::reason));
	}

	private AdmissionLedger ledger(ClusterState state) {
		@Nullable
		AdmissionLedger ledger = ledgers.get(state.id());
		if (ledger == null) {
			throw new IllegalStateException("No ledger of " + state.id());
		}
		return ledger;
	}

	private void happened(Happening happening) {
		switch (happening) {
		case Happening.HostDown down -> stateOf(down.host()).ifPresent(state -> {
			state.setReady(down.host(), false);
			ledger(state).forget();
		});
		case Happening.HostUp up -> stateOf(up.host()).ifPresent(state -> {
			state.setReady(up.host(), true);
			world.design().host(up.host()).ifPresent(ledger(state)::hostUp);
		});
		case Happening.MaintenanceEntered maintained -> stateOf(maintained.host()).ifPresent(state -> ledger(state).forget());
		case Happening.VmStarting starting -> stateOf(starting.host())
				.ifPresent(state -> ledger(state).starting(world.vm(starting.vm())));
		case Happening.VmNotStarted refused -> stateOf(refused.host()).ifPresent(state -> ledger(state).forget());
		case Happening.VmStopped stopped -> stateOf(stopped.host()).ifPresent(state -> ledger(state).forget());
		case Happening.VmMoved moved -> new ArrayList<>(ledgers.values()).forEach(AdmissionLedger::forget);
		default -> {
			// Nothing that changes what a cluster has.
		}
		}
	}
}
