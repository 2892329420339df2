/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.tables;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.vdcstudio.authoring.table.CellState;

/** How cells look, by what they mean; the colours are those of the theme and of the preferences. */
final class CellLook {

	private static final String PREFIX = "org.vdcstudio.ui.table.";

	private CellLook() {
	}

	/** The colour of the text; null for that of the table. */
	static @Nullable Color colour(CellState state) {
		return switch (state) {
			case PLAIN -> null;
			case GOOD -> JFaceResources.getColorRegistry().get(PREFIX + "good");
			case ABSENT -> JFaceResources.getColorRegistry().get(PREFIX + "absent");
			case WARNING -> JFaceResources.getColorRegistry().get(PREFIX + "warning");
			case ERROR -> JFaceResources.getColorRegistry().get(PREFIX + "error");
		};
	}

	/** The sign before the text; null for none. */
	static @Nullable Image image(CellState state) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		return switch (state) {
			case PLAIN, GOOD, ABSENT -> null;
			case WARNING -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
			case ERROR -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
		};
	}
}
