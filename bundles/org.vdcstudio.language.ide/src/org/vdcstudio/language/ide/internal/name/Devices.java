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
import org.vdcstudio.topology.overlay.StateOverlay;
import org.vdcstudio.topology.plan.DeviceUses;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.Host;

/** LUNs and disks: first those that nobody uses and a host sees. */
final class Devices implements NameAdvice {

	@Override
	public boolean isAbout(EClass type) {
		return type == StoragePackage.Literals.STORAGE_DEVICE;
	}

	@Override
	public Function<NamedElement, Advice> at(EObject place, DesignModel model) {
		DeviceUses uses = DeviceUses.of(model.snapshot());
		return candidate -> model.origins().idOf(candidate).map(device -> advice(device, uses, model)).orElse(Advice.NONE);
	}

	private static Advice advice(ElementId device, DeviceUses uses, DesignModel model) {
		Optional<String> use = uses.use(device);
		if (use.isPresent()) {
			return Advice.bad(use.get());
		}
		Topology topology = Topology.of(model.snapshot());
		List<ElementId> viewers = model.snapshot().hosts().stream()
				.filter(host -> topology.storage().seesDevice(host, device, StateOverlay.INITIAL)).map(Host::id).toList();
		return viewers.isEmpty() ? Advice.doubtful("no host sees it") : Advice.good("unused, seen by %s".formatted(Listing.of(viewers)));
	}
}
