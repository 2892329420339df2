/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.addressing;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.DhcpReservation;
import org.vdcstudio.model.network.NetworkFactory;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.model.values.MacAddress;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Reserves the address of an interface for its hardware address. */
final class AddReservation implements QuickFix {

	@Override
	public String id() {
		return "add-dhcp-reservation";
	}

	@Override
	public String label(Finding finding) {
		return "Reserve the address";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<AddressBook.Entry> entry = new AddressBook(design.snapshot()).entries().stream()
				.filter(each -> finding.element().equals(Optional.of(each.id()))).findFirst();
		Optional<EObject> object = entry.flatMap(each -> design.origins().find(each.id()));
		Optional<EObject> scope = finding.related().stream().flatMap(related -> design.origins().find(related.element()).stream())
				.filter(org.vdcstudio.model.network.DhcpScope.class::isInstance).findFirst();
		Optional<MacAddress> mac = object.flatMap(AddReservation::mac);
		if (scope.isEmpty() || mac.isEmpty()) {
			return List.of();
		}
		DhcpReservation reservation = NetworkFactory.eINSTANCE.createDhcpReservation();
		reservation.setAddress(entry.orElseThrow().address().toString());
		reservation.setMac(mac.get().toString());
		return List.of(new ModelEdit.AddElement(label(finding), scope.get(), NetworkPackage.eINSTANCE.getDhcpScope_Reservations(), reservation));
	}

	private static Optional<MacAddress> mac(EObject object) {
		@Nullable
		EStructuralFeature feature = object.eClass().getEStructuralFeature("mac");
		return feature != null && object.eGet(feature) instanceof String text ? MacAddress.tryParse(text) : Optional.empty();
	}
}
