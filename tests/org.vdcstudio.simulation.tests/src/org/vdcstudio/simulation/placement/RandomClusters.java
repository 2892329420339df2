/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.placement;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.vdcstudio.model.compute.HostRuleKind;
import org.vdcstudio.topology.snapshot.ElementId;

/** Random clusters with rules, reservations and hosts of several sizes. */
final class RandomClusters {

	private RandomClusters() {
	}

	/** Two to six hosts, up to 24 VMs named v0 and so on, of which v0 and some others do not run, and up to five rules. */
	static TestCluster cluster(RandomGenerator random) {
		TestCluster cluster = new TestCluster();
		int hosts = 2 + random.nextInt(5);
		for (int i = 0; i < hosts; i++) {
			cluster.host("h" + i, 4 + random.nextInt(17), 8 + random.nextInt(49));
		}
		int vms = 1 + random.nextInt(24);
		for (int i = 1; i < vms; i++) {
			if (random.nextInt(8) > 0) {
				cluster.on("h" + random.nextInt(hosts), vm(random, "v" + i));
			}
		}
		int rules = random.nextInt(6);
		for (int i = 0; i < rules; i++) {
			List<String> members = names(random, "v", vms, 3);
			switch (random.nextInt(4)) {
			case 0 -> cluster.separate("r" + i, members.toArray(String[]::new));
			case 1 -> cluster.together("r" + i, members.toArray(String[]::new));
			default -> cluster.hosts("r" + i, HostRuleKind.values()[random.nextInt(HostRuleKind.values().length)], members,
					names(random, "h", hosts, 2));
			}
		}
		return cluster;
	}

	static PlacementVm vm(RandomGenerator random, String name) {
		ComputeAmounts demand = TestCluster.amounts(random.nextInt(40) / 10.0, random.nextInt(16));
		return new PlacementVm(TestCluster.vm(name), random.nextInt(3) == 0 ? demand : ComputeAmounts.NONE, demand);
	}

	/** Whether a host has unreserved what a VM reserves. Random hosts may have promised too much of what the VM does not need. */
	static boolean covers(TestCluster cluster, ElementId host, PlacementVm vm) {
		PlacementHost found = cluster.hosts().stream().filter(each -> each.id().equals(host)).findFirst().orElseThrow();
		ComputeAmounts needed = vm.reserved();
		return found.reserved().cpu() + needed.cpu() <= found.capacity().cpu()
				&& (needed.memory() == 0 || found.reserved().memory() + needed.memory() <= found.capacity().memory());
	}

	private static List<String> names(RandomGenerator random, String prefix, int count, int most) {
		return IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(each -> prefix + random.nextInt(count)).toList();
	}
}
