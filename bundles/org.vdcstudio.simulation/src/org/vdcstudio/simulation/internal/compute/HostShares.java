/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.compute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.simulation.compute.Allocation;
import org.vdcstudio.simulation.compute.Grant;
import org.vdcstudio.simulation.compute.ResourceConsumer;
import org.vdcstudio.simulation.compute.ResourceDivision;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.ResourcePool;
import org.vdcstudio.topology.snapshot.Vm;

/**
 * Divides a resource of a host among the VMs that run on it. Of a resource pool, which is spread over its cluster, that part of
 * reservation, limit and shares counts on a host which the host has of the demand of its VMs.
 */
final class HostShares {

	private final World world;

	HostShares(World world) {
		this.world = world;
	}

	/** What VMs get that get less than they want because of others; none when there is enough for all. */
	Map<ElementId, Grant> contended(ElementId id, Resource resource) {
		Host host = world.design().host(id).orElseThrow();
		List<Vm> vms = world.vmsRunningOn(id).stream().map(world::vm).toList();
		long capacity = resource.capacity(host);
		if (capacity == 0 || isEnough(vms, host, capacity, resource)) {
			return Map.of();
		}
		Map<ElementId, Grant> grants = ResourceDivision.divide(capacity, consumers(vms, host, resource));
		Map<ElementId, Grant> held = new LinkedHashMap<>();
		for (Vm vm : vms) {
			Optional.ofNullable(grants.get(vm.id())).filter(Grant::isContended).ifPresent(grant -> held.put(vm.id(), grant));
		}
		return held;
	}

	private boolean isEnough(List<Vm> vms, Host host, long capacity, Resource resource) {
		long wanted = 0;
		for (Vm vm : vms) {
			wanted += Math.min(resource.demand(vm), resource.allocation(vm, host).limit());
		}
		boolean limited = vms.stream().flatMap(vm -> vm.pool().stream()).distinct().flatMap(pool -> withParents(host, pool).stream())
				.anyMatch(pool -> resource.allocation(pool).limit() != Allocation.UNLIMITED);
		return wanted <= capacity && !limited;
	}

	private List<ResourceConsumer> consumers(List<Vm> vms, Host host, Resource resource) {
		Map<Optional<ElementId>, List<ResourceConsumer>> members = new LinkedHashMap<>();
		for (Vm vm : vms) {
			Optional<ElementId> pool = vm.pool().filter(known -> !withParents(host, known).isEmpty());
			members.computeIfAbsent(pool, key -> new ArrayList<>())
					.add(new ResourceConsumer.VirtualMachine(vm.id(), resource.allocation(vm, host), resource.demand(vm)));
		}
		List<ResourcePool> pools = new ArrayList<>(world.index().clusterOf(host.id()).map(Cluster::pools).orElse(List.of()));
		// Parents stand before their children, so the last ones are complete first.
		for (ResourcePool pool : pools.reversed()) {
			List<ResourceConsumer> own = members.remove(Optional.of(pool.id()));
			if (own != null) {
				members.computeIfAbsent(pool.parent(), key -> new ArrayList<>())
						.add(new ResourceConsumer.Pool(pool.id(), portion(pool, host, vms, resource), own));
			}
		}
		return members.getOrDefault(Optional.<ElementId>empty(), List.of());
	}

	private Allocation portion(ResourcePool pool, Host host, List<Vm> here, Resource resource) {
		long part = demand(here, pool, host, resource);
		long whole = 0;
		for (ElementId member : world.index().clusterOf(host.id()).map(Cluster::hosts).orElse(List.of())) {
			whole += demand(world.vmsRunningOn(member).stream().map(world::vm).toList(), pool, host, resource);
		}
		return resource.allocation(pool).portion(part, whole);
	}

	private long demand(List<Vm> vms, ResourcePool pool, Host host, Resource resource) {
		return vms.stream().filter(vm -> vm.pool().filter(own -> withParents(host, own).contains(pool)).isPresent())
				.mapToLong(resource::demand).sum();
	}

	/** A pool and those it is in, innermost first; none when the cluster of the host has no such pool. */
	private List<ResourcePool> withParents(Host host, ElementId pool) {
		List<ResourcePool> all = world.index().clusterOf(host.id()).map(Cluster::pools).orElse(List.of());
		List<ResourcePool> chain = new ArrayList<>();
		Optional<ElementId> next = Optional.of(pool);
		while (next.isPresent()) {
			ElementId wanted = next.get();
			Optional<ResourcePool> found = all.stream().filter(each -> each.id().equals(wanted)).findFirst();
			found.filter(each -> !chain.contains(each)).ifPresent(chain::add);
			next = found.flatMap(ResourcePool::parent);
		}
		return chain;
	}
}
