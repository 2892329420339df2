/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.colour;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.vdcstudio.language.ide.HighlightedToken.Kind;

/** How each kind of token looks; the colours are those of the theme and of the preferences. */
final class Colours {

	private static final String PREFIX = "org.vdcstudio.language.ui.";

	private Colours() {
	}

	/** The look of a kind of token. Call in the thread of the user interface. */
	static TextAttribute of(Kind kind) {
		return switch (kind) {
			case KEYWORD -> attribute("keyword", SWT.BOLD);
			case DEFINITION -> attribute("definition", SWT.BOLD);
			case REFERENCE -> attribute("reference", SWT.NORMAL);
			case STRING -> attribute("string", SWT.NORMAL);
			case VALUE, UNIT -> attribute("value", SWT.NORMAL);
			case COMMENT -> attribute("comment", SWT.NORMAL);
			case DOCUMENTATION -> attribute("documentation", SWT.NORMAL);
			case SUPPRESSION -> attribute("suppression", SWT.NORMAL);
		};
	}

	private static TextAttribute attribute(String name, int style) {
		return new TextAttribute(JFaceResources.getColorRegistry().get(PREFIX + name), null, style);
	}
}
