/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation.rules.internal.fix;

import java.util.List;
import java.util.Objects;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.validation.Finding;
import org.vdcstudio.validation.QuickFix;

/** Sets one feature of the element that a finding is about to a value that does not depend on the design. */
public final class SetFixedValue implements QuickFix {

	private final String id;
	private final String label;
	private final String kind;
	private final String feature;
	private final Object value;

	/**
	 * The fix.
	 *
	 * @param id      its id
	 * @param label   what it does, in the imperative
	 * @param kind    the kind of element it is for; findings about others are left alone
	 * @param feature the feature it sets
	 * @param value   the value
	 */
	public SetFixedValue(String id, String label, String kind, String feature, Object value) {
		this.id = id;
		this.label = label;
		this.kind = kind;
		this.feature = feature;
		this.value = value;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public String label(Finding finding) {
		return label;
	}

	@Override
	public List<ModelEdit> edits(Finding finding, DesignModel design) {
		return finding.element().flatMap(design.origins()::find).filter(element -> element.eClass().getName().equals(kind))
				.map(element -> List.<ModelEdit>of(new ModelEdit.SetValue(label, element,
						Objects.requireNonNull(element.eClass().getEStructuralFeature(feature)), value)))
				.orElse(List.of());
	}
}
