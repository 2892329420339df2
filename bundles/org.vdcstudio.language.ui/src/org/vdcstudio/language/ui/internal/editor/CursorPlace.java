/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.language.ui.internal.outline.OutlinePath;

/** Tells in the status line which element the cursor stands in. */
final class CursorPlace implements ISelectionChangedListener {

	private final ProjectionViewer viewer;
	private final IDocument document;
	private final OpenDesign design;

	/** Touched by the thread that owns the design only. */
	private long revision = -1;
	private List<OutlineItem> outline = List.of();

	CursorPlace(ProjectionViewer viewer, IDocument document, OpenDesign design) {
		this.viewer = viewer;
		this.document = document;
		this.design = design;
		viewer.addPostSelectionChangedListener(this);
	}

	void dispose() {
		viewer.removePostSelectionChangedListener(this);
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		if (event.getSelection() instanceof ITextSelection selection) {
			int offset = selection.getOffset();
			design.look(this, access -> OutlinePath.text(outline(access), offset))
					.thenAccept(path -> Later.inViewer(viewer, document, () -> show(path)));
		}
	}

	private List<OutlineItem> outline(DesignAccess access) {
		if (revision != access.revision()) {
			outline = LanguageServices.standard().outline(access.design(), design.file());
			revision = access.revision();
		}
		return outline;
	}

	private void show(String path) {
		EditorOf.of(viewer).ifPresent(editor -> editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(path));
	}
}
