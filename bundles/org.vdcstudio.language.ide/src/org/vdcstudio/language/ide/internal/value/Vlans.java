/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClassifier;
import org.vdcstudio.model.core.CorePackage;
import org.vdcstudio.model.network.Subnet;
import org.vdcstudio.model.values.VlanId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;

/** VLANs: those of the subnets, then the others that port groups use. */
final class Vlans implements ProposalSource {

	@Override
	public List<ProposedValue> at(ValuePlace place) {
		EClassifier type = place.feature().getEType();
		if (type != CorePackage.Literals.VLAN_ID && type != CorePackage.Literals.VLAN_RANGE) {
			return List.of();
		}
		Map<Integer, ProposedValue> found = new LinkedHashMap<>();
		if (!(place.element() instanceof Subnet)) {
			place.design().subnets().forEach(subnet -> subnet.vlan().value()
					.ifPresent(vlan -> found.putIfAbsent(vlan.number(), proposal(vlan, "subnet %s, %s".formatted(subnet.id(), subnet.prefix())))));
		}
		Set<Integer> planned = place.design().subnets().stream().flatMap(each -> each.vlan().value().stream()).map(VlanId::number)
				.collect(Collectors.toSet());
		Optional<PortGroup> own = place.id().flatMap(id -> place.topology().layer2().portGroup(id));
		place.design().hosts().stream().flatMap(Host::portGroups).filter(group -> own.filter(group::equals).isEmpty())
				.forEach(group -> group.vlanId().value().filter(vlan -> !planned.contains(vlan.number()) && vlan.number() != 0)
						.ifPresent(vlan -> found.putIfAbsent(vlan.number(), proposal(vlan, "used by %s".formatted(group.id())))));
		return List.copyOf(found.values());
	}

	private static ProposedValue proposal(VlanId vlan, String detail) {
		return ProposedValue.of(vlan.toString(), detail);
	}
}
