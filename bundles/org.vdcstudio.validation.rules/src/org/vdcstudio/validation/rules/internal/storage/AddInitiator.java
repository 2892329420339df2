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
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;
import org.vdcstudio.topology.snapshot.IscsiAdapter;
import org.vdcstudio.topology.snapshot.StorageArray.AccessGroup;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Adds the IQN of an adapter to the first access group that shows the hidden LUN. */
final class AddInitiator implements QuickFix {

	@Override
	public String id() {
		return "add-initiator-to-access-group";
	}

	@Override
	public String label(Finding finding) {
		return "Add the initiator to the access group of the LUN";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<IscsiAdapter> adapter = design.snapshot().hosts().stream().flatMap(host -> host.iscsiAdapters().stream())
				.filter(each -> Optional.of(each.id()).equals(finding.element())).findFirst();
		Optional<String> hidden = Edits.evidence(finding, "sees nothing of");
		if (adapter.isEmpty() || adapter.get().iqn().value().isEmpty() || hidden.isEmpty()) {
			return List.of();
		}
		String iqn = adapter.get().iqn().text();
		List<ModelEdit> edits = new ArrayList<>();
		for (String lun : hidden.get().split(", ")) {
			design.snapshot().arrays().stream().flatMap(array -> array.accessGroups().stream())
					.filter(group -> shows(group, lun) && !group.initiators().isEmpty() && !names(group, adapter.get())).findFirst()
					.flatMap(group -> design.origins().find(group.id())).map(group -> new ModelEdit.SetValue(label(finding), group,
							StoragePackage.eINSTANCE.getAccessGroup_Initiators(), iqn))
					.filter(edit -> !edits.contains(edit)).ifPresent(edits::add);
		}
		return edits;
	}

	private static boolean shows(AccessGroup group, String lun) {
		return group.presentations().stream()
				.anyMatch(each -> each.lun().map(ElementId::qualifiedName).equals(Optional.of(lun)));
	}

	private static boolean names(AccessGroup group, IscsiAdapter adapter) {
		return group.initiators().stream().anyMatch(each -> each.value().equals(adapter.iqn().value()));
	}
}
