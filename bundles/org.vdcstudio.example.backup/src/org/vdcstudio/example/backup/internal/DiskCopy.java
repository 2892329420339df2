/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.example.backup.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.model.values.DataRate;
import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.simulation.extension.SimulationContext;
import org.vdcstudio.simulation.extension.TransferLeg;
import org.vdcstudio.simulation.extension.TransferOrder;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.VirtualDisk;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * The way of a disk to a host that receives it: the host of the VM reads it and sends it over the management network, unless it
 * is the receiver itself.
 *
 * @param disk      the disk
 * @param vm        whose it is
 * @param reader    the host of the VM
 * @param receiver  the host that receives it
 */
record DiskCopy(VirtualDisk disk, Vm vm, ElementId reader, ElementId receiver) {

	/** Snapshots leave raw devices out, and what has no size cannot be sent. */
	static boolean isPossible(VirtualDisk disk) {
		return disk.rawDevice().isEmpty() && disk.size().isPresent();
	}

	DataSize size() {
		return disk.size().orElseThrow();
	}

	/** What to send; empty when the design does not say where the disk is, or lacks a VMkernel adapter to send it by. */
	Optional<TransferOrder> order(SimulationContext context, Optional<DataRate> limit) {
		Optional<ElementId> datastore = context.state().datastore(vm.id()).or(disk::datastore).or(vm::home);
		Optional<ElementId> from = management(reader, context);
		Optional<ElementId> to = management(receiver, context);
		boolean isLocal = reader.equals(receiver);
		if (datastore.isEmpty() || !isLocal && (from.isEmpty() || to.isEmpty())) {
			return Optional.empty();
		}
		List<TransferLeg> legs = new ArrayList<>();
		legs.add(new TransferLeg.FromDatastore(datastore.get(), reader));
		if (!isLocal) {
			legs.add(new TransferLeg.Network(from.orElseThrow(), to.orElseThrow()));
		}
		return Optional.of(new TransferOrder("backup of " + disk.id(), vm.id(), legs, size(), limit));
	}

	private static Optional<ElementId> management(ElementId host, SimulationContext context) {
		return context.design().host(host).stream().flatMap((Host found) -> found.vmkernelAdapters(VMkernelService.MANAGEMENT))
				.map(adapter -> adapter.id()).findFirst();
	}
}
