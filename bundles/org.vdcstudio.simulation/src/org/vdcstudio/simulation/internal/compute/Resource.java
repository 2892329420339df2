/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.compute;

import java.util.Optional;
import java.util.function.LongFunction;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.simulation.compute.Allocation;
import org.vdcstudio.simulation.compute.ShareValues;
import org.vdcstudio.topology.Capacity;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.ResourcePool;
import org.vdcstudio.topology.snapshot.Resources;
import org.vdcstudio.topology.snapshot.Vm;

/** The two resources of a host that VMs share. Amounts are hertz and bytes. */
enum Resource {

	/** Processor time. */
	CPU("CPU", amount -> new Frequency(amount).toString()) {

		@Override
		long capacity(Host host) {
			return Capacity.of(host).cpu().hertz();
		}

		/** What the guest uses when nothing holds it back; no more than its virtual CPUs can. */
		@Override
		long demand(Vm vm) {
			return vm.cpuDemand().map(Frequency::hertz).orElse(0L);
		}

		@Override
		Allocation allocation(Vm vm, Host host) {
			Resources resources = vm.settings().resources();
			long usable = host.clock().map(clock -> clock.hertz() * Math.max(1, vm.cpus())).orElse(Allocation.UNLIMITED);
			return new Allocation(ShareValues.cpuOfVm(resources.cpuShares(), Math.max(1, vm.cpus())), hertz(resources.cpuReservation()),
					Math.min(usable, resources.cpuLimit().map(Frequency::hertz).orElse(Allocation.UNLIMITED)));
		}

		@Override
		Allocation allocation(ResourcePool pool) {
			return new Allocation(ShareValues.cpuOfPool(pool.resources().cpuShares()), hertz(pool.resources().cpuReservation()),
					pool.resources().cpuLimit().map(Frequency::hertz).orElse(Allocation.UNLIMITED));
		}
	},

	/** Physical memory. */
	MEMORY("memory", amount -> new DataSize(amount).toString()) {

		@Override
		long capacity(Host host) {
			return Capacity.of(host).memory().bytes();
		}

		/** The working set; all its memory when the design says none. */
		@Override
		long demand(Vm vm) {
			return vm.workingSet().or(vm::memory).map(DataSize::bytes).orElse(0L);
		}

		@Override
		Allocation allocation(Vm vm, Host host) {
			Resources resources = vm.settings().resources();
			DataSize configured = vm.memory().orElse(new DataSize(0));
			return new Allocation(ShareValues.memoryOfVm(resources.memoryShares(), configured.bytes()), bytes(resources.memoryReservation()),
					Math.min(configured.bytes(), resources.memoryLimit().map(DataSize::bytes).orElse(Allocation.UNLIMITED)));
		}

		@Override
		Allocation allocation(ResourcePool pool) {
			return new Allocation(ShareValues.memoryOfPool(pool.resources().memoryShares()),
					bytes(pool.resources().memoryReservation()),
					pool.resources().memoryLimit().map(DataSize::bytes).orElse(Allocation.UNLIMITED));
		}
	};

	private final String label;
	private final LongFunction<String> text;

	Resource(String label, LongFunction<String> text) {
		this.label = label;
		this.text = text;
	}

	/** What a host has; 0 when the design does not say. */
	abstract long capacity(Host host);

	/** What a VM would use if it were alone. */
	abstract long demand(Vm vm);

	/** What a VM is promised on a host. */
	abstract Allocation allocation(Vm vm, Host host);

	/** What a pool is promised in its cluster. */
	abstract Allocation allocation(ResourcePool pool);

	/** Its name for people. */
	String label() {
		return label;
	}

	/** An amount for people. */
	String describe(long amount) {
		return text.apply(amount);
	}

	private static long hertz(Optional<Frequency> frequency) {
		return frequency.map(Frequency::hertz).orElse(0L);
	}

	private static long bytes(Optional<DataSize> size) {
		return size.map(DataSize::bytes).orElse(0L);
	}
}
