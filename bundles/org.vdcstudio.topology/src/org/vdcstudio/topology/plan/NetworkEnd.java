/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.topology.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Portal;
import org.vdcstudio.topology.snapshot.Written;

/**
 * Something that has an address in a network or may get one.
 *
 * @param id      its id, as layer 2 knows it
 * @param label   the port group that it is on or asks for; empty for what is plugged in itself
 * @param address its address; empty when it has none that the design knows
 * @param prefix  the network that it takes for its own; empty when it does not say
 */
public record NetworkEnd(ElementId id, String label, Optional<Ipv4Address> address, Optional<Ipv4Prefix> prefix) {

	/** Everything in a design that is on a network, in the order of the design. */
	public static List<NetworkEnd> of(DesignSnapshot design) {
		List<NetworkEnd> ends = new ArrayList<>();
		design.routers().forEach(router -> router.interfaces().forEach(each -> ends.add(of(each.id(), "", each.address()))));
		design.dnsServers().forEach(server -> ends.add(new NetworkEnd(server.id(), "", first(server.addresses()), Optional.empty())));
		design.arrays().forEach(array -> array.portals().forEach(portal -> ends.add(of(portal))));
		design.pcs().forEach(pc -> pc.adapters().forEach(each -> ends.add(of(each.id(), "", each.address()))));
		design.vCenters().forEach(server -> ends.add(new NetworkEnd(server.id(), "", server.address().value(), Optional.empty())));
		for (Host host : design.hosts()) {
			host.portGroups().forEach(
					group -> group.vmkernelAdapters().forEach(each -> ends.add(of(each.id(), group.label(), each.address()))));
		}
		design.labVms().forEach(vm -> vm.nics().forEach(nic -> ends.add(of(nic.id(), "", nic.address()))));
		design.vms().forEach(vm -> vm.nics().forEach(nic -> ends.add(of(nic.id(), nic.label(), nic.address()))));
		return ends;
	}

	private static NetworkEnd of(ElementId id, String label, Written<Ipv4Interface> written) {
		return new NetworkEnd(id, label, written.value().map(Ipv4Interface::address), written.value().map(Ipv4Interface::prefix));
	}

	private static NetworkEnd of(Portal portal) {
		Optional<Ipv4Address> address = portal.endpoint().value().map(Endpoint::address);
		int length = portal.prefixLength().orElse(-1);
		return new NetworkEnd(portal.id(), "", address,
				address.filter(each -> length >= 0 && length <= Integer.SIZE).map(each -> new Ipv4Prefix(each, length)));
	}

	private static Optional<Ipv4Address> first(List<Written<Ipv4Address>> addresses) {
		return addresses.stream().flatMap(each -> each.value().stream()).findFirst();
	}
}
