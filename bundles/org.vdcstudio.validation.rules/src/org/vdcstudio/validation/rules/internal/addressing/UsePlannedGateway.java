/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.values.Ipv4Address;
import org.vdcstudio.model.values.Ipv4Interface;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Takes the gateway that the address plan names for the subnet of the interface. */
final class UsePlannedGateway implements QuickFix {

	@Override
	public String id() {
		return "use-planned-gateway";
	}

	@Override
	public String label(Finding finding) {
		return "Use the gateway of the subnet";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<EObject> object = finding.element().flatMap(design.origins()::find);
		@Nullable
		EStructuralFeature feature = object.map(found -> found.eClass().getEStructuralFeature("gateway")).orElse(null);
		Optional<Ipv4Address> planned = finding.element().flatMap(id -> planned(id, design));
		return feature == null || planned.isEmpty() ? List.of()
				: List.of(new ModelEdit.SetValue(label(finding), object.orElseThrow(), feature, planned.get().toString()));
	}

	private static Optional<Ipv4Address> planned(ElementId element, DesignModel design) {
		DesignSnapshot snapshot = design.snapshot();
		Stream<Ipv4Address> own = snapshot.hosts().stream().filter(host -> host.declaration().equals(element))
				.flatMap(Host::vmkernelAdapters).filter(adapter -> adapter.stack() == TcpIpStack.DEFAULT)
				.flatMap(adapter -> adapter.address().value().stream()).map(Ipv4Interface::address);
		Stream<Ipv4Address> others = new AddressBook(snapshot).entries().stream()
				.filter(entry -> entry.id().equals(element) || design.origins().find(entry.id()).equals(design.origins().find(element)))
				.map(AddressBook.Entry::address);
		return Stream.concat(own, others).flatMap(address -> snapshot.subnets().stream()
				.filter(subnet -> subnet.prefix().value().filter(prefix -> prefix.contains(address)).isPresent())
				.flatMap(subnet -> subnet.gateways().stream()).flatMap(gateway -> gateway.value().stream())).findFirst();
	}
}
