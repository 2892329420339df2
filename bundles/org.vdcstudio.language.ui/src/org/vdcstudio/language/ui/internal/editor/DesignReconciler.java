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
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.language.ui.internal.colour.SemanticColouring;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/**
 * Keeps the design of a text viewer open while the viewer shows it. The design itself follows the text and publishes its
 * findings, so there is nothing to reconcile here.
 */
public final class DesignReconciler implements IReconciler, ITextInputListener {

	private @Nullable ITextViewer viewer;
	private @Nullable Lease lease;
	private @Nullable SemanticColouring colouring;

	/** Called by the platform. */
	public DesignReconciler() {
		// bound to a viewer later
	}

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		textViewer.addTextInputListener(this);
		bind(textViewer.getDocument());
	}

	@Override
	public void uninstall() {
		@Nullable
		ITextViewer installed = viewer;
		if (installed != null) {
			installed.removeTextInputListener(this);
		}
		viewer = null;
		release();
	}

	@Override
	public @Nullable IReconcilingStrategy getReconcilingStrategy(@Nullable String contentType) {
		return null;
	}

	@Override
	public void inputDocumentAboutToBeChanged(@Nullable IDocument oldInput, @Nullable IDocument newInput) {
		release();
	}

	@Override
	public void inputDocumentChanged(@Nullable IDocument oldInput, @Nullable IDocument newInput) {
		bind(newInput);
	}

	private void bind(@Nullable IDocument document) {
		release();
		if (document == null) {
			return;
		}
		Optional<IFile> file = WorkbenchDesigns.file(document);
		if (file.isEmpty()) {
			return;
		}
		try {
			Lease taken = WorkbenchDesigns.open(file.get());
			lease = taken;
			if (viewer instanceof TextViewer textViewer) {
				colouring = new SemanticColouring(textViewer, document, taken.design());
			}
		} catch (IOException e) {
			ILog.of(DesignReconciler.class).warn("%s is shown as plain text".formatted(file.get().getFullPath()), e);
		}
	}

	private void release() {
		@Nullable
		SemanticColouring painter = colouring;
		if (painter != null) {
			painter.dispose();
		}
		colouring = null;
		@Nullable
		Lease held = lease;
		if (held != null) {
			held.close();
		}
		lease = null;
	}
}
