/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.vdcstudio.language.ide.internal.Listing;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.Vm;

/** A datastore: its type, its room, where it lies, who sees it and who in their clusters does not, and the VMs on it. */
final class DatastoreFacts {

	private final Topology topology;

	DatastoreFacts(Topology topology) {
		this.topology = topology;
	}

	void addTo(FactList facts, ElementId id) {
		topology.snapshot().datastore(id).ifPresent(datastore -> {
			facts.add("type", type(datastore));
			topology.capacity().datastores().stream().filter(use -> use.datastore().equals(id)).findFirst().ifPresent(use -> facts.add("capacity",
					"%s provisioned%s".formatted(use.provisioned(), use.capacity().map(" of %s"::formatted).orElse(""))));
			facts.list(datastore instanceof Datastore.Vmfs ? "extents" : "export", places(datastore));
			addViewers(facts, id);
			facts.counted("VMs", topology.snapshot().vms().stream()
					.filter(vm -> vm.datastores().contains(id) || vm.home().filter(id::equals).isPresent()).map(Vm::id).toList());
		});
	}

	private void addViewers(FactList facts, ElementId id) {
		List<ElementId> viewers = topology.storage().hostsSeeing(id);
		facts.counted("seen by", viewers);
		Set<ElementId> near = viewers.stream().flatMap(host -> topology.placement().clusterOf(host).stream())
				.flatMap(cluster -> cluster.hosts().stream()).collect(Collectors.toSet());
		List<ElementId> blind = topology.snapshot().hosts().stream().map(Host::id)
				.filter(host -> !viewers.contains(host) && (near.isEmpty() || near.contains(host))).toList();
		blind.stream().findFirst().flatMap(host -> topology.storage().obstacle(host, id))
				.ifPresent(why -> facts.add("not seen by", "%s: %s".formatted(Listing.of(blind), why.reason())));
	}

	private static String type(Datastore datastore) {
		return switch (datastore) {
		case Datastore.Vmfs vmfs -> "VMFS %s".formatted(vmfs.version()).strip();
		case Datastore.Nfs nfs -> "NFS %s".formatted(nfs.version().getLiteral());
		case Datastore.Vsan vsan -> "vSAN %s".formatted(vsan.architecture().getLiteral().toUpperCase(Locale.ROOT));
		};
	}

	private static List<?> places(Datastore datastore) {
		return switch (datastore) {
		case Datastore.Vmfs vmfs -> vmfs.extents();
		case Datastore.Nfs nfs -> nfs.exportedAs().stream().toList();
		case Datastore.Vsan vsan -> List.of();
		};
	}
}
