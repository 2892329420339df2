/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vdcstudio.simulation.compute.ResourceConsumer.Pool;
import org.vdcstudio.simulation.compute.ResourceConsumer.VirtualMachine;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Divides one resource of one host among pools and VMs as vSphere does.
 *
 * <p>
 * At every level, from the root down, each sibling gets its shares times a level that is the same for all, but not less than
 * its reservation and not more than its limit; the level is the one that uses up what there is.
 * <ul>
 * <li>Nobody gets more than limit and demand, a pool not more than all its members want.</li>
 * <li>Nobody who wants it gets less than its reservation, whatever others do, unless reservations exceed what there is, the
 * host or the limit of a pool; then they are scaled down in proportion. Reservations of members count for their pool too,
 * even beyond its own reservation.</li>
 * <li>All that is wanted within limits is granted, or all that there is. Amounts are whole numbers; rounding moves at most
 * one unit for each level of the tree, to those who come first.</li>
 * </ul>
 *
 * <p>
 * The cost is n log n for n siblings. Source: vSphere Resource Management, "Resource Allocation Shares", "Reservation" and
 * "Limit": siblings share according to their shares, bounded by reservation and limit.
 */
public final class ResourceDivision {

	private ResourceDivision() {
	}

	/** Divides; unused reservations are lent. */
	public static Map<ElementId, Grant> divide(long capacity, List<ResourceConsumer> consumers) {
		return divide(capacity, consumers, UnusedReservation.LENT);
	}

	/**
	 * Divides.
	 *
	 * @param capacity  what there is, at least 0, in the unit of the resource
	 * @param consumers the pools and VMs directly on the host, in order
	 * @param unused    what becomes of reservations that are not used
	 * @return what each VM gets, in the order of the tree; unmodifiable
	 * @throws IllegalArgumentException when the capacity is negative or a VM occurs more than once
	 */
	public static Map<ElementId, Grant> divide(long capacity, List<ResourceConsumer> consumers, UnusedReservation unused) {
		if (capacity < 0) {
			throw new IllegalArgumentException("Negative capacity: " + capacity);
		}
		Map<ElementId, Long> granted = ResourceTree.ofDemand(consumers, unused).divide(capacity);
		Map<ElementId, Long> entitled = ResourceTree.ofGreed(consumers, unused).divide(capacity);
		Map<ElementId, Grant> grants = new LinkedHashMap<>();
		collect(consumers, granted, entitled, grants);
		return Collections.unmodifiableMap(grants);
	}

	private static void collect(List<ResourceConsumer> consumers, Map<ElementId, Long> granted, Map<ElementId, Long> entitled,
			Map<ElementId, Grant> grants) {
		for (ResourceConsumer consumer : consumers) {
			switch (consumer) {
			case VirtualMachine vm -> grants.put(vm.id(), new Grant(vm.demand(), Math.min(vm.allocation().limit(), vm.demand()),
					granted.getOrDefault(vm.id(), 0L), entitled.getOrDefault(vm.id(), 0L)));
			case Pool pool -> collect(pool.members(), granted, entitled, grants);
			}
		}
	}
}
