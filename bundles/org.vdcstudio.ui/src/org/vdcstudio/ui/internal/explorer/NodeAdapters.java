/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.explorer;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.ui.designs.ElementAddress;
import org.vdcstudio.ui.designs.ElementKey;

/** Tells other views and menus what an element of the explorer is. */
public final class NodeAdapters implements IAdapterFactory {

	/** Called by the platform. */
	public NodeAdapters() {
		// holds nothing
	}

	@Override
	public <T> @Nullable T getAdapter(Object adaptable, Class<T> type) {
		if (!(adaptable instanceof DesignElementNode node)) {
			return null;
		}
		OutlineItem item = node.item();
		if (type == OutlineItem.class) {
			return type.cast(item);
		}
		return type == ElementAddress.class && !item.qualifiedName().isEmpty()
				? type.cast(new ElementAddress(node.file(), ElementKey.named(item.qualifiedName()))) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { OutlineItem.class, ElementAddress.class };
	}
}
