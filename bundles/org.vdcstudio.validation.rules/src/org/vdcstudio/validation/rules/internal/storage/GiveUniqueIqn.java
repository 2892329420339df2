/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.model.values.Iqn;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.Host;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Appends the name of the host to the IQN of its adapter; not for fleets, where the names of many hosts would be needed. */
final class GiveUniqueIqn implements QuickFix {

	@Override
	public String id() {
		return "give-unique-iqn";
	}

	@Override
	public String label(Finding finding) {
		return "Append the name of the host to the IQN";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		for (Host host : design.snapshot().hosts()) {
			for (IscsiAdapter adapter : host.iscsiAdapters()) {
				if (Optional.of(adapter.id()).equals(finding.element())) {
					return unique(finding, host, adapter, design);
				}
			}
		}
		return List.of();
	}

	private List<ModelEdit> unique(Finding finding, Host host, IscsiAdapter adapter, DesignModel design) {
		String iqn = "%s-%s".formatted(adapter.iqn().text(), host.id().qualifiedName().toLowerCase(Locale.ROOT));
		boolean taken = design.snapshot().hosts().stream().flatMap(each -> each.iscsiAdapters().stream())
				.anyMatch(each -> each.iqn().text().equalsIgnoreCase(iqn));
		Optional<EObject> written = design.origins().find(adapter.id());
		boolean isAlone = host.id().equals(host.declaration())
				&& written.map(EObject::eContainer).equals(design.origins().find(host.id()));
		if (taken || !isAlone || Iqn.tryParse(iqn).isEmpty() || written.isEmpty()) {
			return List.of();
		}
		return List.of(new ModelEdit.SetValue(label(finding), written.get(), StoragePackage.eINSTANCE.getIscsiAdapter_Iqn(), iqn));
	}
}
