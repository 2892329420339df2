/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.language.ui.internal.assist.DesignHover;
import org.vdcstudio.language.ui.internal.colour.SemanticColouring;

/** Keeps the design of a text viewer open while the viewer shows it, colours it, and answers the mouse and the cursor. */
public final class DesignReconciler extends DesignFollower {

	/** Called by the platform. */
	public DesignReconciler() {
		// bound to a viewer later
	}

	@Override
	protected Runnable follow(ProjectionViewer editor, IDocument document, OpenDesign design) {
		SemanticColouring colouring = new SemanticColouring(editor, document, design);
		CursorPlace place = new CursorPlace(editor, document, design);
		DesignHover.installOn(editor);
		return () -> {
			place.dispose();
			colouring.dispose();
		};
	}
}
