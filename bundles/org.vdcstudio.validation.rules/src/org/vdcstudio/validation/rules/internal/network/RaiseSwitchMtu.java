/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.Layer2;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Gives the virtual switch of a VMkernel adapter the adapter's MTU. */
final class RaiseSwitchMtu implements QuickFix {

	@Override
	public String id() {
		return "raise-switch-mtu";
	}

	@Override
	public String label(Finding finding) {
		return "Raise the MTU of the virtual switch";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Layer2 layer2 = Topology.of(design.snapshot()).layer2();
		Optional<VmkernelAdapter> adapter = finding.element().flatMap(layer2::vmkernelAdapter);
		Optional<VirtualSwitch> owner = adapter.flatMap(each -> layer2.portGroup(each.portGroup()))
				.flatMap(group -> layer2.virtualSwitch(group.virtualSwitch())).filter(each -> each.mtu() < adapter.get().mtu());
		Optional<EObject> element = owner.flatMap(each -> design.origins().find(each.distributed().orElse(each.id())));
		Optional<EStructuralFeature> feature = element.flatMap(each -> Optional.ofNullable(each.eClass().getEStructuralFeature("mtu")));
		if (element.isEmpty() || feature.isEmpty()) {
			return List.of();
		}
		return List.of(new ModelEdit.SetValue(label(finding), element.get(), feature.get(), Integer.toString(adapter.orElseThrow().mtu())));
	}
}
