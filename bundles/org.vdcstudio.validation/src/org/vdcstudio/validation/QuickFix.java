/*
 * Copyright (c) 2026 VDC Studio contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.validation;

import java.util.List;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;

/**
 * A change that makes a finding go away. Stateless; called from any thread.
 *
 * <p>
 * Afterwards the finding is gone, and nothing as bad has come in its place; otherwise {@code vdc check --fix}, which makes the
 * first fix of each finding that has something to offer, does without it. A fix may ask for the topology of the design as its
 * rule does: it is made once for all findings.
 */
public interface QuickFix {

	/** Id, unique among all fixes, such as {@code add-ptr-record}. */
	String id();

	/** What it does to this finding, in the imperative, for a menu. */
	String label(Finding finding);

	/**
	 * The changes to make, in order.
	 *
	 * @param finding what to mend; may stem from an older state of the design
	 * @param design  the present state
	 * @return the changes; empty when the finding cannot be mended in the present state
	 */
	List<ModelEdit> edits(Finding finding, DesignModel design);
}
