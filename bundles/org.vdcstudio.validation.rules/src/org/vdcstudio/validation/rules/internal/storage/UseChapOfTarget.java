/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.storage.ChapCredentials;
import org.vdcstudio.model.storage.StorageFactory;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.topology.snapshot.Chap;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.StorageArray;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Gives an adapter the CHAP credentials that its target asks for, and those with which the target answers. */
final class UseChapOfTarget implements QuickFix {

	/** Evidence: the target. */
	static final String TARGET = "target";

	@Override
	public String id() {
		return "use-chap-of-target";
	}

	@Override
	public String label(Finding finding) {
		return "Use the CHAP credentials of the target";
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<String> name = Edits.evidence(finding, TARGET);
		Optional<StorageArray> target = design.snapshot().arrays().stream()
				.filter(array -> name.equals(Optional.of(array.id().qualifiedName()))).findFirst();
		return target.isEmpty() ? List.of() : Edits.find(finding, design, org.vdcstudio.model.storage.IscsiAdapter.class)
				.map(adapter -> give(finding, adapter, target.get())).orElse(List.of());
	}

	private List<ModelEdit> give(Finding finding, org.vdcstudio.model.storage.IscsiAdapter adapter, StorageArray target) {
		List<ModelEdit> edits = new ArrayList<>();
		StoragePackage storage = StoragePackage.eINSTANCE;
		target.chap().ifPresent(chap -> give(finding, adapter, storage.getIscsiAdapter_Chap(), adapter.getChap(),
				StorageFactory.eINSTANCE.createChapCredentials(), chap, edits));
		if (adapter.getMutualChap() != null) {
			target.mutualChap().ifPresent(chap -> give(finding, adapter, storage.getIscsiAdapter_MutualChap(),
					adapter.getMutualChap(), StorageFactory.eINSTANCE.createMutualChapCredentials(), chap, edits));
		}
		return edits;
	}

	private void give(Finding finding, EObject adapter, EReference feature, @Nullable ChapCredentials present, ChapCredentials fresh,
			Chap wanted, List<ModelEdit> edits) {
		StoragePackage storage = StoragePackage.eINSTANCE;
		if (present == null) {
			fresh.setUser(wanted.user());
			fresh.setSecret(wanted.secret());
			edits.add(new ModelEdit.AddElement(label(finding), adapter, feature, fresh));
			return;
		}
		if (!wanted.user().equals(present.getUser())) {
			edits.add(new ModelEdit.SetValue(label(finding), present, storage.getChapCredentials_User(), wanted.user()));
		}
		if (!wanted.secret().equals(present.getSecret())) {
			edits.add(new ModelEdit.SetValue(label(finding), present, storage.getChapCredentials_Secret(), wanted.secret()));
		}
	}
}
