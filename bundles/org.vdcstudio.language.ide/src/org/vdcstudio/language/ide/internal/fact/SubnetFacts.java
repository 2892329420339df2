/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import java.util.List;

import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.plan.AddressPlan;
import org.vdcstudio.topology.snapshot.ElementId;

/** A subnet: how full it is, and what is free next. */
final class SubnetFacts {

	private final Topology topology;

	SubnetFacts(Topology topology) {
		this.topology = topology;
	}

	void addTo(FactList facts, ElementId id) {
		topology.snapshot().subnets().stream().filter(each -> each.id().equals(id)).flatMap(each -> each.prefix().value().stream()).findFirst()
				.ifPresent(prefix -> {
					AddressPlan plan = AddressPlan.of(topology.snapshot());
					List<Ipv4Address> used = plan.used(prefix);
					facts.add("addresses", "%,d used of %,d".formatted(used.size(), Math.max(0, (1L << Integer.SIZE - prefix.length()) - 2)));
					facts.list("next free", plan.freeBehind(prefix, used.stream(), 1));
					facts.list("used by", used.stream().map(each -> "%s %s".formatted(each, plan.owner(each).orElse(""))).toList());
				});
	}
}
