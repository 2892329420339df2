/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Brings answers about a design to the viewer that asked for them. May be called from any thread. */
public final class Later {

	private Later() {
	}

	/** Does something in the thread of the user interface, unless the viewer is gone or shows another document by then. */
	public static void inViewer(TextViewer viewer, IDocument document, Runnable work) {
		inUi(() -> {
			Control control = viewer.getTextWidget();
			if (control != null && !control.isDisposed() && viewer.getDocument() == document) {
				work.run();
			}
		});
	}

	/** The same, unless the text has changed since the state with this stamp. */
	public static void inViewer(TextViewer viewer, IDocument document, long stamp, Runnable work) {
		inViewer(viewer, document, () -> {
			if (((IDocumentExtension4) document).getModificationStamp() == stamp) {
				work.run();
			}
		});
	}

	/** Does something in the thread of the user interface, unless the workbench is closing. */
	public static void inUi(Runnable work) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(work);
		}
	}
}
