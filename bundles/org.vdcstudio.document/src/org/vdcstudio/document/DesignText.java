/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.TextEdit;

/**
 * The text of an open design with its one undo history, wherever it is kept: in memory, or in the document of a text
 * editor. Whoever changes the design changes this text.
 *
 * <p>All methods may be called from any thread. An implementation that belongs to the thread of a user interface hands
 * the work over to it, so that thread must never wait for somebody who calls a method here.
 */
public interface DesignText {

	/** Is told about what happens to a text, on the thread where it happens; must return quickly. */
	interface Listener {

		/** The text is another one now. */
		void textChanged();

		/** The text is no longer, or again, what is stored in its file. */
		default void dirtyStateChanged() {
			// many care only for the text
		}
	}

	/** The text as it is now. */
	TextSnapshot snapshot();

	/** What the stamp of a snapshot would be now; unlike the snapshot, it costs nothing. */
	long stamp();

	/**
	 * Changes the text, as one step of its undo history.
	 *
	 * @param label what the step is called
	 * @param base  the text that the edits were made for
	 * @param edits what to replace; offsets count in {@code base} and ranges do not overlap
	 * @return the text afterwards; null when it had changed since {@code base}, and then nothing is done
	 * @throws IllegalArgumentException when edits overlap or lie outside the text; nothing is done then
	 */
	@Nullable
	TextSnapshot replace(String label, TextSnapshot base, List<TextEdit> edits);

	/**
	 * Does some work while nobody but the work itself changes the text. It must be short: whoever types waits for it.
	 *
	 * @return what the work returns
	 */
	<T> T whileStill(Supplier<T> work);

	/**
	 * Puts a step that changes something beside the text into the undo history, behind the last one. It has been made already.
	 *
	 * @param label what the step is called
	 * @param undo  takes it back; run on the thread that undoes, must return quickly
	 * @param redo  makes it again, likewise
	 */
	void addStep(String label, Runnable undo, Runnable redo);

	/**
	 * Makes a change of something beside the text, which has been made already, part of the last step: that of the text.
	 *
	 * @param stamp of the text that the step has made
	 * @param undo  takes the change back; run on the thread that undoes, must return quickly
	 * @param redo  makes it again, likewise
	 * @return whether it is part of the step; not when the text or its history has changed since
	 */
	boolean addToLastStep(long stamp, Runnable undo, Runnable redo);

	/** Takes back the last step; the result is whether there was one. */
	CompletionStage<Boolean> undo();

	/** Makes the last undone step again; the result is whether there was one. */
	CompletionStage<Boolean> redo();

	/** Whether the text differs from what is stored. */
	boolean isDirty();

	/**
	 * Stores the text. Whatever happens, the file holds either the old or the new text as a whole.
	 *
	 * @throws IOException when it could not be stored; the text stays dirty then
	 */
	void save() throws IOException;

	/**
	 * Reports changes.
	 *
	 * @return stops the reports when run
	 */
	Runnable addListener(Listener listener);

	/** Lets go of whatever the text is kept in. Called once, by the design it belongs to. */
	void close();
}
