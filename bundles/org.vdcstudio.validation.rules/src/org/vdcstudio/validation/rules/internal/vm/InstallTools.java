/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.List;

import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.VmConfiguration;
import org.vdcstudio.model.core.Toggle;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Installs VMware Tools in a VM or template. */
final class InstallTools implements QuickFix {

	@Override
	public String id() {
		return "install-tools";
	}

	@Override
	public String label(Finding finding) {
		return "Install VMware Tools";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.element().flatMap(design.origins()::find).filter(VmConfiguration.class::isInstance)
				.<List<ModelEdit>> map(vm -> List.of(new ModelEdit.SetValue(label(finding), vm,
						ComputePackage.eINSTANCE.getVmConfiguration_Tools(), Toggle.ON)))
				.orElse(List.of());
	}
}
