/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.internal.operation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.network.Leg;
import org.vdcstudio.simulation.internal.network.Traffic;
import org.vdcstudio.simulation.internal.network.Transfer;
import org.vdcstudio.simulation.internal.network.TransferRequest;
import org.vdcstudio.simulation.internal.operation.SnapshotTree.Taken;
import org.vdcstudio.simulation.internal.world.Amounts;
import org.vdcstudio.simulation.internal.world.Happening;
import org.vdcstudio.simulation.internal.world.Happening.StopReason;
import org.vdcstudio.simulation.internal.world.VmRecord.Obstacle;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Snapshots. Taking one writes the memory, if that is included, and lets the guest stand still for a moment; going back to one
 * with memory reads that and lets the guest go on from there, to one without powers the VM off; deleting one reads and writes what its
 * delta disks hold, as far as the design says how large they are. A VM has one such operation at a time, which is given up when
 * the VM stops meanwhile.
 */
public final class Snapshots {

	private final World world;
	private final Traffic traffic;
	private final VmPower vms;
	private final SnapshotTree snapshots;
	private final Map<ElementId, Operation> underWay = new HashMap<>();

	/** What is done, for people, and the transfer it waits for. */
	private static final class Operation {

		private final String what;
		private final TimelineEntry cause;
		private Optional<Transfer> transfer = Optional.empty();

		Operation(String what, TimelineEntry cause) {
			this.what = what;
			this.cause = cause;
		}
	}

	/**
	 * @param world   the datacenter
	 * @param traffic what carries memory and disks
	 * @param vms     powers VMs
	 */
	public Snapshots(World world, Traffic traffic, VmPower vms) {
		this.world = world;
		this.traffic = traffic;
		this.vms = vms;
		snapshots = new SnapshotTree(world);
		world.watch(this::happened);
	}

	private void happened(Happening happening) {
		switch (happening) {
		case Happening.VmStopped stopped -> giveUp(stopped.vm(), stopped.entry());
		case Happening.HostDown down -> down.vms().forEach(vm -> giveUp(vm, down.entry()));
		default -> {
			// Nothing that a snapshot minds.
		}
		}
	}

	private void giveUp(ElementId vm, TimelineEntry cause) {
		Optional.ofNullable(underWay.remove(vm)).ifPresent(operation -> {
			operation.transfer.ifPresent(traffic::cancel);
			world.record(cause, TimelineKinds.OPERATION_FAILED, vm, operation.what + " is given up, the VM stopped");
		});
	}

	/** Begins an operation, unless another one of the VM is under way. */
	private Optional<Operation> begin(ElementId vm, String what, TimelineEntry cause) {
		if (isBusy(vm, cause)) {
			return Optional.empty();
		}
		Operation operation = new Operation(what, cause);
		underWay.put(vm, operation);
		return Optional.of(operation);
	}

	/** Whether an operation is under way already, as the timeline says then. */
	private boolean isBusy(ElementId vm, TimelineEntry cause) {
		Optional<Operation> other = Optional.ofNullable(underWay.get(vm));
		other.ifPresent(operation -> world.record(cause, TimelineKinds.OPERATION_REFUSED, vm,
				"another operation is under way: " + operation.what));
		return other.isPresent();
	}

	private boolean goesOn(ElementId vm, Operation operation) {
		return operation.equals(underWay.get(vm));
	}

	/** Takes a snapshot that nobody waits for. */
	public void take(ElementId vm, String name, boolean memory, TimelineEntry cause) {
		take(vm, name, memory, cause, entry -> {
			// Nobody waits for it.
		});
	}

