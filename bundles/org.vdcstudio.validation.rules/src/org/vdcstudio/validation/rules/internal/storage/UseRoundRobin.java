/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.storage.PathPolicy;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Sets the path policy of a datastore to round robin. */
final class UseRoundRobin implements QuickFix {

	@Override
	public String id() {
		return "use-round-robin";
	}

	@Override
	public String label(Finding finding) {
		return "Set the path policy to round-robin";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.element().flatMap(design.origins()::find)
				.map(datastore -> List.<ModelEdit>of(new ModelEdit.SetValue(label(finding), datastore,
						StoragePackage.eINSTANCE.getVmfsDatastore_PathPolicy(), PathPolicy.ROUND_ROBIN)))
				.orElse(List.of());
	}
}
