/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Removes the port binding of an iSCSI adapter. */
final class RemovePortBinding implements QuickFix {

	@Override
	public String id() {
		return "remove-port-binding";
	}

	@Override
	public String label(Finding finding) {
		return "Remove the port binding";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.element().flatMap(design.origins()::find)
				.map(adapter -> List.<ModelEdit>of(new ModelEdit.UnsetValue(label(finding), adapter,
						StoragePackage.eINSTANCE.getIscsiAdapter_BoundAdapters())))
				.orElse(List.of());
	}
}
