/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Gives a vMotion adapter the MTU that the others have. */
final class AdjustVmotionMtu implements QuickFix {

	/** The fact of a finding that says which MTU the others have. */
	static final String USUAL = "MTU of most adapters";

	@Override
	public String id() {
		return "adjust-vmotion-mtu";
	}

	@Override
	public String label(Finding finding) {
		return "Set the MTU to " + usual(finding).orElse("that of the others");
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<EObject> adapter = finding.element().flatMap(design.origins()::find);
		Optional<String> mtu = usual(finding);
		if (adapter.isEmpty() || mtu.isEmpty()) {
			return List.of();
		}
		return List.of(new ModelEdit.SetValue(label(finding), adapter.get(), NetworkPackage.eINSTANCE.getVMkernelAdapter_Mtu(), mtu.get()));
	}

	private static Optional<String> usual(Finding finding) {
		return finding.evidence().stream().filter(fact -> fact.name().equals(USUAL)).map(Evidence::value).findFirst();
	}
}
