/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import java.util.List;

import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.plan.DeviceUses;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** A LUN or disk: whose it is, what it is used for, which hosts see it and by how many paths. */
final class DeviceFacts {

	private final Topology topology;

	DeviceFacts(Topology topology) {
		this.topology = topology;
	}

	void addTo(FactList facts, ElementId id) {
		facts.add("array", topology.storage().arrayOf(id));
		facts.add("use", DeviceUses.of(topology.snapshot()).use(id).orElse("None: it can be formatted."));
		List<Host> viewers = topology.snapshot().hosts().stream()
				.filter(host -> topology.storage().seesDevice(host, id, StateOverlay.INITIAL)).toList();
		facts.counted("seen by", viewers.stream().map(Host::id).toList());
		facts.list("paths", viewers.stream().map(host -> topology.storage().pathsTo(host, id, StateOverlay.INITIAL).size())
				.filter(paths -> paths > 0).distinct().map("%d a host"::formatted).toList());
	}
}
