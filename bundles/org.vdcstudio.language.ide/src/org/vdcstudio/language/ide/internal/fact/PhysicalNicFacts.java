/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.PortGroup;

/** A physical NIC: where it leads, and which switches and port groups use it. */
final class PhysicalNicFacts {

	private final Topology topology;

	PhysicalNicFacts(Topology topology) {
		this.topology = topology;
	}

	void addTo(FactList facts, ElementId id) {
		topology.layer2().nic(id).ifPresent(nic -> {
			facts.add("plugged into", nic.link().map(ElementId::toString).orElse("nothing that the design shows"));
			topology.snapshot().host(nic.host()).ifPresent(host -> {
				facts.list("uplink of", host.switches().stream()
						.filter(each -> each.uplinks().contains(id) || each.mappings().values().stream().anyMatch(nics -> nics.contains(id)))
						.map(each -> each.distributed().orElse(each.id())).toList());
				facts.counted("carries", host.portGroups()
						.filter(group -> topology.teaming().inUse(group.id(), StateOverlay.INITIAL).contains(id)).map(PortGroup::label).toList());
			});
		});
	}
}
