/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import java.util.Collection;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.vdcstudio.language.ide.OutlineItem;

/** The tree of outline items; its input is the list of the uppermost. */
final class OutlineContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(@Nullable Object input) {
		return input instanceof Collection<?> items ? items.toArray() : new Object[0];
	}

	@Override
	public Object[] getChildren(@Nullable Object element) {
		return element instanceof OutlineItem item ? item.children().toArray() : new Object[0];
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		return element instanceof OutlineItem item && !item.children().isEmpty();
	}
}