	/**
	 * Takes a snapshot.
	 *
	 * @param memory whether the memory of a running VM is kept with it
	 * @param done   told when it is there; never when it is refused or given up
	 * @return whether it is not refused
	 */
	public boolean take(ElementId vm, String name, boolean memory, TimelineEntry cause, Consumer<TimelineEntry> done) {
		if (snapshots.find(vm, name).isPresent()) {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, vm, "has a snapshot %s already".formatted(name));
			return false;
		}
		Optional<Operation> begun = begin(vm, "snapshot " + name, cause);
		begun.ifPresent(operation -> {
			boolean running = memory && world.runningOn(vm).isPresent();
			long size = running ? world.vm(vm).memory().map(DataSize::bytes).orElse(0L) : 0;
			move(vm, operation, size, true, false, () -> pause(vm, operation, () -> {
				snapshots.add(vm, new Taken(name, running, size));
				return world.record(cause, TimelineKinds.SNAPSHOT_TAKEN, vm,
						name + (size > 0 ? ", with %s of memory".formatted(Amounts.bytes(size)) : ""));
			}, done));
		});
		return begun.isPresent();
	}

	/** Reads or writes something on the first datastore of a VM, then goes on; at once if there is nothing to move or no place. */
	private void move(ElementId vm, Operation operation, long bytes, boolean writes, boolean reads, Runnable then) {
		Optional<ElementId> host = world.hostOf(vm).filter(place -> !world.isDown(place));
		Optional<ElementId> home = world.topology().placement().datastoresOf(vm, world.state()).stream().findFirst();
		if (bytes == 0 || host.isEmpty() || home.isEmpty()) {
			then.run();
			return;
		}
		List<Leg> read = reads ? List.of(new Leg.Storage(host.get(), home.get(), false)) : List.of();
		List<Leg> written = writes ? List.of(new Leg.Storage(host.get(), home.get(), true)) : List.of();
		TransferRequest request = new TransferRequest(operation.what + " of " + vm, vm,
				Stream.concat(read.stream(), written.stream()).toList(), bytes);
		operation.transfer = Optional.of(traffic.send(request, operation.cause, () -> {
			operation.transfer = Optional.empty();
			then.run();
		}));
	}

	/** Lets a running guest stand still for a moment, does something, and lets it go on. */
	private void pause(ElementId vm, Operation operation, Supplier<TimelineEntry> work, Consumer<TimelineEntry> done) {
		Runnable finish = () -> {
			underWay.remove(vm);
			TimelineEntry entry = work.get();
			world.recordOf(vm).overcomes(Obstacle.PAUSED, world.now(), entry);
			done.accept(entry);
		};
		if (world.runningOn(vm).isEmpty()) {
			finish.run();
			return;
		}
		world.recordOf(vm).meets(Obstacle.PAUSED, world.now(), operation.cause);
		world.later(world.parameters().storage().snapshotPause(), "pause of " + vm, () -> {
			if (goesOn(vm, operation)) {
				finish.run();
			}
		});
	}

	/** Goes back to a snapshot: the VM runs afterwards if it ran then and its memory was kept. */
	public void revert(ElementId vm, String name, TimelineEntry cause) {
		Optional<Taken> found = known(vm, name, cause);
		if (found.isEmpty() || isBusy(vm, cause)) {
			return;
		}
		TimelineEntry entry = world.record(cause, TimelineKinds.SNAPSHOT_REVERTED, vm,
				name + (found.get().runs() ? ", running" : ", powered off"));
		TimelineEntry stopped = vms.isOn(vm) ? vms.stop(vm, StopReason.ORDERED, "stops to go back to snapshot " + name, entry) : entry;
		if (found.get().runs()) {
			begin(vm, "going back to snapshot " + name, stopped)
					.ifPresent(operation -> move(vm, operation, found.get().size(), false, true, () -> {
						underWay.remove(vm);
						world.hostOf(vm).ifPresent(host -> vms.resume(vm, host, stopped));
					}));
		}
	}

	/** Deletes a snapshot and consolidates its disks. */
	public void delete(ElementId vm, String name, TimelineEntry cause) {
		delete(vm, name, cause, entry -> {
			// Nobody waits for it.
		});
	}

	/**
	 * Deletes a snapshot and consolidates its disks.
	 *
	 * @param done told when it is gone; never when it is refused, because there is none for instance, or given up
	 * @return whether it is not refused
	 */
	public boolean delete(ElementId vm, String name, TimelineEntry cause, Consumer<TimelineEntry> done) {
		Optional<Taken> found = known(vm, name, cause);
		Optional<Operation> begun = found.flatMap(taken -> begin(vm, "deletion of snapshot " + name, cause));
		begun.ifPresent(operation -> move(vm, operation, found.orElseThrow().size(), true, true, () -> pause(vm, operation, () -> {
			snapshots.remove(vm, found.orElseThrow());
			return world.record(cause, TimelineKinds.SNAPSHOT_DELETED, vm,
					"%s, %s consolidated".formatted(name, Amounts.bytes(found.orElseThrow().size())));
		}, done)));
		return begun.isPresent();
	}

	/** The snapshot with a name; the timeline says when there is none. */
	private Optional<Taken> known(ElementId vm, String name, TimelineEntry cause) {
		Optional<Taken> found = snapshots.find(vm, name);
		if (found.isEmpty()) {
			List<String> names = snapshots.names(vm);
			world.record(cause, TimelineKinds.OPERATION_REFUSED, vm,
					"has no snapshot %s%s".formatted(name, names.isEmpty() ? "" : ", but " + String.join(", ", names)));
		}
		return found;
	}
}
