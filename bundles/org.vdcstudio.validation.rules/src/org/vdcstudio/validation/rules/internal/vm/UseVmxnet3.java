/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vm;

import java.util.List;

import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.NicAdapter;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Makes a virtual NIC a VMXNET3. */
final class UseVmxnet3 implements QuickFix {

	@Override
	public String id() {
		return "use-vmxnet3";
	}

	@Override
	public String label(Finding finding) {
		return "Use vmxnet3";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.element().flatMap(design.origins()::find).filter(org.vdcstudio.model.compute.VirtualNic.class::isInstance)
				.<List<ModelEdit>> map(nic -> List.of(new ModelEdit.SetValue(label(finding), nic,
						ComputePackage.eINSTANCE.getVirtualNic_Adapter(), NicAdapter.VMXNET3)))
				.orElse(List.of());
	}
}
