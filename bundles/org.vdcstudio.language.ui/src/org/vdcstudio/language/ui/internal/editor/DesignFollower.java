/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.editor;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/**
 * Does something for a text viewer while it shows a design, and keeps the design open meanwhile. The design itself follows
 * the text, so there is nothing to reconcile.
 */
public abstract class DesignFollower implements IReconciler, ITextInputListener {

	private @Nullable ITextViewer viewer;
	private @Nullable Lease lease;
	private Runnable stop = () -> {
		// nothing to stop before a design is shown
	};

	/**
	 * Begins. Called in the thread of the user interface.
	 *
	 * @param editor   the viewer
	 * @param document what it shows
	 * @param design   the design whose text is the document
	 * @return ends it when run, in the same thread
	 */
	protected abstract Runnable follow(ProjectionViewer editor, IDocument document, OpenDesign design);

	@Override
	public final void install(ITextViewer textViewer) {
		viewer = textViewer;
		textViewer.addTextInputListener(this);
		bind(textViewer.getDocument());
	}

	@Override
	public final void uninstall() {
		@Nullable
		ITextViewer installed = viewer;
		if (installed != null) {
			installed.removeTextInputListener(this);
		}
		viewer = null;
		release();
	}

	@Override
	public final @Nullable IReconcilingStrategy getReconcilingStrategy(@Nullable String contentType) {
		return null;
	}

	@Override
	public final void inputDocumentAboutToBeChanged(@Nullable IDocument oldInput, @Nullable IDocument newInput) {
		release();
	}

	@Override
	public final void inputDocumentChanged(@Nullable IDocument oldInput, @Nullable IDocument newInput) {
		bind(newInput);
	}

	private void bind(@Nullable IDocument document) {
		release();
		if (document == null || !(viewer instanceof ProjectionViewer editor)) {
			return;
		}
		Optional<IFile> file = WorkbenchDesigns.file(document);
		if (file.isEmpty()) {
			return;
		}
		try {
			Lease taken = WorkbenchDesigns.open(file.get());
			lease = taken;
			stop = follow(editor, document, taken.design());
		} catch (IOException e) {
			ILog.of(DesignFollower.class).warn("%s is shown as plain text".formatted(file.get().getFullPath()), e);
		}
	}

	private void release() {
		stop.run();
		stop = () -> {
			// stopped
		};
		@Nullable
		Lease held = lease;
		if (held != null) {
			held.close();
		}
		lease = null;
	}
}
