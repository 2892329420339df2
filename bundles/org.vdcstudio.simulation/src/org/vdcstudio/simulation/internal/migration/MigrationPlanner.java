/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.simulation.internal.compute.Contention;
import org.vdcstudio.simulation.internal.migration.MigrationPlan.DiskCopy;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.migration.MigrationDemand;
import org.vdcstudio.topology.MigrationDecision;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.VmotionLink;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.VCenter;
import org.vdcstudio.topology.snapshot.VirtualDisk;
import org.vdcstudio.topology.snapshot.Vm;

/** Decides whether a migration may begin, and how it then goes. What it needs is decided where rules and wizards ask too. */
final class MigrationPlanner {

	private static final int BITS_PER_BYTE = 8;

	private final World world;
	private final Contention contention;

	MigrationPlanner(World world, Contention contention) {
		this.world = world;
		this.contention = contention;
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
		if (demand.isEmpty()) {
			points.add(new FailedPoint("memory", "The design does not say how much memory %s has.".formatted(vm.id())));
		}
		if (decision.link().flatMap(VmotionLink::speed).filter(speed -> speed.bitsPerSecond() == 0).isPresent()) {
			points.add(new FailedPoint("vmotion-speed", "The vMotion network has a speed of 0. Give its uplinks their speed."));
		}
		Stream.concat(decision.source().stream(), request.targetHost().stream()).flatMap(host -> silentVCenter(host).stream()).distinct()
				.forEach(vCenter -> points.add(
						new FailedPoint("vcenter", "%s does not answer, and nobody else orders a migration.".formatted(vCenter))));
		return points.isEmpty() ? new Decision.Go(plan(decision, demand.orElseThrow())) : new Decision.Refused(points);
	}

	/** The vCenter Server that manages a host, when it is down. */
	private Optional<ElementId> silentVCenter(ElementId host) {
		Optional<ElementId> cluster = world.index().clusterOf(host).map(found -> found.id());
		List<ElementId> managing = world.design().vCenters().stream()
				.filter(vCenter -> vCenter.manages().contains(host) || cluster.filter(vCenter.manages()::contains).isPresent())
				.map(VCenter::id).toList();
		return managing.stream().anyMatch(vCenter -> !world.isDown(vCenter)) ? Optional.empty() : managing.stream().findFirst();
	}

	/** A feasible migration has a source, and a link when it has a target host. */
	private MigrationPlan plan(MigrationDecision decision, MigrationDemand demand) {
		MigrationRequest request = decision.request();
		ElementId from = decision.source().orElseThrow();
		return new MigrationPlan(request, from, request.targetHost().orElse(from), decision.link(), demand, disks(request),
				world.parameters().storage().assumedSpeed());
	}

	/** Disks that are elsewhere, each in its full size: how full a thin disk is the design does not say. Raw devices stay. */
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
