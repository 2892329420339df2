/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** Marks files of designs by the worst of their findings, wherever files are shown. */
public final class FileFindings extends LabelProvider implements ILightweightLabelDecorator {

	/** Called by the platform. */
	public FileFindings() {
		// holds nothing
	}

	@Override
	public void decorate(@Nullable Object element, @Nullable IDecoration decoration) {
		if (decoration != null && element instanceof IFile file) {
			FindingCount count = FindingCount.in(file);
			if (!count.isNone()) {
				String mark = count.errors() > 0 ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING;
				decoration.addOverlay(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(mark), IDecoration.BOTTOM_LEFT);
				decoration.addSuffix("  " + count.text());
			}
		}
	}
}
