/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.network.NetworkPackage;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.PortGroup;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/**
 * Gives a port group of a standard switch one active uplink that no other bound adapter of the host uses. Not where several
 * active ones are written: which of them is meant to stay is for the author to say.
 */
final class UseOneUplink implements QuickFix {

	@Override
	public String id() {
		return "use-one-uplink-for-iscsi";
	}

	@Override
	public String label(Finding finding) {
		return "Use one uplink and no standby";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Topology topology = Topology.of(design.snapshot());
		Optional<PortGroup> group = finding.element().flatMap(topology.layer2()::portGroup).filter(each -> each.distributed().isEmpty());
		Optional<EObject> written = group.map(PortGroup::id).flatMap(design.origins()::find);
		Optional<EObject> nic = group.flatMap(each -> free(each, topology)).flatMap(design.origins()::find);
		if (written.isEmpty() || nic.isEmpty() || group.get().policies().active().size() > 1) {
			return List.of();
		}
		NetworkPackage network = NetworkPackage.eINSTANCE;
		List<ModelEdit> edits = new ArrayList<>();
		if (!group.get().policies().standby().isEmpty()) {
			edits.add(new ModelEdit.UnsetValue(label(finding), written.get(), network.getNetworkPolicies_StandbyUplinks()));
		}
		if (group.get().policies().active().isEmpty()) {
			edits.add(new ModelEdit.SetValue(label(finding), written.get(), network.getNetworkPolicies_ActiveUplinks(), nic.get()));
		}
		return edits;
	}

	/** The first uplink of the switch that no other bound adapter has for itself. */
	private static Optional<ElementId> free(PortGroup group, Topology topology) {
		Optional<Host> host = topology.snapshot().host(group.host());
		Set<ElementId> taken = new HashSet<>();
		host.ifPresent(owner -> owner.iscsiAdapters().forEach(adapter -> PortBindings.of(owner, adapter, topology).stream()
				.filter(binding -> binding.hasOneUplink() && !binding.vmkernel().portGroup().equals(group.id()))
				.forEach(binding -> taken.addAll(binding.team().active()))));
		return topology.layer2().virtualSwitch(group.virtualSwitch())
				.flatMap(owner -> owner.uplinks().stream().filter(nic -> !taken.contains(nic)).findFirst());
	}
}
