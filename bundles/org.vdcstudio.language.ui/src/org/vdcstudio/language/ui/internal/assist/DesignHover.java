/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.vdcstudio.language.ide.Hover;
import org.vdcstudio.language.ide.LanguageServices;

/** Tells what is known about the element under the mouse. The editor asks on a thread of its own. */
public final class DesignHover implements ITextHover, ITextHoverExtension {

	/** Called by the platform. */
	public DesignHover() {
		// holds nothing
	}

	@Override
	public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
		Optional<Hover> hover = hover(viewer, region.getOffset());
		return hover.isPresent() ? HoverText.of(hover.get()) : null;
	}

	@Override
	public @Nullable IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return parent -> new DefaultInformationControl(parent, new HoverPresenter());
	}

	private static Optional<Hover> hover(ITextViewer viewer, int offset) {
		return Answers.ask(viewer.getDocument(), Answers.PATIENT,
				(design, access) -> LanguageServices.standard().hover(access.design(), design.file(), offset));
	}
}
