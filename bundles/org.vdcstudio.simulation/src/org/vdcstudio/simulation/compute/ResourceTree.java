/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.simulation.compute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.vdcstudio.simulation.compute.ResourceConsumer.Pool;
import org.vdcstudio.simulation.compute.ResourceConsumer.VirtualMachine;
import org.vdcstudio.topology.snapshot.ElementId;

/** A tree of consumers with the bounds that hold for each: computed from the leaves up, then divided from the root down. */
final class ResourceTree {

	private final List<Node> roots;

	private ResourceTree(List<Node> roots) {
		this.roots = roots;
	}

	/** The tree in which every VM wants what it demands. */
	static ResourceTree ofDemand(List<ResourceConsumer> consumers, UnusedReservation unused) {
		return new ResourceTree(nodes(consumers, unused, false));
	}

	/** The tree in which every VM wants all it may have. */
	static ResourceTree ofGreed(List<ResourceConsumer> consumers, UnusedReservation unused) {
		return new ResourceTree(nodes(consumers, unused, true));
	}

	/**
	 * What each VM gets, in the order of the tree.
	 *
	 * @throws IllegalArgumentException when an id occurs more than once
	 */
	Map<ElementId, Long> divide(long capacity) {
		Map<ElementId, Long> granted = new LinkedHashMap<>();
		divide(capacity, roots, granted);
		return granted;
	}

	private static void divide(long amount, List<Node> siblings, Map<ElementId, Long> granted) {
		long[] parts = WaterFilling.divide(amount, siblings.stream().mapToLong(Node::shares).toArray(),
				siblings.stream().mapToLong(Node::reserved).toArray(), siblings.stream().mapToLong(Node::floor).toArray(),
				siblings.stream().mapToLong(Node::cap).toArray());
		for (int i = 0; i < parts.length; i++) {
			Node node = siblings.get(i);
			if (node.consumer() instanceof VirtualMachine vm) {
				if (granted.putIfAbsent(vm.id(), Math.min(parts[i], node.wanted())) != null) {
					throw new IllegalArgumentException("Twice among the consumers: " + vm.id());
				}
			} else {
				divide(parts[i], node.children(), granted);
			}
		}
	}

	private static List<Node> nodes(List<ResourceConsumer> consumers, UnusedReservation unused, boolean greedy) {
		List<Node> nodes = new ArrayList<>(consumers.size());
		for (ResourceConsumer consumer : consumers) {
			nodes.add(switch (consumer) {
			case VirtualMachine vm -> Node.of(vm, greedy ? Long.MAX_VALUE : vm.demand(), unused);
			case Pool pool -> Node.of(pool, nodes(pool.members(), unused, greedy), unused);
			});
		}
		return nodes;
	}

	/**
	 * @param reserved what it is guaranteed if it wants all of it
	 * @param wanted   what it would use within its limit
	 * @param floor    what nobody else gets
	 * @param cap      what it is given at most, more than it wants when it keeps an unused reservation
	 */
	private record Node(ResourceConsumer consumer, List<Node> children, long reserved, long wanted, long floor, long cap) {

		static Node of(VirtualMachine vm, long demand, UnusedReservation unused) {
			Allocation allocation = vm.allocation();
			long reserved = Math.min(allocation.reservation(), allocation.limit());
			long wanted = Math.min(demand, allocation.limit());
			long floor = unused == UnusedReservation.LENT ? Math.min(reserved, wanted) : reserved;
			return new Node(vm, List.of(), reserved, wanted, floor, Math.max(wanted, floor));
		}

		/** Members that are guaranteed more than the pool lend the pool no more than they use themselves. */
		static Node of(Pool pool, List<Node> children, UnusedReservation unused) {
			Allocation allocation = pool.allocation();
			long reserved = Math.min(Math.max(allocation.reservation(), sum(children, Node::reserved)), allocation.limit());
			long wanted = Math.min(sum(children, Node::cap), allocation.limit());
			long floor = Math.min(Math.max(allocation.reservation(), sum(children, Node::floor)),
					unused == UnusedReservation.LENT ? wanted : allocation.limit());
			return new Node(pool, children, reserved, wanted, floor, Math.max(wanted, floor));
		}

		long shares() {
			return consumer.allocation().shares();
		}

		private static long sum(List<Node> nodes, ToLongFunction<Node> value) {
			return nodes.stream().mapToLong(value).reduce(0, Products::sum);
		}
	}
}
