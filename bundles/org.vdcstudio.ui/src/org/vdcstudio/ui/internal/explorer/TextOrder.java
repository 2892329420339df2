/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.explorer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Elements stand in the explorer in the order of the text, as in the outline. */
public final class TextOrder extends ViewerComparator {

	/** Called by the platform. */
	public TextOrder() {
		// holds nothing
	}

	@Override
	public int compare(@Nullable Viewer viewer, @Nullable Object one, @Nullable Object other) {
		return one instanceof DesignElementNode first && other instanceof DesignElementNode second
				? Integer.compare(first.item().offset(), second.item().offset()) : 0;
	}
}
