/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IElementComparer;
import org.vdcstudio.language.ide.OutlineItem;

/** Recognises an element in the outline of a newer text, so that it stays expanded. */
final class SameElement implements IElementComparer {

	@Override
	public boolean equals(@Nullable Object one, @Nullable Object other) {
		if (one instanceof OutlineItem first && other instanceof OutlineItem second) {
			return name(first).equals(name(second)) && first.kind().equals(second.kind());
		}
		return Objects.equals(one, other);
	}

	@Override
	public int hashCode(@Nullable Object element) {
		return element instanceof OutlineItem item ? name(item).hashCode() : Objects.hashCode(element);
	}

	private static String name(OutlineItem item) {
		return item.qualifiedName().isEmpty() ? item.label() : item.qualifiedName();
	}
}
