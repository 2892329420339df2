/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.trial;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.core.DesignFile;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DhcpScope;

/** Finds addresses that nobody in a design has and no DHCP server leases. */
public final class FreeAddress {

	private FreeAddress() {
	}

	/**
	 * The next free address of a subnet.
	 *
	 * @param after where to begin; the search goes on at the start of the subnet when there is none up to its end
	 */
	public static Optional<Ipv4Address> in(Ipv4Prefix subnet, Ipv4Address after, DesignModel design) {
		Set<Ipv4Address> taken = taken(design);
		List<DhcpScope> scopes = design.snapshot().subnets().stream().flatMap(each -> each.dhcpScopes().stream()).toList();
		int size = subnet.broadcast().bits() - subnet.network().bits();
		int start = Math.max(0, after.bits() - subnet.network().bits());
		return IntStream.concat(IntStream.range(start + 1, Math.max(start + 1, size)), IntStream.range(1, Math.max(1, Math.min(start, size))))
				.mapToObj(offset -> subnet.network().plus(offset)).filter(address -> !taken.contains(address))
				.filter(address -> scopes.stream().noneMatch(scope -> scope.contains(address))).findFirst();
	}

	private static Set<Ipv4Address> taken(DesignModel design) {
		Set<Ipv4Address> taken = new HashSet<>();
		for (DesignFile file : design.origins().files()) {
			file.eAllContents().forEachRemaining(element -> addresses(element, taken));
		}
		// Fleets have theirs only when they are expanded.
		design.snapshot().hosts().forEach(host -> host.vmkernelAdapters()
				.forEach(adapter -> adapter.address().value().map(Ipv4Interface::address).ifPresent(taken::add)));
		design.snapshot().vms().forEach(vm -> vm.nics()
				.forEach(nic -> nic.address().value().map(Ipv4Interface::address).ifPresent(taken::add)));
		return taken;
	}

	private static void addresses(EObject element, Set<Ipv4Address> taken) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getInstanceClass() == String.class && element.eIsSet(attribute)) {
				List<?> values = attribute.isMany() ? (List<?>) element.eGet(attribute) : List.of(String.valueOf(element.eGet(attribute)));
				for (Object value : values) {
					address(attribute.getEAttributeType().getName(), String.valueOf(value)).ifPresent(taken::add);
				}
			}
		}
	}

	private static Optional<Ipv4Address> address(String type, String text) {
		return switch (type) {
		case "IpAddress" -> Ipv4Address.tryParse(text);
		case "IpInterface" -> Ipv4Interface.tryParse(text).map(Ipv4Interface::address);
		case "Endpoint" -> Endpoint.tryParse(text, Endpoint.ISCSI_PORT).map(Endpoint::address);
		default -> Optional.empty();
		};
	}
}
