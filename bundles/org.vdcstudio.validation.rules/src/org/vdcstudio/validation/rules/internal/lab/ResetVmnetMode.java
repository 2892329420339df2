/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.lab.LabPackage;
import org.vdcstudio.model.lab.VMnetMode;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Gives a VMnet the mode that Workstation gives it. */
final class ResetVmnetMode implements QuickFix {

	/** By the number of the VMnet. */
	private static final Map<Integer, VMnetMode> USUAL = Map.of(0, VMnetMode.BRIDGED, 1, VMnetMode.HOST_ONLY, 8, VMnetMode.NAT);

	/** The mode that Workstation gives a VMnet; empty when it does not make it by itself. */
	static Optional<VMnetMode> usual(Vmnet vmnet) {
		return Vmnets.numberOf(vmnet).flatMap(number -> Optional.ofNullable(USUAL.get(number)));
	}

	@Override
	public String id() {
		return "reset-vmnet-mode";
	}

	@Override
	public String label(Finding finding) {
		return "Give the VMnet its default mode";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.element().flatMap(id -> new Vmnets(design.snapshot()).find(Optional.of(id))).flatMap(ResetVmnetMode::usual)
				.flatMap(mode -> finding.element().flatMap(design.origins()::find)
						.map(vmnet -> List.<ModelEdit>of(new ModelEdit.SetValue(label(finding), vmnet,
								LabPackage.eINSTANCE.getVMnet_Mode(), mode))))
				.orElse(List.of());
	}
}
