/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;

/** Where an editor is on the screen. */
final class EditorArea {

	private EditorArea() {
	}

	static Rectangle of(ITextEditor editor) {
		return Optional.ofNullable(editor.getAdapter(Control.class)).map(EditorArea::bounds)
				.orElseGet(() -> editor.getSite().getShell().getBounds());
	}

	private static Rectangle bounds(Control control) {
		Point size = control.getSize();
		Point corner = control.toDisplay(0, 0);
		return new Rectangle(corner.x, corner.y, size.x, size.y);
	}
}
