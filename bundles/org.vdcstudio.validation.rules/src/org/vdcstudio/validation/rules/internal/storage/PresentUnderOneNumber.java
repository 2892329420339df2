/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.storage;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.storage.StoragePackage;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Presents a LUN under the number that it has in the first access group. */
final class PresentUnderOneNumber implements QuickFix {

	@Override
	public String id() {
		return "present-under-one-number";
	}

	@Override
	public String label(Finding finding) {
		return "Present it as LUN " + Edits.evidence(finding, LunNumberRule.FIRST).orElse("with the same number");
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<EObject> presentation = finding.element().flatMap(design.origins()::find);
		Optional<String> number = Edits.evidence(finding, LunNumberRule.FIRST);
		return presentation.isPresent() && number.isPresent() ? List.of(new ModelEdit.SetValue(label(finding), presentation.get(),
				StoragePackage.eINSTANCE.getLunPresentation_Number(), number.get())) : List.of();
	}
}
