/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.ui.designs.ElementKey;
import org.vdcstudio.ui.designs.Selections;

/**
 * Keeps the selection of a diagram and the place in the text editor beside it together, in both directions. What a
 * selection brings about in the other editor goes no further, so they do not chase each other.
 */
final class TextLink implements ISelectionListener {

	private final IWorkbenchPage page;
	private final OpenDesign design;
	private final IDocument document;
	private final DiagramPane pane;
	private final Display display;

	/** Starts to listen; to be {@linkplain #close() closed}. */
	TextLink(IWorkbenchPage page, OpenDesign design, IDocument document, DiagramPane pane) {
		this.page = page;
		this.design = design;
		this.document = document;
		this.pane = pane;
		display = page.getWorkbenchWindow().getShell().getDisplay();
		page.addPostSelectionListener(this);
	}

	void close() {
		page.removePostSelectionListener(this);
	}

	/**
	 * The user moved in the text, or selected in a view: what is meant is selected in the diagram, and brought into sight. Who only
	 * moves in the text does not expand anything by it.
	 */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (page.getActivePart() != part) {
			return;
		}
		if (part instanceof ITextEditor editor) {
			if (selection instanceof ITextSelection text && isOurs(editor)) {
				int first = text.getStartLine() + 1;
				int last = Math.max(first, text.getEndLine() + 1);
				List<EObject> shown = pane.shownElements();
				design.access(access -> shown.stream().filter(element -> standsOnLines(access, element, first, last)).toList())
						.thenAccept(elements -> inUserInterface(() -> pane.select(elements)));
			}
		} else if (!(part instanceof IEditorPart) && isActive()) {
			List<ElementKey> keys = Selections.keys(selection);
			if (!keys.isEmpty()) {
				design.access(access -> keys.stream().flatMap(key -> key.in(access.design()).stream()).toList())
						.thenAccept(elements -> inUserInterface(() -> pane.reveal(elements)));
			}
		}
	}

	/** Whether views follow this design: the editor in front, of text or diagram, is one of it. */
	private boolean isActive() {
		IEditorPart active = page.getActiveEditor();
		return active instanceof ITextEditor editor ? isOurs(editor)
				: active instanceof DiagramEditor diagram && diagram.design() == design;
	}

	/** The user selected in the diagram: the text editor shows where that stands. */
	void diagramSelected(SelectionChangedEvent event) {
		if (event.getSelection() instanceof IStructuredSelection selection && selection.size() == 1
				&& selection.getFirstElement() instanceof EObject element) {
			design.access(access -> place(access, element)).thenAccept(place -> place.ifPresent(
					location -> inUserInterface(() -> reveal(location))));
		}
	}

	private void reveal(SourceLocation location) {
		for (IEditorReference reference : page.getEditorReferences()) {
			IEditorPart part = reference.getEditor(false);
			if (part instanceof ITextEditor editor && page.getActivePart() != part && isOurs(editor)) {
				editor.selectAndReveal(location.offset(), location.length());
			}
		}
	}

	private boolean isOurs(ITextEditor editor) {
		return document.equals(editor.getDocumentProvider().getDocument(editor.getEditorInput()));
	}

	private boolean standsOnLines(DesignAccess access, EObject element, int first, int last) {
		return place(access, element).filter(location -> first <= location.line() && location.line() <= last).isPresent();
	}

	private Optional<SourceLocation> place(DesignAccess access, EObject element) {
		return access.design().source().locate(element).filter(location -> location.file().equals(design.file()));
	}

	private void inUserInterface(Runnable work) {
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}
}
