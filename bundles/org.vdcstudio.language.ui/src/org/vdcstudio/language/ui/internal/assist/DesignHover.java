/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.information.IInformationProviderExtension2;
import org.eclipse.jface.text.source.ISourceViewer;
import org.vdcstudio.language.ide.Hover;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ui.internal.colour.CommentPartitions;
import org.vdcstudio.language.ui.internal.editor.Later;
import org.vdcstudio.language.ui.internal.rich.RichText;
import org.vdcstudio.language.ui.internal.rich.RichTextControl;
import org.vdcstudio.ui.designs.DesignModels;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Tells what is wrong at the mouse and what is known about the element there. The editor asks on a thread of its own. */
public final class DesignHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2, IInformationProviderExtension2 {

	/** Called by the platform. */
	public DesignHover() {
		// holds nothing
	}

	/**
	 * Makes this the only hover of a viewer, once the viewer is configured: the generic editor would show what its markers say
	 * once more above it, without the rule.
	 */
	public static void installOn(TextViewer viewer) {
		IDocument document = viewer.getDocument();
		Later.inViewer(viewer, document, () -> {
			DesignHover hover = new DesignHover();
			for (String type : CommentPartitions.contentTypes()) {
				viewer.setTextHover(hover, type, ITextViewerExtension2.DEFAULT_HOVER_STATE_MASK);
			}
		});
	}

	@Override
	public @Nullable Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		RichText content = content(viewer, region.getOffset());
		return content.isEmpty() ? null : content;
	}

	@Override
	public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
		RichText content = content(viewer, region.getOffset());
		return content.isEmpty() ? null : content.text();
	}

	private static RichText content(ITextViewer viewer, int offset) {
		IDocument document = viewer.getDocument();
		List<Problem> problems = viewer instanceof ISourceViewer source ? Problem.at(source, offset) : List.of();
		return WorkbenchDesigns.find(document).map(design -> {
			Optional<Hover> hover = Answers.ask(document, Answers.PATIENT,
					(open, access) -> LanguageServices.standard().hover(access.design(), open.file(), offset, () -> DesignModels.of(open, access)));
			return HoverContent.of(design, problems, hover);
		}).orElse(new RichText("", List.of()));
	}

	/** The name or word at an offset, so that the hover stays while the mouse moves within it. */
	@Override
	public @Nullable IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return NameAt.in(viewer.getDocument(), offset).orElse(new Region(offset, 0));
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return RichTextControl.forHover();
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return RichTextControl.focusable();
	}
}
