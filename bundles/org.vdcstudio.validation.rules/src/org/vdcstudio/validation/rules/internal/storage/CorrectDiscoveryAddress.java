/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.model.values.Endpoint;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.DesignSnapshot;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Replaces a discovery address by the portal that was meant: the one at this address, else the only one that is not asked yet. */
final class CorrectDiscoveryAddress implements QuickFix {

	@Override
	public String id() {
		return "correct-discovery-address";
	}

	@Override
	public String label(Finding finding) {
		return "Ask a portal of the design";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<IscsiAdapter> adapter = design.snapshot().hosts().stream().flatMap(host -> host.iscsiAdapters().stream())
				.filter(each -> Optional.of(each.id()).equals(finding.element())).findFirst();
		Optional<org.vdcstudio.model.storage.IscsiAdapter> written = Edits.find(finding, design,
				org.vdcstudio.model.storage.IscsiAdapter.class);
		Optional<String> asked = Edits.evidence(finding, DiscoveryAddressRule.ASKED);
		if (adapter.isEmpty() || asked.isEmpty() || written.isEmpty()) {
			return List.of();
		}
		Optional<Endpoint> wrong = Endpoint.tryParse(asked.get(), Endpoint.ISCSI_PORT);
		Optional<Endpoint> meant = meant(adapter.get(), wrong, design.snapshot());
		if (meant.isEmpty()) {
			return List.of();
		}
		List<String> addresses = new ArrayList<>(written.get().getDiscoveryAddresses());
		if (wrong.isEmpty()) {
			addresses.add(meant.get().toString());
		} else {
			addresses.replaceAll(text -> Endpoint.tryParse(text, Endpoint.ISCSI_PORT).equals(wrong) ? meant.get().toString() : text);
		}
		return Edits.replace(label(finding), written.get(), StoragePackage.eINSTANCE.getIscsiAdapter_DiscoveryAddresses(), addresses);
	}

	private static Optional<Endpoint> meant(IscsiAdapter adapter, Optional<Endpoint> wrong, DesignSnapshot design) {
		List<Endpoint> asked = adapter.discovery().stream().flatMap(each -> each.value().stream()).toList();
		List<Endpoint> candidates = design.arrays().stream().filter(array -> !array.luns().isEmpty())
				.flatMap(array -> array.portals().stream()).flatMap(portal -> portal.endpoint().value().stream())
				.filter(endpoint -> !asked.contains(endpoint)).toList();
		return candidates.stream().filter(each -> wrong.map(Endpoint::address).equals(Optional.of(each.address()))).findFirst()
				.or(() -> candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty());
	}
}
