/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.VmnetAddresses;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Subnet;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.topology.snapshot.Written;

/** The networks of an address plan: those that the design declares, and those that only interfaces speak of. */
final class Networks {

	/**
	 * A network.
	 *
	 * @param prefix   its prefix
	 * @param name     what it is called; empty for one that is not declared
	 * @param element  what declares it
	 * @param vlan     its VLAN as written
	 * @param gateways its gateways
	 * @param pools    what DHCP servers lease in it
	 */
	record Network(Ipv4Prefix prefix, String name, Optional<ElementId> element, String vlan, List<Ipv4Address> gateways,
			List<Pool> pools) {

		/** Its name and prefix. */
		String title() {
			return name.isEmpty() ? prefix.toString() : name + "  " + prefix;
		}
	}

	/**
	 * Addresses that a DHCP server leases.
	 *
	 * @param id       the scope
	 * @param first    the first
	 * @param last     the last
	 * @param reserved those in between that are kept for one client each
	 */
	record Pool(ElementId id, Ipv4Address first, Ipv4Address last, Set<Ipv4Address> reserved) {

		boolean contains(Ipv4Address address) {
			return first.compareTo(address) <= 0 && address.compareTo(last) <= 0;
		}
	}

	private final List<Network> all = new ArrayList<>();
	private final Map<Ipv4Prefix, Network> byPrefix = new HashMap<>();
	/** The longest first. */
	private final Set<Integer> lengths = new TreeSet<>(Comparator.reverseOrder());

	Networks(DesignSnapshot design, List<Interfaces.Interface> interfaces) {
		design.subnets().forEach(this::add);
		design.pcs().forEach(pc -> pc.vmnets().forEach(this::add));
		interfaces.forEach(each -> {
			if (each.address().isPresent() && each.prefix().isPresent() && find(each.address().get()).isEmpty()) {
				add(new Network(each.prefix().get(), "", Optional.empty(), each.vlan(), List.of(), List.of()));
			}
		});
	}

	/** All networks, declared ones first. */
	List<Network> all() {
		return all;
	}

	/** The smallest network with an address. */
	Optional<Network> find(Ipv4Address address) {
		for (int length : lengths) {
			@Nullable
			Network found = byPrefix.get(new Ipv4Prefix(address, length));
			if (found != null) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	private void add(Subnet subnet) {
		List<Pool> pools = new ArrayList<>();
		subnet.dhcpScopes().forEach(scope -> {
			Set<Ipv4Address> reserved = new HashSet<>();
			scope.reservations().forEach(each -> each.address().value().ifPresent(reserved::add));
			if (scope.first().value().isPresent() && scope.last().value().isPresent()) {
				pools.add(new Pool(scope.id(), scope.first().value().get(), scope.last().value().get(), reserved));
			}
		});
		subnet.prefix().value().ifPresent(prefix -> add(new Network(prefix, subnet.id().qualifiedName(), Optional.of(subnet.id()),
				subnet.vlan().text(), subnet.gateways().stream().map(Written::value).flatMap(Optional::stream).toList(), pools)));
	}

	/** A subnet of the plan that describes the same network says more than the VMnet. */
	private void add(Vmnet vmnet) {
		vmnet.subnet().value().filter(prefix -> vmnet.mode() != VMnetMode.BRIDGED).ifPresent(prefix -> {
			List<Pool> pools = vmnet.dhcp()
					? List.of(new Pool(vmnet.id(), VmnetAddresses.firstLease(vmnet, prefix), VmnetAddresses.lastLease(vmnet, prefix), Set.of()))
					: List.of();
			add(new Network(prefix, vmnet.id().qualifiedName(), Optional.of(vmnet.id()), "", List.of(), pools));
		});
	}

	private void add(Network network) {
		if (byPrefix.putIfAbsent(network.prefix(), network) == null) {
			all.add(network);
			lengths.add(network.prefix().length());
		}
	}
}
