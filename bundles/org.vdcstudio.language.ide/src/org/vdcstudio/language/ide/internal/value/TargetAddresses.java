/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ide.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.compute.EsxiHost;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.topology.snapshot.Portal;
import org.vdcstudio.topology.snapshot.VmkernelAdapter;

/** Portals of arrays where an iSCSI adapter looks for targets, those in a network of its host first. */
final class TargetAddresses implements ProposalSource {

	@Override
	public List<ProposedValue> at(ValuePlace place) {
		boolean fits = place.feature() == StoragePackage.Literals.ISCSI_ADAPTER__DISCOVERY_ADDRESSES
				|| place.feature() == StoragePackage.Literals.STATIC_TARGET__ENDPOINT;
		if (!fits) {
			return List.of();
		}
		List<VmkernelAdapter> adapters = place.idAround(EsxiHost.class).flatMap(place.design()::host)
				.map(host -> host.vmkernelAdapters().toList()).orElse(List.of());
		List<ProposedValue> near = new ArrayList<>();
		List<ProposedValue> far = new ArrayList<>();
		for (Portal portal : place.design().arrays().stream().flatMap(array -> array.portals().stream()).toList()) {
			Optional<VmkernelAdapter> neighbour = portal.endpoint().value().flatMap(endpoint -> adapters.stream()
					.filter(each -> each.address().value().filter(own -> own.prefix().contains(endpoint.address())).isPresent()).findFirst());
			neighbour.ifPresentOrElse(
					adapter -> near.add(ProposedValue.of(portal.endpoint().text(), "portal of %s, in the network of %s".formatted(portal.array(), adapter.id()))),
					() -> far.add(ProposedValue.of(portal.endpoint().text(), "portal of %s".formatted(portal.array()))));
		}
		near.addAll(far);
		return near;
	}
}
