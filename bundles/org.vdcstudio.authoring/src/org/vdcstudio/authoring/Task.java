/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.authoring;

import java.util.List;
import java.util.Optional;

import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.topology.snapshot.ElementId;

/**
 * Something that a wizard does to a design. It asks questions; the answers are an immutable value, usually a record, of plain
 * values: texts as people type them, and names of elements. Remarks name the answer they are about by a key, usually the name
 * of the record's component.
 *
 * <p>A task holds nothing and may be used from any thread. What belongs to a model, it gets and gives only in
 * {@link #edits}.
 *
 * @param <A> the answers
 */
public interface Task<A> {

	/** What the change is called in the undo history, for instance {@code New Host esx03}. */
	String label(A answers);

	/**
	 * What is wrong with the answers or worth knowing, in the order of the questions. Without an error among it, {@link #edits}
	 * succeeds.
	 *
	 * @param design the design as it is now; called on any thread
	 */
	List<Remark> check(A answers, Topology design);

	/**
	 * The changes that follow from answers without errors; one step of the undo history.
	 *
	 * @param design the design as it is now, with its model; called on the thread that owns the model
	 * @return edits of that model; empty when there is nothing to do
	 * @throws IllegalArgumentException when the answers do not fit the design; the message is for people
	 */
	List<ModelEdit> edits(A answers, DesignModel design);

	/** What to show afterwards: the element that was made, or changed first; empty to show the change itself. */
	default Optional<ElementId> result(A answers) {
		return Optional.empty();
	}
}
