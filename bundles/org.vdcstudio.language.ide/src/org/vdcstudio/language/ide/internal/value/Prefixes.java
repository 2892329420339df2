/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.naming.NamingPackage;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.plan.NetworkEnd;
import org.vdcstudio.topology.snapshot.DesignSnapshot;

/** Networks: the subnets of the address plan; of a subnet, the networks in use that the plan lacks. */
final class Prefixes implements ProposalSource {

	@Override
	public List<ProposedValue> at(ValuePlace place) {
		if (place.feature().getEType() != CorePackage.Literals.IP_PREFIX) {
			return List.of();
		}
		if (place.feature() == NetworkPackage.Literals.SUBNET__PREFIX) {
			return unplanned(place.design());
		}
		boolean ofAZone = place.feature() == NamingPackage.Literals.REVERSE_ZONE__PREFIX;
		Set<String> served = place.design().dnsServers().stream().flatMap(server -> server.reverseZones().stream())
				.map(zone -> zone.prefix().text()).collect(Collectors.toSet());
		return place.design().subnets().stream().filter(each -> each.prefix().value().isPresent())
				.filter(each -> !ofAZone || !served.contains(each.prefix().text()))
				.map(each -> ProposedValue.of(each.prefix().text(), "subnet %s%s".formatted(each.id(), ofAZone ? ", no reverse zone yet" : ""))).toList();
	}

	private static List<ProposedValue> unplanned(DesignSnapshot design) {
		Set<Ipv4Prefix> planned = design.subnets().stream().flatMap(each -> each.prefix().value().stream()).collect(Collectors.toSet());
		Map<Ipv4Prefix, ProposedValue> found = new LinkedHashMap<>();
		for (NetworkEnd end : NetworkEnd.of(design)) {
			end.prefix().filter(prefix -> !planned.contains(prefix))
					.ifPresent(prefix -> found.putIfAbsent(prefix, ProposedValue.of(prefix.toString(), "network of %s, in no subnet yet".formatted(end.id()))));
		}
		return List.copyOf(found.values());
	}
}
