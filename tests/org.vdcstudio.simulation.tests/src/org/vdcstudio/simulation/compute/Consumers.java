/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.vdcstudio.simulation.compute.ResourceConsumer.Pool;
import org.vdcstudio.simulation.compute.ResourceConsumer.VirtualMachine;
import org.vdcstudio.topology.snapshot.ElementId;

/** Consumers for tests, by hand and at random. */
final class Consumers {

	static final long NONE = Allocation.UNLIMITED;

	private static final int MOST_LEVELS = 4;

	private Consumers() {
	}

	static ElementId id(String name) {
		return new ElementId("VirtualMachine", name);
	}

	static VirtualMachine vm(String name, long shares, long demand) {
		return vm(name, shares, 0, NONE, demand);
	}

	static VirtualMachine vm(String name, long shares, long reservation, long limit, long demand) {
		return new VirtualMachine(id(name), new Allocation(shares, reservation, limit), demand);
	}

	static Pool pool(String name, long shares, ResourceConsumer... members) {
		return pool(name, shares, 0, NONE, members);
	}

	static Pool pool(String name, long shares, long reservation, long limit, ResourceConsumer... members) {
		return new Pool(new ElementId("ResourcePool", name), new Allocation(shares, reservation, limit), List.of(members));
	}

	/** What each VM is granted, by name, in the order of the tree. */
	static Map<String, Long> granted(Map<ElementId, Grant> grants) {
		Map<String, Long> granted = new LinkedHashMap<>();
		grants.forEach((id, grant) -> granted.put(id.qualifiedName(), grant.granted()));
		return granted;
	}

	/** The VMs of a tree, in order. */
	static List<VirtualMachine> vms(List<ResourceConsumer> consumers) {
		List<VirtualMachine> vms = new ArrayList<>();
		for (ResourceConsumer consumer : consumers) {
			switch (consumer) {
			case VirtualMachine vm -> vms.add(vm);
			case Pool pool -> vms.addAll(vms(pool.members()));
			}
		}
		return vms;
	}

	/**
	 * A random tree of up to four levels, with up to six consumers a level.
	 *
	 * @param amount about what a VM reserves, wants and is limited to
	 */
	static List<ResourceConsumer> random(RandomGenerator random, int amount) {
		return random(random, amount, MOST_LEVELS, "");
	}

	private static List<ResourceConsumer> random(RandomGenerator random, int amount, int levels, String prefix) {
		List<ResourceConsumer> consumers = new ArrayList<>();
		int count = 1 + random.nextInt(6);
		for (int i = 0; i < count; i++) {
			String name = prefix + i;
			Allocation allocation = new Allocation(1 + random.nextInt(10) * 500L,
					random.nextInt(3) == 0 ? random.nextInt(amount) : 0,
					random.nextInt(3) == 0 ? random.nextInt(3 * amount) : Allocation.UNLIMITED);
			if (levels > 1 && random.nextInt(3) == 0) {
				consumers.add(new Pool(new ElementId("ResourcePool", name), allocation,
						random(random, amount, levels - 1, name + ".")));
			} else {
				consumers.add(new VirtualMachine(id(name), allocation, random.nextInt(2 * amount)));
			}
		}
		return consumers;
	}
}
