/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.lab;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.lab.AdapterKind;
import org.vdcstudio.model.lab.LabPackage;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.WorkstationPc;
import org.vdcstudio.topology.snapshot.WorkstationPc.Vmnet;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Bridges a VMnet to a wired adapter that no other VMnet is bridged to. */
final class BridgeToEthernet implements QuickFix {

	@Override
	public String id() {
		return "bridge-to-ethernet";
	}

	@Override
	public String label(Finding finding) {
		return "Bridge the VMnet to a wired adapter";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<ElementId> vmnet = finding.element();
		Optional<WorkstationPc> pc = design.snapshot().pcs().stream()
				.filter(each -> each.vmnets().stream().anyMatch(known -> Optional.of(known.id()).equals(vmnet))).findFirst();
		Optional<EObject> adapter = pc.flatMap(BridgeToEthernet::free).flatMap(design.origins()::find);
		Optional<EObject> bridge = vmnet.flatMap(design.origins()::find);
		if (bridge.isEmpty() || adapter.isEmpty()) {
			return List.of();
		}
		return List.of(new ModelEdit.SetValue(label(finding), bridge.get(), LabPackage.eINSTANCE.getVMnet_BridgedTo(), adapter.get()));
	}

	private static Optional<ElementId> free(WorkstationPc pc) {
		Set<ElementId> taken = pc.vmnets().stream().map(Vmnet::bridgedTo).flatMap(Optional::stream).collect(Collectors.toSet());
		return pc.adapters().stream().filter(adapter -> adapter.kind() == AdapterKind.ETHERNET && !taken.contains(adapter.id()))
				.map(WorkstationPc.Adapter::id).findFirst();
	}
}
