/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.migration;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.simulation.internal.network.Leg;
import org.vdcstudio.simulation.internal.network.Route;
import org.vdcstudio.simulation.internal.world.Amounts;
import org.vdcstudio.simulation.migration.MigrationDemand;
import org.vdcstudio.simulation.migration.MigrationLink;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.VmotionLink;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A migration that may begin.
 *
 * @param request what was asked for
 * @param from    the host the VM runs on
 * @param to      the host it shall run on, which may be the same
 * @param network the vMotion network between the two; empty when the VM stays on its host
 * @param demand  what its guest asks of the migration
 * @param disks   what is copied of its disks
 * @param assumed bits a second of a way of which the design says no speed
 */
record MigrationPlan(MigrationRequest request, ElementId from, ElementId to, Optional<VmotionLink> network, MigrationDemand demand,
		List<DiskCopy> disks, long assumed) {

	/** The round trip time within a site, 0.5 ms, where the design says nothing about distance. */
	private static final long ROUND_TRIP_NANOS = 500_000;

	/** Copies the list. */
	MigrationPlan {
		disks = List.copyOf(disks);
	}

	/**
	 * A disk on its way.
	 *
	 * @param disk  the disk, or the VM itself for its other files
	 * @param from  where it is
	 * @param bytes how much of it there is
	 */
	record DiskCopy(ElementId disk, ElementId from, long bytes) {
	}

	ElementId vm() {
		return request.vm();
	}

	/** Whether the VM runs on another host afterwards. */
	boolean changesHost() {
		return network.isPresent();
	}

	/** The way of the memory; none when the VM stays on its host. */
	List<Leg> memoryLegs() {
		return network.<List<Leg>>map(link -> List.of(new Leg.Network(link.source(), link.target()))).orElse(List.of());
	}

	/** What is copied of all disks together. */
	long bytesOfDisks() {
		return disks.stream().mapToLong(DiskCopy::bytes).sum();
	}

	/** The link as the migration model sees it, on a way that nobody else uses. */
	MigrationLink link(Optional<Route> route) {
		return new MigrationLink(speed(route), route.map(way -> Math.max(ROUND_TRIP_NANOS, 2 * way.latency())).orElse(ROUND_TRIP_NANOS));
	}

	private long speed(Optional<Route> route) {
		return route.map(Route::speed).orElse(OptionalLong.empty()).orElse(assumed);
	}

	/** For instance {@code from esx01 to esx02, esx01.vmk1 to esx02.vmk1 at 10 Gbit, 4 GiB of memory, …}. */
	String describe(Optional<Route> route) {
		StringBuilder text = new StringBuilder();
		if (changesHost()) {
			boolean isAssumed = route.map(Route::speed).filter(OptionalLong::isPresent).isEmpty();
			text.append("from %s to %s, %s to %s at %s%s, ".formatted(from, to, network.orElseThrow().source(), network.orElseThrow().target(),
					new DataRate(speed(route)), isAssumed ? " (assumed)" : ""));
			text.append("%s of memory, %s/s dirtied within %s".formatted(Amounts.bytes(demand.memory()), Amounts.bytes(demand.dirtyRate()),
					Amounts.bytes(demand.workingSet())));
		}
		if (request.type() != MigrationType.COMPUTE) {
			String what = disks.isEmpty() ? "no disk has" : Amounts.bytes(bytesOfDisks()) + " of disks";
			text.append(text.isEmpty() || text.toString().endsWith(", ") ? "" : ", ")
					.append("%s to go to %s".formatted(what, request.targetDatastore().orElseThrow()));
		}
		return text.toString();
	}
}
