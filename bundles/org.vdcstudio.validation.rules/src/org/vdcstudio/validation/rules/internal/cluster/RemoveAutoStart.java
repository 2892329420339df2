/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.cluster;

import java.util.List;

import org.vdcstudio.model.compute.ComputePackage;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Takes back that the host starts a VM by itself. */
final class RemoveAutoStart implements QuickFix {

	@Override
	public String id() {
		return "remove-auto-start";
	}

	@Override
	public String label(Finding finding) {
		return "Leave the start of the VM to HA";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.element().flatMap(design.origins()::find).filter(VirtualMachine.class::isInstance)
				.filter(vm -> vm.eIsSet(ComputePackage.eINSTANCE.getVmConfiguration_AutoStart()))
				.map(vm -> List.<ModelEdit>of(new ModelEdit.UnsetValue(label(finding), vm,
						ComputePackage.eINSTANCE.getVmConfiguration_AutoStart())))
				.orElse(List.of());
	}
}
