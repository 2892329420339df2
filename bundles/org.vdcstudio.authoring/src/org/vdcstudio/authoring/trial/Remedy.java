/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring.trial;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.snapshot.DesignModel;

/**
 * A change that removes an obstacle. It is described by values alone, so that it can be tried on a copy of the design before it is
 * made in the text.
 *
 * @param id    what tells it apart from others, for instance {@code enable esx01.vmhba65}
 * @param label what it does, in the imperative, for a button or menu
 * @param edits finds the changes to make in a state of the design; none when there is nothing to change any more
 */
public record Remedy(String id, String label, Function<DesignModel, List<ModelEdit>> edits) {

	/** The changes to make in a state of the design. */
	public List<ModelEdit> in(DesignModel design) {
		return edits.apply(design);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Remedy remedy && id.equals(remedy.id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}
}
