/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.storage.NfsDatastore;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.topology.snapshot.Datastore;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Gives an NFS datastore the server text of the first one that mounts the export. */
final class UseSameNfsServer implements QuickFix {

	@Override
	public String id() {
		return "use-same-nfs-server";
	}

	@Override
	public String label(Finding finding) {
		return "Use the server name of " + Edits.evidence(finding, NfsServerNameRule.FIRST).orElse("the other datastore");
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<NfsDatastore> datastore = Edits.find(finding, design, NfsDatastore.class);
		Optional<String> first = Edits.evidence(finding, NfsServerNameRule.FIRST);
		Optional<Datastore> model = design.snapshot().datastores().stream()
				.filter(each -> first.equals(Optional.of(each.id().qualifiedName()))).findFirst();
		if (datastore.isEmpty() || model.isEmpty() || !(model.get() instanceof Datastore.Nfs nfs)) {
			return List.of();
		}
		return Edits.replace(label(finding), datastore.get(), StoragePackage.eINSTANCE.getNfsDatastore_Servers(), nfs.servers());
	}
}
