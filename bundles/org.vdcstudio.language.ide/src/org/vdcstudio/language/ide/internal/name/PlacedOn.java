/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.name;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.compute.VirtualMachine;
import org.vdcstudio.topology.snapshot.Cluster;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** Where the VM around a place can run. */
final class PlacedOn {

	private PlacedOn() {
	}

	/** The host that the VM is placed on; of a cluster, all of its hosts; none for what is no VM or is placed nowhere. */
	static List<ElementId> hosts(EObject place, DesignModel model) {
		for (EObject each = place; each != null; each = each.eContainer()) {
			if (each instanceof VirtualMachine vm) {
				return vm.getPlacement() == null ? List.of() : model.origins().idOf(vm.getPlacement()).map(id -> hosts(id, vm, model)).orElse(List.of());
			}
		}
		return List.of();
	}

	private static List<ElementId> hosts(ElementId placement, VirtualMachine vm, DesignModel model) {
		return model.snapshot().cluster(placement).map(Cluster::hosts)
				.orElseGet(() -> model.snapshot().host(placement).map(host -> List.of(host.id())).orElseGet(() -> fleet(vm, model)));
	}

	/** The members of the fleet that the VM is placed on. */
	private static List<ElementId> fleet(VirtualMachine vm, DesignModel model) {
		return model.snapshot().hosts().stream().map(Host::id)
				.filter(id -> model.origins().find(id).filter(each -> each == vm.getPlacement()).isPresent()).toList();
	}
}
