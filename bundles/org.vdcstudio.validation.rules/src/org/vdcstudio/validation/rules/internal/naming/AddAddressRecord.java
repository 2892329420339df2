/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.naming;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.naming.AddressRecord;
import org.vdcstudio.model.naming.DnsServer;
import org.vdcstudio.model.naming.ForwardZone;
import org.vdcstudio.model.naming.NamingFactory;
import org.vdcstudio.model.naming.NamingPackage;
import org.vdcstudio.model.values.DomainName;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Adds the A record of a name: to the zone that covers it, else in a new zone of the first DNS server asked. */
final class AddAddressRecord implements QuickFix {

	@Override
	public String id() {
		return "add-a-record";
	}

	@Override
	public String label(Finding finding) {
		return "Add an A record for " + finding.element().map(Object::toString).orElse("the name");
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Topology topology = Topology.of(design.snapshot());
		Optional<ManagedSystem> system = finding.element().flatMap(id -> ManagedSystem.find(topology, id));
		Optional<DomainName> name = system.flatMap(ManagedSystem::qualifiedName);
		if (system.isEmpty() || name.isEmpty() || system.get().management().isEmpty()) {
			return List.of();
		}
		AddressRecord record = NamingFactory.eINSTANCE.createAddressRecord();
		record.setAddress(system.get().management().getFirst().address().toString());
		Optional<EObject> zone = topology.names().forwardZone(name.get(), system.get().servers())
				.flatMap(found -> design.origins().find(found.id()));
		if (zone.isPresent() && zone.get() instanceof ForwardZone found) {
			record.setOwner(relative(name.get().text(), found.getName()));
			return List.of(new ModelEdit.AddElement(label(finding), found, NamingPackage.eINSTANCE.getForwardZone_Records(), record));
		}
		return system.get().servers().stream().findFirst().flatMap(server -> design.origins().find(server))
				.filter(DnsServer.class::isInstance).map(server -> inNewZone(finding, server, record, name.get())).orElse(List.of());
	}

	private List<ModelEdit> inNewZone(Finding finding, EObject server, AddressRecord record, DomainName name) {
		ForwardZone zone = NamingFactory.eINSTANCE.createForwardZone();
		zone.setName(name.text().substring(name.host().length() + 1));
		record.setOwner(name.host());
		zone.getRecords().add(record);
		return List.of(new ModelEdit.AddElement(label(finding), server, NamingPackage.eINSTANCE.getDnsServer_ForwardZones(), zone));
	}

	private static String relative(String name, String domain) {
		return name.equalsIgnoreCase(domain) ? "@" : name.substring(0, name.length() - domain.length() - 1);
	}
}
