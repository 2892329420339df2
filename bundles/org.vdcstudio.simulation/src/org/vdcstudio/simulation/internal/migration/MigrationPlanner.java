/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vdcstudio.model.compute.AdmissionControl;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.simulation.internal.compute.Contention;
import org.vdcstudio.simulation.internal.machine.HostModes;
import org.vdcstudio.simulation.internal.migration.MigrationPlan.DiskCopy;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.migration.MigrationDemand;
import org.vdcstudio.topology.MigrationDecision;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.VmotionLink;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.VirtualDisk;
import org.vdcstudio.topology.snapshot.Vm;

/** Decides whether a migration may begin, and how it then goes. What it needs is decided where rules and wizards ask too. */
final class MigrationPlanner {

	private static final int BITS_PER_BYTE = 8;

	/** Of a VM that stays on its host nobody asks. */
	private static final MigrationDemand NO_MEMORY = new MigrationDemand(1, 0, 1);

	private final World world;
	private final Contention contention;
	private final HostModes modes;
	private final ManagingServers servers;

	MigrationPlanner(World world, Contention contention, HostModes modes) {
		this.world = world;
		this.contention = contention;
		this.modes = modes;
		servers = new ManagingServers(world);
	}

	/** Either of the two. */
	sealed interface Decision {

		/** The migration may begin. */
		record Go(MigrationPlan plan) implements Decision {
		}

		/** The migration is refused, for at least one reason. */
		record Refused(List<FailedPoint> points) implements Decision {
		}
	}

	/** Decides on a migration of a VM in the datacenter as it is now. */
	Decision decide(MigrationRequest request) {
		Vm vm = world.vm(request.vm());
		MigrationDecision decision = world.topology().migrations().decide(request, world.state());
		List<FailedPoint> points = new ArrayList<>(decision.unmet().stream().map(FailedPoint::of).toList());
		Optional<MigrationDemand> demand = demand(vm);
		if (demand.isEmpty() && request.targetHost().isPresent()) {
			points.add(new FailedPoint("memory", "The design does not say how much memory %s has.".formatted(vm.id())));
		}
		if (decision.link().flatMap(VmotionLink::speed).filter(speed -> speed.bitsPerSecond() == 0).isPresent()) {
			points.add(new FailedPoint("vmotion-speed", "The vMotion network has a speed of 0. Give its uplinks their speed."));
		}
		Stream.concat(decision.source().stream(), request.targetHost().stream()).flatMap(host -> servers.silent(host).stream()).distinct()
				.forEach(vCenter -> points.add(
						new FailedPoint("vcenter", "%s does not answer, and nobody else orders a migration.".formatted(vCenter))));
		request.targetHost().flatMap(this::closed).ifPresent(points::add);
		nothingToMove(request).ifPresent(points::add);
		return points.isEmpty() ? new Decision.Go(plan(decision, demand.orElse(NO_MEMORY))) : new Decision.Refused(points);
	}

	/** What a host refuses because of what it is kept for. */
	private Optional<FailedPoint> closed(ElementId host) {
		if (modes.isClosed(host)) {
			return Optional.of(new FailedPoint("maintenance", "%s is in maintenance mode, or on its way there.".formatted(host)));
		}
		boolean spare = world.index().clusterOf(host).map(Cluster::ha).filter(ha -> ha.enabled()
				&& ha.admissionControl() == AdmissionControl.FAILOVER_HOSTS && ha.failoverHosts().contains(host)).isPresent();
		return spare ? Optional.of(new FailedPoint("failover-host", "%s is kept free for failover.".formatted(host))) : Optional.empty();
	}

	/** Moving only disks to where everything is already moves nothing. */
	private Optional<FailedPoint> nothingToMove(MigrationRequest request) {
		Optional<ElementId> target = request.targetHost().isPresent() ? Optional.empty() : request.targetDatastore();
		return target.filter(datastore -> world.topology().placement().datastoresOf(request.vm(), world.state()).equals(List.of(datastore)))
				.map(datastore -> new FailedPoint("target-datastore", "%s is on %s already.".formatted(request.vm(), datastore)));
	}

	/** A feasible migration has a source, and a link when it has a target host. */
	private MigrationPlan plan(MigrationDecision decision, MigrationDemand demand) {
		MigrationRequest request = decision.request();
		ElementId from = decision.source().orElseThrow();
		return new MigrationPlan(request, from, request.targetHost().orElse(from), decision.link(), demand, disks(request),
				world.parameters().storage().assumedSpeed());
	}

	/**
	 * Disks that are elsewhere, each in its full size, as how full a thin disk is the design does not say, and what snapshots of the VM
	 * hold. Raw devices stay.
	 */
	private List<DiskCopy> disks(MigrationRequest request) {
		if (request.type() == MigrationType.COMPUTE) {
			return List.of();
		}
		ElementId target = request.targetDatastore().orElseThrow();
		Vm vm = world.vm(request.vm());
		Optional<ElementId> moved = world.state().datastore(vm.id());
		List<DiskCopy> copies = new ArrayList<>();
		for (VirtualDisk disk : vm.disks()) {
			Optional<ElementId> where = moved.or(disk::datastore).or(vm::home);
			if (disk.rawDevice().isEmpty() && where.filter(place -> !place.equals(target)).isPresent()) {
				copies.add(new DiskCopy(disk.id(), where.orElseThrow(), disk.size().map(DataSize::bytes).orElse(0L)));
			}
		}
		long snapshots = vm.snapshots().stream().mapToLong(each -> each.size().map(DataSize::bytes).orElse(0L)).sum();
		moved.or(vm::home).filter(home -> snapshots > 0 && !home.equals(target))
				.ifPresent(home -> copies.add(new DiskCopy(vm.id(), home, snapshots)));
		return copies;
	}

	/** A guest that gets less CPU than it wants writes less memory, too. */
	private Optional<MigrationDemand> demand(Vm vm) {
		return vm.memory().map(DataSize::bytes).filter(bytes -> bytes > 0).map(memory -> {
			long dirtyRate = vm.dirtyRate().map(DataRate::bitsPerSecond).orElse(0L) / BITS_PER_BYTE;
			long workingSet = vm.workingSet().map(DataSize::bytes).orElse(memory);
			dirtyRate = Math.round(dirtyRate * contention.speed(vm.id()));
			return new MigrationDemand(memory, dirtyRate, Math.min(workingSet, memory));
		});
	}
}
