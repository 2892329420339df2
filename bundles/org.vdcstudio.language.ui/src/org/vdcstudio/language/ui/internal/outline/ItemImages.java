/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.vdcstudio.language.ide.OutlineItem;

/** Lets other views show elements with the images that the outline has for them. */
public final class ItemImages implements IAdapterFactory {

	/** Called by the platform. */
	public ItemImages() {
		// holds nothing
	}

	@Override
	public <T> @Nullable T getAdapter(Object adaptable, Class<T> type) {
		return type == Image.class && adaptable instanceof OutlineItem item ? type.cast(KindImages.of(item.kind())) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { Image.class };
	}
}
