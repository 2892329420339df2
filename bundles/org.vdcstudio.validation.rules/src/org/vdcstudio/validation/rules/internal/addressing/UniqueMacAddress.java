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
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Gives a NIC a MAC address of VMware's range that nobody has. */
final class UniqueMacAddress implements QuickFix {

	@Override
	public String id() {
		return "unique-mac-address";
	}

	@Override
	public String label(Finding finding) {
		return "Use a MAC address that nobody has";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		MacBook book = new MacBook(design.snapshot());
		Optional<MacBook.Holder> own = book.holders().stream().filter(holder -> finding.element().equals(Optional.of(holder.id()))).findFirst();
		Optional<EObject> object = own.flatMap(holder -> design.origins().find(holder.id()));
		@Nullable
		EStructuralFeature feature = object.map(found -> found.eClass().getEStructuralFeature("mac")).orElse(null);
		return feature == null ? List.of()
				: List.of(new ModelEdit.SetValue(label(finding), object.orElseThrow(), feature, book.free().toString()));
	}
}
