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
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.language.ui.internal.colour.SemanticColouring;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Makes names links to their definitions: by Ctrl and a click, or F3. Which words are names, the colours know. */
public final class DefinitionLinks extends AbstractHyperlinkDetector {

	/** Called by the platform. */
	public DefinitionLinks() {
		// holds nothing
	}

	@Override
	public IHyperlink @Nullable [] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		IDocument document = viewer.getDocument();
		Optional<OpenDesign> design = WorkbenchDesigns.find(document);
		Optional<IRegion> name = NameAt.in(document, region.getOffset());
		if (name.isEmpty() || design.isEmpty() || !SemanticColouring.isName(document, name.get())) {
			return null;
		}
		try {
			String text = document.get(name.get().getOffset(), name.get().getLength());
			return new IHyperlink[] { new DefinitionLink(name.get(), design.get(), text) };
		} catch (BadLocationException e) {
			throw new IllegalStateException("A name lies outside of its text", e);
		}
	}
}
