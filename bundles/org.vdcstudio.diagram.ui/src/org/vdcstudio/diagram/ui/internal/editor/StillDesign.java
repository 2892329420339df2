/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.vdcstudio.diagram.DiagramDocument;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.render.ManualLayout;

/** A design that nobody can change, so that nothing is to be reported, undone or saved. */
@NonNullByDefault
final class StillDesign implements DiagramDocument {

	private final List<Resource> resources;

	StillDesign(List<Resource> resources) {
		this.resources = resources;
	}

	@Override
	public synchronized <T> CompletionStage<T> access(Function<? super Access, ? extends T> work) {
		return CompletableFuture.completedStage(work.apply(new StillAccess()));
	}

	@Override
	public CompletionStage<?> undo() {
		return CompletableFuture.completedStage(false);
	}

	@Override
	public CompletionStage<?> redo() {
		return CompletableFuture.completedStage(false);
	}

	@Override
	public ManualLayout layout(DiagramSubject subject) {
		return ManualLayout.NONE;
	}

	@Override
	public CompletionStage<?> arrange(String label, DiagramSubject subject, ManualLayout layout) {
		return CompletableFuture.failedStage(new UnsupportedOperationException("This design stays as it is"));
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public Runnable addChangeListener(Runnable listener) {
		return () -> {
			// there is nothing to stop
		};
	}

	private final class StillAccess implements Access {

		@Override
		public List<Resource> resources() {
			return resources;
		}

		@Override
		public long revision() {
			return 0;
		}

		@Override
		public String textOf(List<EObject> elements) {
			return "";
		}

		@Override
		public Optional<Pasted> paste(String label, String text, EObject target) {
			return Optional.empty();
		}

		@Override
		public void place(DiagramSubject subject, Map<String, ManualLayout.Place> places) {
			throw new UnsupportedOperationException("This design stays as it is");
		}

		@Override
		public void apply(String label, List<? extends ModelEdit> edits) {
			throw new UnsupportedOperationException("This design stays as it is");
		}
	}
}
