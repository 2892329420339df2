/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.network;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.topology.Layer2;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PhysicalNic;
import org.vdcstudio.topology.snapshot.VirtualSwitch;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Makes a NIC that no switch uses the second uplink of a standard switch. */
final class AddUplink implements QuickFix {

	@Override
	public String id() {
		return "add-uplink";
	}

	@Override
	public String label(Finding finding) {
		return "Make a free NIC the second uplink";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Layer2 layer2 = Topology.of(design.snapshot()).layer2();
		Optional<VirtualSwitch> owner = finding.element().flatMap(layer2::vmkernelAdapter)
				.flatMap(adapter -> layer2.portGroup(adapter.portGroup())).filter(group -> !group.policies().namesUplinks())
				.flatMap(group -> layer2.virtualSwitch(group.virtualSwitch()))
				.filter(each -> each.distributed().isEmpty() && !each.policies().namesUplinks());
		Optional<Host> host = owner.flatMap(each -> design.snapshot().host(each.host()));
		Optional<EObject> free = host.flatMap(AddUplink::freeNic).flatMap(design.origins()::find);
		Optional<EObject> element = owner.flatMap(each -> design.origins().find(each.id()));
		if (free.isEmpty() || element.isEmpty()) {
			return List.of();
		}
		return List.of(new ModelEdit.SetValue(label(finding), element.get(), NetworkPackage.eINSTANCE.getStandardSwitch_Uplinks(),
				free.get()));
	}

	private static Optional<ElementId> freeNic(Host host) {
		return host.nics().stream().map(PhysicalNic::id)
				.filter(nic -> host.switches().stream().noneMatch(each -> each.uplinks().contains(nic))).findFirst();
	}
}
