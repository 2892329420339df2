/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Deletes a snapshot on which no other one rests; what it holds becomes part of the disks. */
final class DeleteSnapshot implements QuickFix {

	@Override
	public String id() {
		return "delete-snapshot";
	}

	@Override
	public String label(Finding finding) {
		return "Delete snapshot " + finding.element().map(ElementId::qualifiedName).orElse("");
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.element().flatMap(design.origins()::find).filter(DeleteSnapshot::isLast)
				.<List<ModelEdit>> map(snapshot -> List.of(new ModelEdit.RemoveElement(label(finding), snapshot))).orElse(List.of());
	}

	private static boolean isLast(EObject object) {
		return object instanceof org.vdcstudio.model.compute.Snapshot snapshot && snapshot.getSnapshots().isEmpty();
	}
}
