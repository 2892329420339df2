/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Passes VT-x or AMD-V on to the virtual machine that a nested host runs in. */
final class ExposeNestedVirtualization implements QuickFix {

	@Override
	public String id() {
		return "expose-nested-virtualization";
	}

	@Override
	public String label(Finding finding) {
		return "Expose hardware virtualization to the guest";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.feature().filter(NestedHostRule.VIRTUALIZATION::equals).flatMap(name -> finding.element())
				.flatMap(design.origins()::find)
				.flatMap(vm -> Optional.ofNullable(vm.eClass().getEStructuralFeature(NestedHostRule.VIRTUALIZATION))
						.map(feature -> List.<ModelEdit>of(new ModelEdit.SetValue(label(finding), vm, feature, Toggle.ON))))
				.orElse(List.of());
	}
}
