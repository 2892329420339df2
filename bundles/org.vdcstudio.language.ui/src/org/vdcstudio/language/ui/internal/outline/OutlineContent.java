/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The tree of the outline; its input is the top. */
final class OutlineContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(@Nullable Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(@Nullable Object element) {
		return element instanceof OutlineNode node ? node.children().toArray() : new Object[0];
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		return element instanceof OutlineNode node ? node.parent() : null;
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		return element instanceof OutlineNode node && !node.children().isEmpty();
	}
}
