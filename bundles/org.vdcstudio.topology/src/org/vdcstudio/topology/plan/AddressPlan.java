/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.DhcpScope;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Subnet;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.topology.snapshot.Written;

/** Who has which IPv4 address in a design, and which are free. Immutable. */
public final class AddressPlan {

	private final Map<Ipv4Address, String> owners = new TreeMap<>();
	private final List<Pool> pools = new ArrayList<>();

	/** Addresses that DHCP leases. */
	private record Pool(String name, Ipv4Address first, Ipv4Address last) {

		boolean contains(Ipv4Address address) {
			return first.compareTo(address) <= 0 && address.compareTo(last) <= 0;
		}
	}

	private AddressPlan(DesignSnapshot design) {
		design.hosts().forEach(this::addHost);
		design.vCenters().forEach(each -> each.address().value().ifPresent(address -> add(address, each.id())));
		design.dnsServers().forEach(server -> server.addresses().forEach(each -> add(each, server.id())));
		design.ntpSources().forEach(source -> source.addresses().forEach(each -> add(each, source.id())));
		design.routers().forEach(router -> router.interfaces().forEach(each -> addInterface(each.address(), each.id())));
		design.arrays().forEach(array -> array.portals().forEach(
				portal -> portal.endpoint().value().map(Endpoint::address).ifPresent(address -> add(address, array.id()))));
		design.vms().forEach(vm -> vm.nics().forEach(nic -> addInterface(nic.address(), nic.id())));
		design.labVms().forEach(vm -> vm.nics().forEach(nic -> addInterface(nic.address(), nic.id())));
		design.pcs().forEach(pc -> {
			pc.adapters().forEach(adapter -> addInterface(adapter.address(), adapter.id()));
			pc.vmnets().forEach(this::addVmnet);
		});
		design.subnets().forEach(this::addSubnet);
		design.dnsServers().forEach(server -> {
			server.forwardZones().forEach(zone -> zone.addresses()
					.forEach(record -> record.address().value().ifPresent(address -> add(address, record.name()))));
			server.reverseZones().forEach(zone -> zone.pointers()
					.forEach(record -> record.address().value().ifPresent(address -> add(address, record.target()))));
		});
	}

	/** The plan that a design follows. */
	public static AddressPlan of(DesignSnapshot design) {
		return new AddressPlan(design);
	}

	/** Who has an address; empty when it is free. */
	public Optional<String> owner(Ipv4Address address) {
		return Optional.ofNullable(owners.get(address))
				.or(() -> pools.stream().filter(pool -> pool.contains(address)).map(pool -> "DHCP of " + pool.name()).findFirst());
	}

	/** Whether nobody has an address and DHCP does not lease it. */
	public boolean isFree(Ipv4Address address) {
		return owner(address).isEmpty();
	}

	/** The addresses of a network that somebody has, in order; those that DHCP leases are not among them. */
	public List<Ipv4Address> used(Ipv4Prefix network) {
		return owners.keySet().stream().filter(network::contains).toList();
	}

	/**
	 * Free addresses of a network, the first and last of it not among them.
	 *
	 * @param start where to begin to look; goes on at the beginning of the network when its end is reached
	 * @param count how many
	 * @return as many as there are, in the order they were found
	 */
	public List<Ipv4Address> free(Ipv4Prefix network, Ipv4Address start, int count) {
		Ipv4Address first = network.network().plus(1);
		Ipv4Address last = network.broadcast().plus(-1);
		Ipv4Address from = network.contains(start) && first.compareTo(start) <= 0 ? start : first;
		return Stream.concat(upwards(from, last), upwards(first, from.plus(-1))).filter(this::isFree).limit(count).toList();
	}

	/**
	 * Free addresses of a network for more of a kind that is there already: those behind the last one.
	 *
	 * @param present the addresses of that kind; those of other networks do not count
	 */
	public List<Ipv4Address> freeBehind(Ipv4Prefix network, Stream<Ipv4Address> present, int count) {
		Ipv4Address start = present.filter(network::contains).max(Ipv4Address::compareTo).map(last -> last.plus(1))
				.orElse(network.length() > 27 ? network.network().plus(1) : network.network().plus(11));
		return free(network, start, count);
	}

	private static Stream<Ipv4Address> upwards(Ipv4Address first, Ipv4Address last) {
		return Stream.iterate(first, each -> each.compareTo(last) <= 0, each -> each.plus(1));
	}

	private void addHost(Host host) {
		add(host.network().gateway(), "gateway of " + host.id());
		Stream.concat(host.vmkernelAdapters(), host.network().strayAdapters().stream())
				.forEach(adapter -> addInterface(adapter.address(), adapter.id()));
	}

	private void addVmnet(Vmnet vmnet) {
		add(vmnet.hostAddress(), vmnet.id());
		add(vmnet.gateway(), vmnet.id());
		if (vmnet.firstLease().value().isPresent() && vmnet.lastLease().value().isPresent()) {
			pools.add(new Pool(vmnet.id().toString(), vmnet.firstLease().value().get(), vmnet.lastLease().value().get()));
		}
	}

	private void addSubnet(Subnet subnet) {
		subnet.gateways().forEach(each -> add(each, "gateway of " + subnet.id()));
		for (DhcpScope scope : subnet.dhcpScopes()) {
			add(scope.server(), "DHCP server of " + subnet.id());
			if (scope.first().value().isPresent() && scope.last().value().isPresent()) {
				pools.add(new Pool(scope.id().toString(), scope.first().value().get(), scope.last().value().get()));
			}
		}
	}

	private void addInterface(Written<Ipv4Interface> address, Object owner) {
		address.value().ifPresent(each -> add(each.address(), owner));
	}

	private void add(Written<Ipv4Address> address, Object owner) {
		address.value().ifPresent(each -> add(each, owner));
	}

	private void add(Ipv4Address address, Object owner) {
		owners.putIfAbsent(address, owner.toString());
	}
}
