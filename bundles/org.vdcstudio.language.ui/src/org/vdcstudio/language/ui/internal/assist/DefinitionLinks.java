/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.assist;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Makes names links to their definitions: by Ctrl and a click, or F3. */
public final class DefinitionLinks extends AbstractHyperlinkDetector {

	/** Called by the platform. */
	public DefinitionLinks() {
		// holds nothing
	}

	@Override
	public IHyperlink @Nullable [] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		IDocument document = viewer.getDocument();
		Optional<IRegion> word = word(document, region.getOffset());
		if (word.isEmpty() || WorkbenchDesigns.find(document).isEmpty()) {
			return null;
		}
		Optional<SourceLocation> definition = Answers.ask(document, Answers.AT_ONCE,
				(design, access) -> LanguageServices.standard().definition(access.design(), design.file(), region.getOffset()));
		return definition.map(place -> new IHyperlink[] { new DefinitionLink(word.get(), place) }).orElse(null);
	}

	/** The name around an offset, quotes included. */
	private static Optional<IRegion> word(IDocument document, int offset) {
		try {
			return NameAt.of(document.get(), document.getLineInformationOfOffset(offset), offset);
		} catch (BadLocationException e) {
			// the text has become shorter than where the mouse was
			return Optional.empty();
		}
	}
}
