/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.simulation.migration.MigrationDemand;
import org.vdcstudio.topology.MigrationDecision;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.VmotionLink;
import org.vdcstudio.topology.snapshot.Vm;

/** Decides whether a migration may begin, and how it then goes. What it needs is decided where rules and wizards ask too. */
final class MigrationPlanner {

	private static final int BITS_PER_BYTE = 8;

	private final Datacenter datacenter;
	private final RunLog log;

	MigrationPlanner(Datacenter datacenter, RunLog log) {
		this.datacenter = datacenter;
		this.log = log;
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
	Decision decide(Vm vm, MigrationRequest request) {
		MigrationDecision decision = datacenter.topology().migrations().decide(request, datacenter.state());
		List<FailedPoint> points = new ArrayList<>(decision.unmet().stream().map(FailedPoint::of).toList());
		if (log.historyOf(vm.id()).isMigrating()) {
			points.add(new FailedPoint("one-at-a-time", "An earlier migration of %s is not over.".formatted(vm.id())));
		}
		if (request.type() != MigrationType.COMPUTE) {
			points.add(new FailedPoint("simulated", "The simulation does not move disks. Name a target host only."));
		}
		Optional<MigrationDemand> demand = demand(vm);
		if (demand.isEmpty()) {
			points.add(new FailedPoint("memory", "The design does not say how much memory %s has.".formatted(vm.id())));
		}
		if (decision.link().flatMap(VmotionLink::speed).filter(speed -> speed.bitsPerSecond() == 0).isPresent()) {
			points.add(new FailedPoint("vmotion-speed", "The vMotion network has a speed of 0. Give its uplinks their speed."));
		}
		return points.isEmpty() ? new Decision.Go(plan(decision, demand.orElseThrow())) : new Decision.Refused(points);
	}

	/** A feasible migration of the compute resource has a source, a target and a link. */
	private static MigrationPlan plan(MigrationDecision decision, MigrationDemand demand) {
		return new MigrationPlan(decision.request(), decision.source().orElseThrow(),
				decision.request().targetHost().orElseThrow(), decision.link().orElseThrow(), demand);
	}

	private static Optional<MigrationDemand> demand(Vm vm) {
		return vm.memory().map(DataSize::bytes).filter(bytes -> bytes > 0).map(memory -> {
			long dirtyRate = vm.dirtyRate().map(DataRate::bitsPerSecond).orElse(0L) / BITS_PER_BYTE;
			long workingSet = vm.workingSet().map(DataSize::bytes).orElse(memory);
			return new MigrationDemand(memory, dirtyRate, Math.min(workingSet, memory));
		});
	}
}
