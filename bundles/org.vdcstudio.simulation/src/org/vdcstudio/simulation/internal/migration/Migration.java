/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.migration;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.simulation.MigrationResult;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.migration.MigrationPlan.DiskCopy;
import org.vdcstudio.simulation.internal.network.Leg;
import org.vdcstudio.simulation.internal.network.Route;
import org.vdcstudio.simulation.internal.network.Traffic;
import org.vdcstudio.simulation.internal.network.Transfer;
import org.vdcstudio.simulation.internal.network.TransferRequest;
import org.vdcstudio.simulation.internal.world.Amounts;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Priorities;
import org.vdcstudio.simulation.internal.world.VmRecord.Obstacle;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.simulation.migration.MigrationCost;
import org.vdcstudio.simulation.migration.MigrationModel;
import org.vdcstudio.topology.MigrationType;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * One migration under way: first the disks are copied, then the memory, then the VM changes over. Until then it is at its source,
 * and stays there when anything goes wrong.
 */
final class Migration {

	/** How long a transfer without a way is waited for: as long as vMotion waits for its network. Engineering value. */
	private static final long PATIENCE = 20_000_000_000L;

	private final MigrationPlan plan;
	private final MigrationCost cost;
	private final World world;
	private final Traffic traffic;
	private final MigrationModel model;
	private final Migrations queue;
	private final SimTime start;
	private TimelineEntry last;
	private @Nullable MemoryTransfer memory;
	private @Nullable Transfer copying;
	private long copied;
	private boolean stalled;
	private int stalls;
	private boolean over;

	Migration(MigrationPlan plan, MigrationCost cost, World world, Traffic traffic, MigrationModel model, Migrations queue, TimelineEntry cause) {
		this.plan = plan;
		this.cost = cost;
		this.world = world;
		this.traffic = traffic;
		this.model = model;
		this.queue = queue;
		start = world.now();
		last = cause;
	}

	MigrationPlan plan() {
		return plan;
	}

	/** What it takes of hosts, networks and datastores. */
	MigrationCost cost() {
		return cost;
	}

	ElementId vm() {
		return plan.vm();
	}

	/** The latest entry about it. */
	TimelineEntry last() {
		return last;
	}

	TimelineEntry record(String kind, String detail) {
		last = world.record(last, kind, vm(), detail);
		return last;
	}

	/** Does something later, if it is still under way then. */
	void later(long delay, String what, Runnable work) {
		world.later(delay, Priorities.PROGRESS, what, () -> {
			if (!over) {
				work.run();
			}
		});
	}

	void begin() {
		world.meter().migrationBegan(vm(), plan.from(), plan.to(), this::sent);
		record(TimelineKinds.MIGRATION_STARTED, plan.describe(traffic.route(plan.memoryLegs())));
		copyNext(plan.disks().stream().filter(disk -> disk.bytes() > 0).iterator());
	}

	private void copyNext(Iterator<DiskCopy> disks) {
		if (!disks.hasNext()) {
			if (copied > 0) {
				record(TimelineKinds.DISKS_COPIED, Amounts.bytes(copied) + " in " + Amounts.seconds(world.now().nanosSince(start)));
			}
			sendMemory();
			return;
		}
		DiskCopy disk = disks.next();
		TransferRequest request = new TransferRequest("disk " + disk.disk(), vm(), legs(disk), disk.bytes());
		copying = traffic.send(request, last, () -> {
			copying = null;
			copied += disk.bytes();
			copyNext(disks);
		});
		watchForStall(last);
	}

	/** The source host reads; the target host writes, or the source host itself when the VM stays or both see the target datastore. */
	private List<Leg> legs(DiskCopy disk) {
		ElementId target = plan.request().targetDatastore().orElseThrow();
		Leg reading = new Leg.Storage(plan.from(), disk.from(), false);
		if (!plan.changesHost() || world.topology().storage().sees(plan.from(), target, world.state())) {
			return List.of(reading, new Leg.Storage(plan.from(), target, true));
		}
		return List.of(reading, plan.memoryLegs().getFirst(), new Leg.Storage(plan.to(), target, true));
	}

	private void sendMemory() {
		if (plan.changesHost()) {
			Optional<Route> route = traffic.route(plan.memoryLegs());
			MemoryTransfer transfer = new MemoryTransfer(this, plan.demand(), plan.link(route), model, world, traffic);
			memory = transfer;
			transfer.next();
			return;
		}
		long pause = world.parameters().storage().snapshotPause().toNanos();
		world.recordOf(vm()).meets(Obstacle.PAUSED, world.now(), record(TimelineKinds.SWITCH_OVER, "stands still to change over to its new disks"));
		later(pause, "switch-over of " + vm(), () -> arrived(0, 0, pause));
	}

	/** Bytes sent until now. */
	private long sent() {
		return copied + Optional.ofNullable(copying).map(traffic::sent).orElse(0L)
				+ Optional.ofNullable(memory).map(MemoryTransfer::sent).orElse(0L);
	}

	/** The VM is where it shall be. */
	void arrived(int rounds, long sent, long downtime) {
		over = true;
		world.meter().migrationOver(vm());
		StateOverlay state = world.state();
		if (plan.changesHost()) {
			state = state.withHost(vm(), plan.to());
		}
		if (plan.request().type() != MigrationType.COMPUTE) {
			state = state.withDatastore(vm(), plan.request().targetDatastore().orElseThrow());
		}
		world.change(state);
		String where = plan.changesHost() ? "runs on " + plan.to() : "is on " + plan.request().targetDatastore().orElseThrow();
		record(TimelineKinds.MIGRATION_FINISHED, where + " after standing still for " + Amounts.seconds(downtime));
		world.recordOf(vm()).overcomes(Obstacle.PAUSED, world.now(), last);
		world.finished(new MigrationResult(vm().qualifiedName(), plan.from().qualifiedName(), plan.to().qualifiedName(),
				plan.request().type(), rounds, sent + copied, world.now().nanosSince(start), downtime));
		if (plan.changesHost()) {
			world.tell(new Happening.VmMoved(vm(), plan.from(), plan.to(), last));
		}
		queue.over(this, true);
	}

	/** Gives up; the VM stays where it is. */
	void fail(String reason, TimelineEntry cause) {
		over = true;
		world.meter().migrationOver(vm());
		Optional.ofNullable(memory).ifPresent(MemoryTransfer::cancel);
		Optional.ofNullable(copying).ifPresent(traffic::cancel);
		last = world.record(cause, TimelineKinds.MIGRATION_FAILED, vm(), reason + ", it stays on " + plan.from());
		world.recordOf(vm()).overcomes(Obstacle.PAUSED, world.now(), last);
		world.recordOf(vm()).refused(last);
		queue.over(this, false);
	}

	/** Gives up when it waits for a way for too long from now on, or has been waiting already. */
	void watchForStall(TimelineEntry cause) {
		if (!isStalled()) {
			stalled = false;
		} else if (!stalled) {
			stalled = true;
			int number = ++stalls;
			later(PATIENCE, "patience with the migration of " + vm(), () -> {
				if (stalled && stalls == number) {
					fail("its network was gone for too long", cause);
				}
			});
		}
	}

	private boolean isStalled() {
		return Optional.ofNullable(memory).filter(MemoryTransfer::isStalled).isPresent()
				|| Optional.ofNullable(copying).filter(Transfer::isStalled).isPresent();
	}
}
