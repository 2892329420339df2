/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.name;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.language.ide.internal.Listing;
import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;

/** Datastores of VMs: first those that the host of the VM sees, or all hosts of its cluster. */
final class DatastoresInReach implements NameAdvice {

	@Override
	public boolean isAbout(EClass type) {
		return type == StoragePackage.Literals.DATASTORE;
	}

	@Override
	public Function<NamedElement, Advice> at(EObject place, DesignModel model) {
		List<ElementId> hosts = PlacedOn.hosts(place, model);
		Topology topology = Topology.of(model.snapshot());
		return candidate -> {
			Optional<ElementId> datastore = model.origins().idOf(candidate);
			return hosts.isEmpty() || datastore.isEmpty() ? Advice.NONE : advice(datastore.get(), hosts, topology);
		};
	}

	private static Advice advice(ElementId datastore, List<ElementId> hosts, Topology topology) {
		List<ElementId> blind = hosts.stream().filter(host -> !topology.storage().sees(host, datastore)).toList();
		return blind.isEmpty() ? Advice.good("seen by %s".formatted(Listing.of(hosts))) : Advice.bad("not seen by %s".formatted(Listing.of(blind)));
	}
}
