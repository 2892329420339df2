/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.example.backup.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.extension.OngoingTransfer;
import org.vdcstudio.simulation.extension.SimulationContext;
import org.vdcstudio.simulation.extension.TransferOrder;
import org.vdcstudio.simulation.kernel.SimTime;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Vm;

/** A backup of one VM: a snapshot is taken, the disks are sent one after the other, and the snapshot is deleted. */
final class Backup {

	private static final String SNAPSHOT = "backup";

	private final ElementId vm;
	private final ElementId receiver;
	private final Optional<DataRate> limit;
	private final SimulationContext context;
	private final RunningBackups running;
	private SimTime start;
	private long sent;
	private boolean isOver;
	private @Nullable OngoingTransfer sending;

	/**
	 * @param receiver a VM or a host
	 * @param limit    a rate that is not exceeded
	 */
	Backup(ElementId vm, ElementId receiver, Optional<DataRate> limit, SimulationContext context, RunningBackups running) {
		this.vm = vm;
		this.receiver = receiver;
		this.limit = limit;
		this.context = context;
		this.running = running;
		start = context.now();
	}

	ElementId vm() {
		return vm;
	}

	ElementId receiver() {
		return receiver;
	}

	/** The host that receives: the receiver itself, or where it is at the moment. */
	private Optional<ElementId> receivingHost() {
		return context.design().vm(receiver).isPresent() ? context.hostOf(receiver) : Optional.of(receiver);
	}

	/** Takes the snapshot, and goes on from there. */
	void begin(TimelineEntry cause) {
		running.add(this);
		if (!context.vms().takeSnapshot(vm, SNAPSHOT, cause, this::send)) {
			fail(cause, "its snapshot cannot be taken");
		}
	}

	private void send(TimelineEntry snapshotTaken) {
		if (isOver) {
			return;
		}
		Optional<ElementId> from = context.hostOf(vm);
		Optional<ElementId> to = receivingHost();
		if (from.isEmpty() || to.isEmpty()) {
			fail(snapshotTaken, "there is no host that %s it".formatted(from.isEmpty() ? "reads" : "receives"));
			return;
		}
		Vm found = context.design().vm(vm).orElseThrow();
		List<DiskCopy> copies = found.disks().stream().filter(DiskCopy::isPossible)
				.map(disk -> new DiskCopy(disk, found, from.get(), to.get())).toList();
		start = context.now();
		long bytes = copies.stream().mapToLong(copy -> copy.size().bytes()).sum();
		TimelineEntry entry = context.record(snapshotTaken, BackupKinds.STARTED, vm,
				"%s from %s to %s".formatted(new DataSize(bytes), from.get(), to.get()));
		sendNext(copies.iterator(), entry);
	}

	private void sendNext(Iterator<DiskCopy> copies, TimelineEntry started) {
		if (!copies.hasNext()) {
			finish(started);
			return;
		}
		DiskCopy copy = copies.next();
		Optional<TransferOrder> order = copy.order(context, limit);
		if (order.isEmpty()) {
			fail(started, "the design does not say how %s gets to %s".formatted(copy.disk().id(), copy.receiver()));
			return;
		}
		sending = context.send(order.get(), started, () -> {
			sent += copy.size().bytes();
			sendNext(copies, started);
		});
	}

	private void finish(TimelineEntry started) {
		long nanos = context.now().nanosSince(start);
		context.vms().deleteSnapshot(vm, SNAPSHOT, started, deleted -> {
			if (!isOver) {
				end();
				context.record(deleted, BackupKinds.FINISHED, vm, String.format(Locale.ROOT, "%s sent in %.1f s at %.1f MB/s",
						new DataSize(sent), nanos / 1e9, nanos == 0 ? 0.0 : sent * 1e3 / nanos));
			}
		});
	}

	/** Gives up. The snapshot stays, as it does when a real appliance gives up. */
	void fail(TimelineEntry cause, String reason) {
		Optional.ofNullable(sending).ifPresent(OngoingTransfer::cancel);
		end();
		context.record(cause, BackupKinds.FAILED, vm, reason);
	}

	private void end() {
		isOver = true;
		running.remove(this);
	}
}
