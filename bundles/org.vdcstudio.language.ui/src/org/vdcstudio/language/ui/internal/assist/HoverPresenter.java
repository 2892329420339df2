/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Shows the first line of a hover in bold; the window breaks lines that are too long. */
final class HoverPresenter implements IInformationPresenter, IInformationPresenterExtension {

	@Override
	public String updatePresentation(Display display, String text, TextPresentation presentation, int width, int height) {
		return styled(text, presentation);
	}

	@Override
	public String updatePresentation(Drawable drawable, String text, TextPresentation presentation, int width, int height) {
		return styled(text, presentation);
	}

	private static String styled(String text, TextPresentation presentation) {
		int end = text.indexOf('\n');
		presentation.addStyleRange(new StyleRange(0, end < 0 ? text.length() : end, null, null, SWT.BOLD));
		return text;
	}
}
