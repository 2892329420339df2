/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;

/** Decides whether a running VM can be migrated. Wizards, rules and simulation all ask here. */
public final class MigrationFeasibility {

	private final DesignSnapshot snapshot;
	private final Placement placement;
	private final Liveness liveness;
	private final VmotionNetwork network;
	private final MigrationNeeds needs;
	private final MachineNeeds machine;

	MigrationFeasibility(DesignSnapshot snapshot, Placement placement, Liveness liveness, VmotionNetwork network,
			MigrationNeeds needs, MachineNeeds machine) {
		this.snapshot = snapshot;
		this.placement = placement;
		this.liveness = liveness;
		this.network = network;
		this.needs = needs;
		this.machine = machine;
	}

	/** The network path between two hosts that a vMotion would take. */
	public Optional<VmotionLink> link(Host source, Host target, StateOverlay state) {
		return network.judge(source, target, state).link();
	}

	/**
	 * What two hosts need in order to talk vMotion with each other, whatever the VM: an adapter on each, a network between them,
	 * and one MTU on it.
	 */
	public List<Prerequisite> network(Host source, Host target, StateOverlay state) {
		return network.judge(source, target, state).prerequisites();
	}

	/** Decides on one migration. */
	public MigrationDecision decide(MigrationRequest request, StateOverlay state) {
		List<Prerequisite> found = new ArrayList<>();
		Optional<Vm> vm = snapshot.vm(request.vm());
		Optional<ElementId> sourceId = placement.hostOf(request.vm(), state);
		Optional<Host> source = sourceId.flatMap(snapshot::host);
		found.add(vmPlaced(request.vm(), vm, source, state));
		if (vm.isEmpty() || source.isEmpty()) {
			return new MigrationDecision(request, sourceId, found, Optional.empty());
		}
		found.add(poweredOn(request.vm(), state));
		Optional<VmotionLink> link = Optional.empty();
		Optional<Host> runsAfterwards = source;
		if (request.targetHost().isPresent()) {
			ElementId wanted = request.targetHost().get();
			runsAfterwards = snapshot.host(wanted);
			found.add(targetHost(wanted, source.get(), state));
			if (runsAfterwards.isPresent()) {
				VmotionNetwork.Judgement judgement = network.judge(source.get(), runsAfterwards.get(), state);
				link = judgement.link();
				found.addAll(judgement.prerequisites());
				found.addAll(ofHost(vm.get(), source.get(), runsAfterwards.get(), state));
			}
		}
		if (runsAfterwards.isPresent()) {
			found.add(machine.diskSharing(vm.get(), request.targetHost().isPresent(), request.targetDatastore().isPresent()));
			List<ElementId> present = placement.datastoresOf(request.vm(), state);
			found.add(needs.storage(request, present, source.get(), runsAfterwards.get(), state));
		}
		return new MigrationDecision(request, sourceId, found, link);
	}

	/** What a VM asks of the host it moves to. */
	private List<Prerequisite> ofHost(Vm vm, Host source, Host target, StateOverlay state) {
		return List.of(needs.uplinks(vm, source, state), needs.labels(vm, source, target),
				needs.distributedSwitches(vm, source, target), needs.network(vm, source, target, state),
				machine.cpu(vm, source, target), machine.hostDevices(vm), machine.cpuAffinity(vm),
				machine.rawDevices(vm, source, target, state));
	}

	private Prerequisite vmPlaced(ElementId id, Optional<Vm> vm, Optional<Host> source, StateOverlay state) {
		if (vm.isEmpty()) {
			return new Prerequisite(Prerequisite.Id.VM_PLACED, false, "The design has no VM %s.".formatted(id), List.of());
		}
		if (source.isEmpty()) {
			return new Prerequisite(Prerequisite.Id.VM_PLACED, false,
					"The design does not say on which host %s is. Place it on a host or cluster.".formatted(id), List.of());
		}
		ElementId host = source.get().id();
		boolean works = !liveness.isDown(host, state);
		return new Prerequisite(Prerequisite.Id.VM_PLACED, works,
				works ? "%s is on %s.".formatted(id, host) : "%s is on %s, which %s.".formatted(id, host, Liveness.DOWN),
				List.of(new Evidence("host of " + id, host.qualifiedName())));
	}

	private Prerequisite poweredOn(ElementId vm, StateOverlay state) {
		PowerState power = placement.power(vm, state);
		boolean on = power == PowerState.ON;
		return new Prerequisite(Prerequisite.Id.POWERED_ON, on,
				on ? "%s is powered on.".formatted(vm) : "%s is powered off. Power it on, or move it cold.".formatted(vm),
				List.of(new Evidence("power of " + vm, power.getLiteral())));
	}

	private Prerequisite targetHost(ElementId wanted, Host source, StateOverlay state) {
		if (snapshot.host(wanted).isEmpty()) {
			return new Prerequisite(Prerequisite.Id.TARGET_HOST, false, "The design has no host %s.".formatted(wanted), List.of());
		}
		if (wanted.equals(source.id())) {
			return new Prerequisite(Prerequisite.Id.TARGET_HOST, false, "The VM is on %s already.".formatted(wanted), List.of());
		}
		boolean works = !liveness.isDown(wanted, state);
		return new Prerequisite(Prerequisite.Id.TARGET_HOST, works,
				works ? "%s works.".formatted(wanted) : "%s %s. Choose another host.".formatted(wanted, Liveness.DOWN), List.of());
	}
}
