/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.cli.internal.diagram;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import org.eclipse.emf.ecore.resource.Resource;
import org.vdcstudio.diagram.DiagramDocument;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.model.edit.ModelEdit;

/** An open design as the document of the diagrams that pages show of it. */
record ServedDesignDocument(OpenDesign design) implements DiagramDocument {

	@Override
	public <T> CompletionStage<T> access(Function<? super Access, ? extends T> work) {
		return design.access(access -> work.apply(new DesignModel(access)));
	}

	@Override
	public CompletionStage<?> undo() {
		return design.undo();
	}

	@Override
	public CompletionStage<?> redo() {
		return design.redo();
	}

	@Override
	public boolean isDirty() {
		return design.isDirty();
	}

	@Override
	public Runnable addChangeListener(Runnable listener) {
		return design.addListener(new DesignListener() {
			@Override
			public void modelChanged() {
				listener.run();
			}
		});
	}

	private record DesignModel(DesignAccess access) implements Access {

		@Override
		public List<Resource> resources() {
			return access.design().resources().getResources();
		}

		@Override
		public long revision() {
			return access.revision();
		}

		@Override
		public void apply(String label, List<? extends ModelEdit> edits) {
			access.apply(label, edits);
		}
	}
}
