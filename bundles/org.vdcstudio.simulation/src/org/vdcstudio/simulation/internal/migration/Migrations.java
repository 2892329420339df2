/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.compute.Contention;
import org.vdcstudio.simulation.internal.machine.HostModes;
import org.vdcstudio.simulation.internal.network.Traffic;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.migration.CostLedger;
import org.vdcstudio.simulation.migration.MigrationCost;
import org.vdcstudio.simulation.migration.MigrationModel;
import org.vdcstudio.topology.MigrationRequest;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * All migrations: checks what they need, lets as many begin as the limits of hosts, networks and datastores allow, in the order in
 * which they were asked for, and gives up those whose ends fail or whose way is gone for too long.
 */
public final class Migrations {

	private final World world;
	private final Traffic traffic;
	private final MigrationModel model;
	private final MigrationPlanner planner;
	private final CostLedger ledger = new CostLedger();
	private final Map<ElementId, Migration> underWay = new LinkedHashMap<>();
	private final List<Waiting> queue = new ArrayList<>();
	private final Map<ElementId, Consumer<Boolean>> listeners = new LinkedHashMap<>();

	/** A migration that may begin as soon as the limits let it. */
	private record Waiting(MigrationRequest request, TimelineEntry entry) {
	}

	/**
	 * @param world   the datacenter
	 * @param traffic what carries it
	 * @param contention how fast guests run
	 * @param model   how memory is migrated
	 * @param modes   which hosts take no VMs
	 */
	public Migrations(World world, Traffic traffic, Contention contention, MigrationModel model, HostModes modes) {
		this.world = world;
		this.traffic = traffic;
		this.model = model;
		planner = new MigrationPlanner(world, contention, modes);
		world.watch(this::happened);
	}

	/** For instance {@code vMotion to esx02}. */
	public static String describe(MigrationRequest request) {
		StringBuilder text = new StringBuilder("vMotion");
		request.targetHost().ifPresent(host -> text.append(" to ").append(host));
		request.targetDatastore().ifPresent(datastore -> text.append(" to datastore ").append(datastore));
		return text.toString();
	}

	/** Whether a migration of a VM is under way or queued. */
	public boolean isMigrating(ElementId vm) {
		return world.recordOf(vm).isMigrating();
	}

	/**
	 * Asks for a migration. When a prerequisite does not hold in the datacenter as it is now, it is refused.
	 *
	 * @param cause what led to it
	 * @param over  told whether the VM was migrated, once that is known
	 */
	public void request(MigrationRequest request, TimelineEntry cause, Consumer<Boolean> over) {
		if (isMigrating(request.vm())) {
			refuse(request, List.of(new FailedPoint("one-at-a-time", "An earlier migration of %s is not over.".formatted(request.vm()))), cause);
			over.accept(false);
			return;
		}
		listeners.put(request.vm(), over);
		world.recordOf(request.vm()).setMigrating(true);
		attempt(request, cause, false);
	}

	/** Begins a migration, refuses it, or leaves it waiting; whether it still waits. */
	private boolean attempt(MigrationRequest request, TimelineEntry cause, boolean hasWaited) {
		switch (planner.decide(request)) {
		case MigrationPlanner.Decision.Refused refused -> {
			end(request.vm(), false, refuse(request, refused.points(), cause));
			return false;
		}
		case MigrationPlanner.Decision.Go go -> {
			MigrationPlan plan = go.plan();
			MigrationCost cost = new PlanCost(world).of(plan);
			if (!ledger.fits(cost)) {
				if (!hasWaited) {
					TimelineEntry entry = world.record(cause, TimelineKinds.MIGRATION_QUEUED, request.vm(),
							describe(request) + " waits until others are over");
					queue.add(new Waiting(request, entry));
				}
				return true;
			}
			ledger.take(cost);
			Migration migration = new Migration(plan, cost, world, traffic, model, this, cause);
			underWay.put(request.vm(), migration);
			migration.begin();
			return false;
		}
		}
	}

	private TimelineEntry refuse(MigrationRequest request, List<FailedPoint> points, TimelineEntry action) {
		TimelineEntry cause = action;
		for (FailedPoint point : points) {
			// A chain, so that whoever asks for the cause of the refusal is led past every point.
			cause = world.record(cause, TimelineKinds.PREREQUISITE_FAILED, request.vm(), point.id() + ": " + point.message());
		}
		String ids = points.stream().map(FailedPoint::id).collect(Collectors.joining(", "));
		TimelineEntry entry = world.record(cause, TimelineKinds.MIGRATION_REFUSED, request.vm(), describe(request) + " is refused: " + ids);
		world.recordOf(request.vm()).refused(entry);
		return entry;
	}

	/** Gives up the migration of a VM if it only waits. */
	public void withdraw(ElementId vm, TimelineEntry cause) {
		if (queue.removeIf(each -> each.request().vm().equals(vm))) {
			end(vm, false, world.record(cause, TimelineKinds.MIGRATION_FAILED, vm, "is not wanted any longer, it stays where it is"));
		}
	}

	/** Whether a VM is on its way to a host, or waits for it. */
	public boolean isTarget(ElementId host) {
		return underWay.values().stream().anyMatch(each -> each.plan().to().equals(host) && each.plan().changesHost())
				|| queue.stream().anyMatch(each -> each.request().targetHost().filter(host::equals).isPresent());
	}

	/** A migration came to its end. */
	void over(Migration migration, boolean migrated) {
		underWay.remove(migration.vm());
		ledger.release(migration.cost());
		end(migration.vm(), migrated, migration.last());
		List<Waiting> waiting = List.copyOf(queue);
		for (Waiting each : waiting) {
			if (queue.contains(each) && !attempt(each.request(), each.entry(), true)) {
				queue.remove(each);
			}
		}
	}

	private void end(ElementId vm, boolean migrated, TimelineEntry last) {
		world.recordOf(vm).setMigrating(false);
		Consumer<Boolean> listener = listeners.remove(vm);
		if (listener != null) {
			listener.accept(migrated);
		}
		world.tell(new Happening.MigrationOver(vm, last));
	}

	private void happened(Happening happening) {
		switch (happening) {
		case Happening.HostDown down -> List.copyOf(underWay.values()).forEach(migration -> {
			if (down.vms().contains(migration.vm())) {
				migration.fail("its host fell", down.entry());
			} else if (migration.plan().to().equals(down.host())) {
				migration.fail(down.host() + " fell", down.entry());
			}
		});
		case Happening.VmStopped stopped -> Optional.ofNullable(underWay.get(stopped.vm()))
				.ifPresent(migration -> migration.fail("it stopped", stopped.entry()));
		case Happening.InfrastructureChanged changed -> List.copyOf(underWay.values())
				.forEach(migration -> migration.watchForStall(changed.entry()));
		default -> {
			// Nothing that a migration minds.
		}
		}
	}
}
