/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.name;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.language.ide.internal.Listing;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** Where the port groups are that the NIC of a VM may ask for by their name. */
public final class NetworkLabels {

	private final List<Host> wanted;
	private final Map<String, Set<ElementId>> hostsByLabel = new HashMap<>();

	/** The labels for a VM: its place says where they are needed. */
	public NetworkLabels(EObject place, DesignModel model) {
		wanted = PlacedOn.hosts(place, model).stream().flatMap(id -> model.snapshot().host(id).stream()).toList();
		for (Host host : model.snapshot().hosts()) {
			host.portGroups().forEach(group -> hostsByLabel.computeIfAbsent(group.label(), key -> new LinkedHashSet<>()).add(host.id()));
		}
	}

	/** What is worth knowing of a label: first those that every host has where the VM may run. */
	public Advice advice(String label) {
		Set<ElementId> having = hostsByLabel.getOrDefault(label, Set.of());
		List<ElementId> lacking = wanted.stream().map(Host::id).filter(host -> !having.contains(host)).toList();
		if (having.isEmpty()) {
			return Advice.bad("on no host");
		}
		if (wanted.isEmpty()) {
			return Advice.good("on %s".formatted(Listing.of(having)));
		}
		if (lacking.isEmpty()) {
			return Advice.good(wanted.size() == 1 ? "on %s".formatted(wanted.getFirst().id()) : "on all %d hosts of its cluster".formatted(wanted.size()));
		}
		return lacking.size() < wanted.size() ? Advice.doubtful("not on %s".formatted(Listing.of(lacking)))
				: Advice.bad("only on %s".formatted(Listing.of(having)));
	}
}
