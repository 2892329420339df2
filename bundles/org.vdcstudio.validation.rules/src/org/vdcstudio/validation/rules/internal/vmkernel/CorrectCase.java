/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.vmkernel;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.core.NamedElement;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.Evidence;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Gives a port group the label that VMs look for. */
final class CorrectCase implements QuickFix {

	/** The fact of a finding that says which label VMs look for. */
	static final String LABEL = "label that VMs use";

	@Override
	public String id() {
		return "correct-label-case";
	}

	@Override
	public String label(Finding finding) {
		return "Rename the port group to " + wanted(finding).orElse("what VMs look for");
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		Optional<NamedElement> group = finding.element().flatMap(design.origins()::find).filter(NamedElement.class::isInstance)
				.map(NamedElement.class::cast);
		Optional<String> label = wanted(finding);
		if (group.isEmpty() || label.isEmpty()) {
			return List.of();
		}
		return List.of(new ModelEdit.RenameElement(label(finding), group.get(), label.get()));
	}

	private static Optional<String> wanted(Finding finding) {
		return finding.evidence().stream().filter(fact -> fact.name().equals(LABEL)).map(Evidence::value).findFirst();
	}
}
