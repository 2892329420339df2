/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.vdcstudio.language.ui.internal.navigate.ReferencesView.FileReferences;
import org.vdcstudio.language.ui.internal.outline.KindImages;

/** Shows a reference as its line of the text, with the name underlined, and who refers. */
final class ReferenceLabels extends LabelProvider implements IStyledLabelProvider {

	private static final StyledString.Styler NAME = new StyledString.Styler() {

		@Override
		public void applyStyles(@Nullable TextStyle style) {
			if (style != null) {
				style.underline = true;
			}
		}
	};

	@Override
	public StyledString getStyledText(@Nullable Object element) {
		if (element instanceof FileReferences file) {
			return new StyledString(String.valueOf(file.file().lastSegment())).append("  " + file.references().size(),
					StyledString.COUNTER_STYLER);
		}
		if (element instanceof Reference reference) {
			StyledString text = new StyledString(reference.place().line() + ":  ", StyledString.QUALIFIER_STYLER);
			int start = text.length() + reference.start();
			text.append(reference.line());
			int length = Math.min(reference.place().length(), text.length() - start);
			if (length > 0) {
				text.setStyle(start, length, NAME);
			}
			return text.append("   " + reference.within(), StyledString.QUALIFIER_STYLER);
		}
		return new StyledString();
	}

	@Override
	public String getText(@Nullable Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(@Nullable Object element) {
		return KindImages.of(element instanceof Reference reference ? reference.within().split(" ", 2)[0] : KindImages.FILE);
	}
}
