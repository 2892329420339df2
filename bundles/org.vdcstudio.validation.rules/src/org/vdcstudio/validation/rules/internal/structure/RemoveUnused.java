/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.structure;

import java.util.List;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Removes what nothing uses. */
final class RemoveUnused implements QuickFix {

	@Override
	public String id() {
		return "remove-unused";
	}

	@Override
	public String label(Finding finding) {
		return "Remove " + finding.element().map(ElementId::qualifiedName).orElse("it");
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.element().flatMap(design.origins()::find)
				.<List<ModelEdit>> map(element -> List.of(new ModelEdit.RemoveElement(label(finding), element))).orElse(List.of());
	}
}
