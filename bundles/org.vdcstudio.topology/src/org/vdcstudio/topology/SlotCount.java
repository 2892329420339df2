/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.Comparator;
import java.util.List;

import org.vdcstudio.model.values.DataSize;
import org.vdcstudio.model.values.Frequency;
import org.vdcstudio.topology.ClusterCapacity.VmDemand;

/**
 * A cluster in slots, each large enough for any of its running VMs: the unit of the admission control policy "host failures the
 * cluster tolerates".
 *
 * @param cpu      CPU of a slot: the largest CPU reservation
 * @param memory   memory of a slot: the largest memory reservation; 0 when nobody reserves any, then CPU alone counts
 * @param slots    slots of each host, most first
 * @param vms      running VMs, each in a slot
 * @param failures how many hosts may fail, those with the most slots first, so that the rest has a slot for every VM
 */
public record SlotCount(Frequency cpu, DataSize memory, List<Integer> slots, int vms, int failures) {

	/** The CPU part of a slot when no VM reserves more: vSphere's default since 5.0. */
	public static final Frequency DEFAULT_CPU = new Frequency(32_000_000);

	/** Copies the list. */
	public SlotCount {
		slots = List.copyOf(slots);
	}

	/** Counts the slots of a cluster, without the memory overhead of VMs. */
	public static SlotCount of(ClusterCapacity capacity) {
		Frequency cpu = capacity.vms().stream().map(VmDemand::cpuReserved).max(Comparator.naturalOrder())
				.filter(most -> most.hertz() > 0).orElse(DEFAULT_CPU);
		DataSize memory = capacity.vms().stream().map(VmDemand::memoryReserved).max(Comparator.naturalOrder())
				.orElse(new DataSize(0));
		List<Integer> slots = capacity.hosts().stream().map(host -> {
			long byCpu = host.cpu().hertz() / cpu.hertz();
			long byMemory = memory.bytes() == 0 ? byCpu : host.memory().bytes() / memory.bytes();
			return (int) Math.min(byCpu, byMemory);
		}).sorted(Comparator.reverseOrder()).toList();
		return new SlotCount(cpu, memory, slots, capacity.vms().size(), failures(slots, capacity.vms().size()));
	}

	private static int failures(List<Integer> slots, int vms) {
		long left = slots.stream().mapToLong(Integer::longValue).sum();
		int failures = 0;
		for (int lost : slots) {
			left -= lost;
			if (left < vms || failures + 1 >= slots.size()) {
				break;
			}
			failures++;
		}
		return failures;
	}
}
