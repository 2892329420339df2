/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.vdcstudio.model.compute.PowerState;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.machine.VmPower;
import org.vdcstudio.simulation.internal.network.Leg;
import org.vdcstudio.simulation.internal.network.Traffic;
import org.vdcstudio.simulation.internal.network.TransferRequest;
import org.vdcstudio.simulation.internal.world.Amounts;
import org.vdcstudio.simulation.internal.world.Happening.StopReason;
import org.vdcstudio.simulation.internal.world.VmRecord.Obstacle;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Snapshot;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * Snapshots. Taking one writes the memory, if that is included, and lets the guest stand still for a moment; going back to one
 * restores whether the VM ran; deleting one reads and writes what its delta disks hold, as far as the design says how large they
 * are.
 */
public final class Snapshots {

	private final World world;
	private final Traffic traffic;
	private final VmPower vms;
	private final Map<ElementId, List<Taken>> taken = new HashMap<>();

	/** A snapshot, and whether the VM ran and its memory was kept. */
	private record Taken(String name, boolean runs, long size) {
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
	 * @param done   told when it is there; never when it is refused
	 */
	public void take(ElementId vm, String name, boolean memory, TimelineEntry cause, Consumer<TimelineEntry> done) {
		if (find(vm, name).isPresent()) {
			world.record(cause, TimelineKinds.OPERATION_REFUSED, vm, "has a snapshot %s already".formatted(name));
			return;
		}
		Optional<ElementId> host = world.runningOn(vm);
		Optional<ElementId> home = world.topology().placement().datastoresOf(vm, world.state()).stream().findFirst();
		long size = host.isPresent() && memory ? world.vm(vm).memory().map(DataSize::bytes).orElse(0L) : 0;
		if (size > 0 && home.isPresent()) {
			TransferRequest request = new TransferRequest("memory of " + vm + " for snapshot " + name, vm,
					List.of(new Leg.Storage(host.get(), home.get(), true)), size);
			traffic.send(request, cause, () -> finish(vm, name, memory, size, cause, done));
		} else {
			finish(vm, name, memory, 0, cause, done);
		}
	}

	private void finish(ElementId vm, String name, boolean memory, long size, TimelineEntry cause,
			Consumer<TimelineEntry> done) {
		boolean runs = world.runningOn(vm).isPresent();
		pause(vm, cause, () -> {
			snapshotsOf(vm).add(new Taken(name, runs && memory, size));
			String detail = name + (size > 0 ? ", with %s of memory".formatted(Amounts.bytes(size)) : "");
			done.accept(world.record(cause, TimelineKinds.SNAPSHOT_TAKEN, vm, detail));
		});
	}

	/** Lets a running guest stand still for a moment. */
	private void pause(ElementId vm, TimelineEntry cause, Runnable then) {
		if (world.runningOn(vm).isEmpty()) {
			then.run();
			return;
		}
		world.recordOf(vm).meets(Obstacle.PAUSED, world.now(), cause);
		world.later(world.parameters().storage().snapshotPause(), "pause of " + vm, () -> {
			world.recordOf(vm).overcomes(Obstacle.PAUSED, world.now(), cause);
			then.run();
		});
	}

	/** Goes back to a snapshot: the VM runs afterwards if it ran then and its memory was kept. */
	public void revert(ElementId vm, String name, TimelineEntry cause) {
		Optional<Taken> found = find(vm, name);
		if (found.isEmpty()) {
			refuseUnknown(vm, name, cause);
			return;
		}
		TimelineEntry entry = world.record(cause, TimelineKinds.SNAPSHOT_REVERTED, vm,
				name + (found.get().runs() ? ", running" : ", powered off"));
		if (vms.isOn(vm)) {
			entry = vms.stop(vm, StopReason.ORDERED, "stops to go back to snapshot " + name, entry);
		}
		if (found.get().runs()) {
			TimelineEntry last = entry;
			world.hostOf(vm).ifPresent(host -> vms.start(vm, host, last));
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
	 * @param done told when it is gone; never when there is none
	 */
	public void delete(ElementId vm, String name, TimelineEntry cause, Consumer<TimelineEntry> done) {
		Optional<Taken> found = find(vm, name);
		if (found.isEmpty()) {
			refuseUnknown(vm, name, cause);
			return;
		}
		Optional<ElementId> host = world.hostOf(vm).filter(place -> !world.isDown(place));
		Optional<ElementId> home = world.topology().placement().datastoresOf(vm, world.state()).stream().findFirst();
		Runnable consolidated = () -> pause(vm, cause, () -> {
			snapshotsOf(vm).remove(found.get());
			done.accept(world.record(cause, TimelineKinds.SNAPSHOT_DELETED, vm,
					"%s, %s consolidated".formatted(name, Amounts.bytes(found.get().size()))));
		});
		if (found.get().size() > 0 && host.isPresent() && home.isPresent()) {
			traffic.send(new TransferRequest("consolidation of " + vm, vm,
					List.of(new Leg.Storage(host.get(), home.get(), false), new Leg.Storage(host.get(), home.get(), true)),
					found.get().size()), cause, consolidated);
		} else {
			consolidated.run();
		}
	}

	private void refuseUnknown(ElementId vm, String name, TimelineEntry cause) {
		List<String> names = snapshotsOf(vm).stream().map(Taken::name).toList();
		world.record(cause, TimelineKinds.OPERATION_REFUSED, vm,
				"has no snapshot %s%s".formatted(name, names.isEmpty() ? "" : ", but " + String.join(", ", names)));
	}

	private Optional<Taken> find(ElementId vm, String name) {
		return snapshotsOf(vm).stream().filter(each -> each.name().equals(name)).findFirst();
	}

	/** Those that the design says, and those taken since. */
	private List<Taken> snapshotsOf(ElementId vm) {
		return taken.computeIfAbsent(vm, key -> {
			Vm found = world.vm(key);
			List<Taken> designed = new ArrayList<>();
			for (Snapshot snapshot : found.snapshots()) {
				String name = snapshot.id().qualifiedName();
				designed.add(new Taken(name.substring(name.lastIndexOf('.') + 1), snapshot.memory() && found.power() == PowerState.ON,
						snapshot.size().map(DataSize::bytes).orElse(0L)));
			}
			return designed;
		});
	}
}
