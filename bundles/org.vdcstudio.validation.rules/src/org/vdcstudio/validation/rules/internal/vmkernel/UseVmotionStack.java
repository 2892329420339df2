/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.List;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.model.network.TcpIpStack;
import org.vdcstudio.model.network.VMkernelAdapter;
import org.vdcstudio.model.network.VMkernelService;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Puts a VMkernel adapter on the vMotion stack, when it carries nothing else. */
final class UseVmotionStack implements QuickFix {

	@Override
	public String id() {
		return "use-vmotion-stack";
	}

	@Override
	public String label(Finding finding) {
		return "Put the adapter on the vMotion stack";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.element().flatMap(design.origins()::find).filter(VMkernelAdapter.class::isInstance)
				.map(VMkernelAdapter.class::cast).filter(UseVmotionStack::isForVmotionAlone)
				.map(adapter -> List.<ModelEdit>of(new ModelEdit.SetValue(label(finding), adapter,
						NetworkPackage.eINSTANCE.getVMkernelAdapter_Stack(), TcpIpStack.VMOTION)))
				.orElse(List.of());
	}

	private static boolean isForVmotionAlone(VMkernelAdapter adapter) {
		return adapter.getStack() == TcpIpStack.DEFAULT && adapter.getServices().stream().allMatch(VMkernelService.VMOTION::equals);
	}
}
