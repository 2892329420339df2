/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.Optional;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A host that VMs run on.
 *
 * @param id       its id
 * @param capacity what it has; {@link ComputeAmounts#UNKNOWN} of what the design does not say
 * @param reserved the sum of {@link PlacementVm#reserved()} of the VMs on it
 * @param demand   the sum of {@link PlacementVm#demand()} of the VMs on it
 */
public record PlacementHost(ElementId id, ComputeAmounts capacity, ComputeAmounts reserved, ComputeAmounts demand) {

	/** A host without VMs. */
	public static PlacementHost empty(ElementId id, ComputeAmounts capacity) {
		return new PlacementHost(id, capacity, ComputeAmounts.NONE, ComputeAmounts.NONE);
	}

	/** This host with one VM more. */
	public PlacementHost with(PlacementVm vm) {
		return new PlacementHost(id, capacity, reserved.plus(vm.reserved()), demand.plus(vm.demand()));
	}

	/** This host with one VM less. */
	public PlacementHost without(PlacementVm vm) {
		return new PlacementHost(id, capacity, reserved.minus(vm.reserved()), demand.minus(vm.demand()));
	}

	/** The larger of demand by capacity of CPU and of memory: 1 when all is used, more when more is asked for; 0 when unknown. */
	public double load() {
		return Math.max(load(demand.cpu(), capacity.cpu()), load(demand.memory(), capacity.memory()));
	}

	/** Whether the capacity of both resources is known and not 0. */
	public boolean isLoadKnown() {
		return isKnown(capacity.cpu()) && isKnown(capacity.memory());
	}

	/** Why unreserved capacity does not cover what a VM reserves, as the end of a sentence; empty when it does. */
	public Optional<String> shortage(PlacementVm vm) {
		ComputeAmounts free = capacity.minus(reserved);
		ComputeAmounts needed = vm.reserved();
		if (free.cpu() < needed.cpu()) {
			return Optional.of("has %s of CPU unreserved, %s are needed".formatted(new Frequency(free.cpu()),
					new Frequency(needed.cpu())));
		}
		if (free.memory() < needed.memory()) {
			return Optional.of("has %s of memory unreserved, %s are needed".formatted(new DataSize(free.memory()),
					new DataSize(needed.memory())));
		}
		return Optional.empty();
	}

	private static boolean isKnown(long capacity) {
		return capacity > 0 && capacity != ComputeAmounts.UNKNOWN;
	}

	private static double load(long demand, long capacity) {
		return isKnown(capacity) ? (double) demand / capacity : 0;
	}
}
