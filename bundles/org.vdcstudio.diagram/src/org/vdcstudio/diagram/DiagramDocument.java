/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.vdcstudio.model.edit.ModelEditor;
import org.vdcstudio.render.ManualLayout;
import org.vdcstudio.render.ViewSummary;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.overlay.OverlayProvider;
import org.vdcstudio.viewpoint.view.View;

/**
 * The open design as diagrams see it. There is one of it for all editors of the design, and it alone owns the model,
 * the undo history and the dirty state.
 *
 * <p>May be called from any thread. The model itself is only touched within {@link #access(Function)}.
 */
public interface DiagramDocument {

	/** What may be done while the model holds still. Not to be kept beyond the call it was passed to. */
	interface Access extends ModelEditor {

		/** The model: the design's own file first, then what it imports. */
		List<Resource> resources();

		/** A number that is different after every change of the model. */
		long revision();

		/**
		 * Elements as text of the language, in the order of the design.
		 *
		 * @return the text; empty when none of them has a text of its own
		 */
		String textOf(List<EObject> elements);

		/**
		 * Adds elements that are given as text, as one step: with names that are free, and without references that mean nothing
		 * here.
		 *
		 * @param label what the step is called
		 * @param target the element to add to; when it cannot contain them, the nearest one around that can takes them
		 * @return what is to be told about it; empty when the text is none of elements that can stand there
		 */
		Optional<Pasted> paste(String label, String text, EObject target);

		/**
		 * Gives places to shapes that the last edit of this access has brought, as part of its step; not when somebody else has
		 * changed the text meanwhile.
		 *
		 * @param subject the diagram
		 * @param places by the id of the shape
		 */
		void place(DiagramSubject subject, Map<String, ManualLayout.Place> places);

		/**
		 * What is to be shown on top of views of the present model. Must be quick.
		 *
		 * @param overlay one of {@link DiagramDocument#overlays()}
		 */
		default OverlayProvider overlay(DiagramOverlay overlay) {
			return view -> List.of();
		}

		/**
		 * What is to be shown on top of a view of the present model.
		 *
		 * @param overlays what of the document is shown
		 * @param whole all there is
		 * @param summary what of it is on the screen
		 */
		default List<Decoration> decorations(Set<DiagramOverlay> overlays, View whole, ViewSummary summary) {
			return overlays.stream().sorted()
					.flatMap(overlay -> overlay(overlay).decorate(whole, summary.view(), summary.standIns()).stream()).toList();
		}

		/**
		 * The elements whose findings are shown on shapes or lines of a view of the present model.
		 *
		 * @param whole all there is to show
		 * @param summary what is shown of it
		 * @param ids of shapes and lines
		 * @return the qualified names that the findings have for them
		 */
		default List<String> found(View whole, ViewSummary summary, Collection<String> ids) {
			return List.of();
		}
	}

	/**
	 * What came of pasting.
	 *
	 * @param names of the new elements
	 * @param dropped references that were left out because nothing here has such a name
	 */
	record Pasted(List<String> names, List<String> dropped) {

		/** Takes copies. */
		public Pasted {
			names = List.copyOf(names);
			dropped = List.copyOf(dropped);
		}
	}

	/**
	 * Does some work on the model, on the thread that owns it or under its lock, one such work at a time. Never blocks
	 * the caller until a user interface has done something, and is never called by listeners of the document.
	 *
	 * @param work reads the model and may {@linkplain Access#apply(String, List) edit} it; what it keeps of the model is of no
	 *        use after the next {@linkplain Access#revision() revision}
	 * @return the result of the work, or its failure
	 */
	<T> CompletionStage<T> access(Function<? super Access, ? extends T> work);

	/**
	 * Does some work on the model for somebody who only shows what comes of it: not while somebody types, when the model will be
	 * another one in a moment.
	 *
	 * @param work reads the model
	 * @return the result of the work, or its failure; cancelled when the document is closed before
	 */
	default <T> CompletionStage<T> look(Function<? super Access, ? extends T> work) {
		return access(work);
	}

	/** Takes back the last step of whichever editor; does nothing when there is none. */
	CompletionStage<?> undo();

	/** Makes the last undone step again; does nothing when there is none. */
	CompletionStage<?> redo();

	/**
	 * Where people put shapes of a diagram; what is not in it is arranged automatically. Answers at once.
	 *
	 * @param subject the diagram
	 */
	ManualLayout layout(DiagramSubject subject);

	/**
	 * Changes where people put shapes of a diagram, as one step of the history that the text has.
	 *
	 * @param label what the step is called in the undo history
	 * @param subject the diagram
	 * @param layout the new layout; an equal one changes nothing and is no step
	 */
	CompletionStage<?> arrange(String label, DiagramSubject subject, ManualLayout layout);

	/** What can be shown on top of diagrams; always the same. */
	default Set<DiagramOverlay> overlays() {
		return Set.of();
	}

	/**
	 * Reports that an overlay may show something else now, though the model has not changed.
	 *
	 * @param listener called on any thread; must return quickly
	 * @return stops the reports when run
	 */
	default Runnable addOverlayListener(Runnable listener) {
		return () -> {
			// there is nothing to stop
		};
	}

	/**
	 * Reports that elements have other names, whoever renamed them, and so shapes of them other ids.
	 *
	 * @param listener takes what makes the new id of a shape from the old one; called before anybody can read the renamed model, on the
	 *        thread that owns it or under its lock; must return quickly
	 * @return stops the reports when run
	 */
	default Runnable addRenameListener(Consumer<UnaryOperator<String>> listener) {
		return () -> {
			// there is nothing to stop
		};
	}

	/** Whether there is something to save. */
	boolean isDirty();

	/**
	 * Reports every change of the model or of a layout, whoever made it.
	 *
	 * @param listener called after the change, on any thread; must return quickly
	 * @return stops the reports when run
	 */
	Runnable addChangeListener(Runnable listener);
}
