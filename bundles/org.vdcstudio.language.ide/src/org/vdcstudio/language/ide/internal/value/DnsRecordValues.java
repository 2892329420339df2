/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.language.internal.text.Quoting;
import org.vdcstudio.model.naming.AddressRecord;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.naming.ForwardZone;
import org.vdcstudio.model.naming.NamingPackage;
import org.vdcstudio.model.naming.PointerRecord;
import org.vdcstudio.model.naming.ReverseZone;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.plan.NamedSystem;
import org.vdcstudio.topology.plan.RecordState;
import org.vdcstudio.topology.snapshot.ElementId;

/** Records that a zone lacks: name and address of every system of the design that is not found yet. */
final class DnsRecordValues implements ProposalSource {

	@Override
	public List<ProposedValue> at(ValuePlace place) {
		Optional<ElementId> server = place.idAround(DnsServer.class);
		if (server.isEmpty()) {
			return List.of();
		}
		EStructuralFeature feature = place.feature();
		List<NamedSystem> systems = NamedSystem.of(place.topology(), server.get()).stream()
				.filter(each -> each.forward() != RecordState.IMPOSSIBLE).toList();
		if (feature == NamingPackage.Literals.FORWARD_RECORD__OWNER && place.type() == NamingPackage.Literals.ADDRESS_RECORD) {
			return owners(systems, place);
		}
		if (feature == NamingPackage.Literals.ADDRESS_RECORD__ADDRESS) {
			return addresses(systems, place);
		}
		if (feature == NamingPackage.Literals.POINTER_RECORD__ADDRESS) {
			return pointers(systems, place);
		}
		return feature == NamingPackage.Literals.POINTER_RECORD__TARGET ? targets(systems, place) : List.of();
	}

	private static List<ProposedValue> owners(List<NamedSystem> systems, ValuePlace place) {
		Optional<DomainName> zone = zone(place);
		return systems.stream().filter(each -> each.forward() == RecordState.MISSING && zone.isPresent())
				.flatMap(each -> owner(name(each), zone.get()).map(owner -> ProposedValue.of("%s %s".formatted(owner, address(each)), lacking(each, "A")))
						.stream())
				.toList();
	}

	private static List<ProposedValue> addresses(List<NamedSystem> systems, ValuePlace place) {
		Optional<DomainName> zone = zone(place);
		String owner = place.element() instanceof AddressRecord record ? String.valueOf(record.getOwner()) : "";
		return systems.stream().filter(each -> zone.flatMap(own -> owner(name(each), own)).filter(owner::equals).isPresent())
				.map(each -> ProposedValue.of(address(each), "address of %s %s".formatted(each.kind(), each.id()))).toList();
	}

	private static List<ProposedValue> pointers(List<NamedSystem> systems, ValuePlace place) {
		Optional<Ipv4Prefix> network = place.around(ReverseZone.class).flatMap(zone -> Ipv4Prefix.tryParse(zone.getPrefix()));
		return systems.stream().filter(each -> each.reverse() == RecordState.MISSING)
				.filter(each -> network.filter(own -> each.address().filter(own::contains).isPresent()).isPresent())
				.map(each -> ProposedValue.of("%s %s".formatted(address(each), Quoting.quoted(name(each).text())), lacking(each, "PTR"))).toList();
	}

	private static List<ProposedValue> targets(List<NamedSystem> systems, ValuePlace place) {
		String address = place.element() instanceof PointerRecord record ? String.valueOf(record.getAddress()) : "";
		return systems.stream().filter(each -> address(each).equals(address))
				.map(each -> ProposedValue.quoted(name(each).text(), "name of %s %s".formatted(each.kind(), each.id()))).toList();
	}

	private static String lacking(NamedSystem system, String type) {
		return "%s %s has no %s record".formatted(system.kind(), system.id(), type);
	}

	private static Optional<DomainName> zone(ValuePlace place) {
		return place.around(ForwardZone.class).flatMap(zone -> DomainName.tryParse(zone.getName()));
	}

	/** The name of a system as a record of a zone has it; empty when it belongs into another zone. */
	private static Optional<String> owner(DomainName name, DomainName zone) {
		return name.isWithin(zone) && !name.equals(zone)
				? Optional.of(name.text().substring(0, name.text().length() - zone.text().length() - 1)).filter(owner -> owner.indexOf('.') < 0)
				: Optional.empty();
	}

	private static DomainName name(NamedSystem system) {
		return system.fqdn().value().orElseThrow();
	}

	private static String address(NamedSystem system) {
		return system.address().map(Ipv4Address::toString).orElse("");
	}
}
