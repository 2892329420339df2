/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.outline;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.vdcstudio.language.ide.OutlineItem;

/** Shows an element of the outline as its name, followed by its kind and what matters most about it. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

	@Override
	public StyledString getStyledText(@Nullable Object element) {
		@Nullable
		OutlineItem item = item(element);
		if (item == null) {
			return new StyledString();
		}
		String detail = item.detail().isEmpty() ? item.kind() : item.kind() + "  " + item.detail();
		return new StyledString(item.label()).append("  " + detail, StyledString.QUALIFIER_STYLER);
	}

	@Override
	public @Nullable Image getImage(@Nullable Object element) {
		@Nullable
		OutlineItem item = item(element);
		return item == null ? null : KindImages.of(item.kind());
	}

	@Override
	public @Nullable String getText(@Nullable Object element) {
		return getStyledText(element).getString();
	}

	private static @Nullable OutlineItem item(@Nullable Object element) {
		return element instanceof OutlineNode node ? node.item() : null;
	}
}
