/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.topology.snapshot.ElementId;

/**
 * A cluster whose objects have their copies and witnesses on different hosts, or in different fault domains, so that they survive
 * a number of failures. Nobody knows on which of them: when more are lost, some object may have been on just those.
 *
 * @param datastore the vSAN datastore
 * @param domains   what counts as one failure: each a fault domain or a single host, with the hosts in it that bring disks
 * @param kind      what they are called
 * @param wanted    how many failures the objects are to survive
 */
record VsanCopies(ElementId datastore, List<List<VsanMember>> domains, String kind, int wanted) implements VsanQuorum {

	/** Copies the list. */
	VsanCopies {
		domains = List.copyOf(domains);
	}

	/** How many failures objects survive: to survive n takes 2 n + 1 places, as more than half of the votes must be there. */
	int tolerated() {
		return Math.max(0, Math.min(wanted, (domains.size() - 1) / 2));
	}

	@Override
	public int holder(VsanCondition condition) {
		for (int partition = 0; partition < condition.partitions(); partition++) {
			if (lost(partition, condition) <= tolerated()) {
				return partition;
			}
		}
		return VsanCondition.NONE;
	}

	/** A fault domain counts as lost with the first of its hosts. */
	private int lost(int partition, VsanCondition condition) {
		return (int) domains.stream().filter(domain -> !domain.stream().allMatch(member -> condition.has(partition, member)))
				.count();
	}

	@Override
	public StorageObstacle obstacle(ElementId host, int partition, VsanCondition condition) {
		VsanShortage shortage = new VsanShortage();
		domains.forEach(domain -> domain.stream().filter(member -> !condition.has(partition, member))
				.forEach(member -> shortage.add(member.id().qualifiedName(), condition.absence(partition, member))));
		String reason = "%s survives %d failure%s, and %d of %d %s miss disks in the partition of %s: %s".formatted(datastore,
				tolerated(), tolerated() == 1 ? "" : "s", lost(partition, condition), domains.size(), kind, host, shortage);
		return new StorageObstacle(shortage.step(), datastore, Optional.empty(), reason, shortage.evidence());
	}
}
