/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

package org.vdcstudio.simulation.internal.machine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.simulation.TimelineEntry;
import org.vdcstudio.simulation.TimelineKinds;
import org.vdcstudio.simulation.internal.world.World;
import org.vdcstudio.topology.DhcpPool;
import org.vdcstudio.topology.overlay.Lease;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PortForward;
import org.vdcstudio.topology.snapshot.VirtualNic;
import org.vdcstudio.topology.snapshot.Vm;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;

/**
 * The DHCP servers of the design. Each leases its addresses from the first to the last, and the same one again to who had it before;
 * reserved addresses, and those of interfaces with an address of their own, it never leases.
 */
public final class Addresses {

	private final World world;
	private final Map<ElementId, Map<ElementId, Ipv4Address>> leased = new HashMap<>();
	private Optional<Set<Ipv4Address>> fixed = Optional.empty();

	/** @param world the datacenter */
	public Addresses(World world) {
		this.world = world;
	}

	/** The guest of a VM serves: its NICs that ask for an address get one, where a server of the design answers. */
	void guestStarted(Vm vm, TimelineEntry cause) {
		vm.nics().stream().filter(nic -> nic.dhcp() && nic.address().isBlank()).map(VirtualNic::id)
				.filter(nic -> world.topology().dhcp().answering(nic, world.state()).isPresent()).forEach(nic -> lease(nic, cause));
	}

	/** Leases an address to an interface that asks for one, and says so. */
	TimelineEntry lease(ElementId client, TimelineEntry cause) {
		Optional<DhcpPool> pool = world.topology().dhcp().answering(client, world.state());
		if (pool.isEmpty()) {
			return world.record(cause, TimelineKinds.DHCP_FAILED, client, "no DHCP server of the design answers");
		}
		Optional<Ipv4Address> address = choose(client, pool.get());
		if (address.isEmpty()) {
			return world.record(cause, TimelineKinds.DHCP_FAILED, client, "%s has no address left".formatted(pool.get().scope()));
		}
		leased.computeIfAbsent(pool.get().scope(), key -> new HashMap<>()).put(client, address.get());
		world.change(world.state().withLease(client,
				new Lease(address.get(), pool.get().prefix(), pool.get().gateway(), pool.get().scope())));
		String told = pool.get().gateway().map(gateway -> ", gateway " + gateway).orElse("")
				+ pool.get().dns().map(dns -> ", DNS " + dns).orElse("");
		return world.record(cause, TimelineKinds.DHCP_LEASE, client, "%s/%d from %s%s".formatted(address.get(),
				pool.get().prefix().length(), pool.get().scope(), told));
	}

	private Optional<Ipv4Address> choose(ElementId client, DhcpPool pool) {
		Map<ElementId, Ipv4Address> known = leased.getOrDefault(pool.scope(), Map.of());
		if (known.containsKey(client)) {
			return Optional.ofNullable(known.get(client));
		}
		Set<Ipv4Address> taken = new HashSet<>(known.values());
		taken.addAll(fixedAddresses());
		for (Ipv4Address address = pool.first(); address.compareTo(pool.last()) <= 0; address = address.plus(1)) {
			if (pool.offers(address) && !taken.contains(address)) {
				return Optional.of(address);
			}
		}
		return Optional.empty();
	}

	private Set<Ipv4Address> fixedAddresses() {
		Set<Ipv4Address> known = fixed.orElseGet(this::findFixedAddresses);
		fixed = Optional.of(known);
		return known;
	}

	private Set<Ipv4Address> findFixedAddresses() {
		Set<Ipv4Address> found = new HashSet<>();
		world.design().labVms().forEach(
				vm -> vm.nics().forEach(nic -> nic.address().value().ifPresent(address -> found.add(address.address()))));
		world.design().vms().forEach(
				vm -> vm.nics().forEach(nic -> nic.address().value().ifPresent(address -> found.add(address.address()))));
		world.design().hosts().forEach(host -> host.vmkernelAdapters()
				.forEach(adapter -> adapter.address().value().ifPresent(address -> found.add(address.address()))));
		return found;
	}

	/** Says what the NAT devices of a PC pass on, and to whom. */
	void tellNatTables(WorkstationPc pc, TimelineEntry cause) {
		for (Vmnet vmnet : pc.vmnets()) {
			if (vmnet.mode() == VMnetMode.NAT) {
				String forwards = vmnet.forwards().isEmpty() ? "no port is forwarded"
						: "forwards " + String.join(", ", vmnet.forwards().stream().map(Addresses::describe).toList());
				world.record(cause, TimelineKinds.NAT_TABLE, vmnet.id(), "guests go out as %s, %s".formatted(pc.id(), forwards));
			}
		}
	}

	private static String describe(PortForward forward) {
		String port = forward.port().isPresent() ? Integer.toString(forward.port().getAsInt()) : "?";
		return "%s %s to %s".formatted(forward.protocol().getLiteral(), port, forward.target());
	}
}
