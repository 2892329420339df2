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
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.model.values.Ipv4Prefix;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Writes the prefix length of the subnet after an address. */
final class SetPrefixLength implements QuickFix {

	@Override
	public String id() {
		return "set-prefix-length";
	}

	@Override
	public String label(Finding finding) {
		return "Use the prefix length of the subnet";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<EObject> object = finding.element().flatMap(design.origins()::find);
		Optional<Ipv4Prefix> subnet = finding.evidence().stream().filter(fact -> fact.name().equals(PrefixLengthRule.SUBNET))
				.flatMap(fact -> Ipv4Prefix.tryParse(fact.value()).stream()).findFirst();
		if (object.isEmpty() || subnet.isEmpty()) {
			return List.of();
		}
		String length = Integer.toString(subnet.get().length());
		if (object.get() instanceof org.vdcstudio.model.storage.Portal portal) {
			return List.of(new ModelEdit.SetValue(label(finding), portal, StoragePackage.eINSTANCE.getPortal_PrefixLength(), length));
		}
		@Nullable
		EStructuralFeature feature = object.get().eClass().getEStructuralFeature("address");
		if (feature == null || !(object.get().eGet(feature) instanceof String text) || text.indexOf('/') < 0) {
			return List.of();
		}
		String corrected = text.substring(0, text.indexOf('/') + 1) + length;
		return List.of(new ModelEdit.SetValue(label(finding), object.get(), feature, corrected));
	}
}
