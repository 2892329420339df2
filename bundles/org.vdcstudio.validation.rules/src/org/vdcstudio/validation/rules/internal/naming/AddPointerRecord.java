/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.naming.NamingFactory;
import org.vdcstudio.model.naming.NamingPackage;
import org.vdcstudio.model.naming.PointerRecord;
import org.vdcstudio.model.naming.ReverseZone;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Adds the PTR record of an address: to the zone that covers it, else in a new zone of the first DNS server asked. */
final class AddPointerRecord implements QuickFix {

	private static final int NEW_ZONE_LENGTH = 24;

	@Override
	public String id() {
		return "add-ptr-record";
	}

	@Override
	public String label(Finding finding) {
		return "Add a PTR record for " + address(finding).map(Ipv4Address::toString).orElse("the address");
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Topology topology = Topology.of(design.snapshot());
		Optional<Ipv4Address> address = address(finding);
		Optional<ManagedSystem> system = finding.element().flatMap(owner -> ManagedSystem.of(topology).stream()
				.filter(each -> each.management().stream().anyMatch(management -> management.owner().equals(owner))).findFirst());
		Optional<DomainName> name = system.flatMap(ManagedSystem::qualifiedName);
		if (address.isEmpty() || system.isEmpty() || name.isEmpty()) {
			return List.of();
		}
		PointerRecord record = NamingFactory.eINSTANCE.createPointerRecord();
		record.setAddress(address.get().toString());
		record.setTarget(name.get().toString());
		List<ElementId> servers = system.get().servers();
		Optional<EObject> zone = topology.names().reverseZone(address.get(), servers).flatMap(found -> design.origins().find(found.id()));
		if (zone.isPresent()) {
			return List.of(new ModelEdit.AddElement(label(finding), zone.get(),
					NamingPackage.eINSTANCE.getReverseZone_Records(), record));
		}
		return servers.stream().findFirst().flatMap(server -> design.origins().find(server)).filter(DnsServer.class::isInstance)
				.map(server -> inNewZone(finding, server, record, address.get())).orElse(List.of());
	}

	private List<ModelEdit> inNewZone(Finding finding, EObject server, PointerRecord record, Ipv4Address address) {
		ReverseZone zone = NamingFactory.eINSTANCE.createReverseZone();
		zone.setPrefix(new Ipv4Prefix(address, NEW_ZONE_LENGTH).toString());
		zone.getRecords().add(record);
		return List.of(new ModelEdit.AddElement(label(finding), server, NamingPackage.eINSTANCE.getDnsServer_ReverseZones(), zone));
	}

	private static Optional<Ipv4Address> address(Finding finding) {
		return finding.evidence().stream().filter(fact -> fact.name().equals(ReverseRecordRule.ADDRESS)).findFirst()
				.flatMap(fact -> Ipv4Address.tryParse(fact.value()));
	}
}
