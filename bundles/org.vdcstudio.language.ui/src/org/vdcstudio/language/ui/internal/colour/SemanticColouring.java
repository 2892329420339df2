/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.colour;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.swt.custom.StyleRange;
import org.vdcstudio.document.DesignListener;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.language.ide.HighlightedToken;
import org.vdcstudio.language.ide.HighlightedToken.Kind;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ui.internal.editor.Later;

/**
 * Colours by meaning: words of the language, names where they are defined and where they are used. They come from the
 * model a moment after somebody typed; until then the former ones move along with the text.
 */
public final class SemanticColouring implements ITextPresentationListener, IDocumentListener, DesignListener {

	/** What the characters alone tell already. */
	private static final Set<Kind> LEXICAL = Set.of(Kind.COMMENT, Kind.DOCUMENTATION, Kind.STRING, Kind.VALUE);

	/** Touched by the thread of the user interface only. */
	private static final Map<IDocument, SemanticColouring> COLOURED = new IdentityHashMap<>();

	private final TextViewer viewer;
	private final IDocument document;
	private final OpenDesign design;
	private final Runnable stopListening;
	private final Recolouring recolouring;
	private TokenPositions tokens = TokenPositions.NONE;

	/** Tokens of one state of the text. */
	private record Coloured(long stamp, TokenPositions tokens) {
	}

	/**
	 * Colours the document of a viewer from now on. Call in the thread of the user interface.
	 *
	 * @param design the design whose text is the document
	 */
	public SemanticColouring(TextViewer viewer, IDocument document, OpenDesign design) {
		this.viewer = viewer;
		this.document = document;
		this.design = design;
		recolouring = new Recolouring(viewer, document);
		viewer.addTextPresentationListener(this);
		document.addDocumentListener(this);
		stopListening = design.addListener(this);
		COLOURED.put(document, this);
		modelChanged();
	}

	/**
	 * Whether a piece of a text is the name of an element, as far as is known at once. Call in the thread of the user interface.
	 */
	public static boolean isName(IDocument document, IRegion region) {
		@Nullable
		SemanticColouring known = COLOURED.get(document);
		if (known == null || known.tokens.tokens().isEmpty()) {
			return true;
		}
		List<HighlightedToken> found = new ArrayList<>();
		known.tokens.within(region.getOffset(), region.getLength(), found::add);
		return found.stream().anyMatch(token -> token.kind() == Kind.DEFINITION || token.kind() == Kind.REFERENCE);
	}

	/** Stops. Call in the thread of the user interface. */
	public void dispose() {
		COLOURED.remove(document, this);
		stopListening.run();
		recolouring.stop();
		document.removeDocumentListener(this);
		viewer.removeTextPresentationListener(this);
	}

	@Override
	public void modelChanged() {
		design.look(this, access -> new Coloured(access.text().stamp(), new TokenPositions(LanguageServices.standard()
				.highlighting(access.design(), design.file()).stream().filter(token -> !LEXICAL.contains(token.kind())).toList())))
				.thenAccept(this::show);
	}

	private void show(Coloured coloured) {
		Later.inViewer(viewer, document, coloured.stamp(), () -> replace(coloured.tokens()));
	}

	private void replace(TokenPositions newer) {
		TokenPositions former = tokens;
		tokens = newer;
		int start = newer.commonStart(former);
		int end = newer.commonEnd(former, start);
		List<HighlightedToken> changed = new ArrayList<>(newer.tokens().subList(start, newer.tokens().size() - end));
		changed.addAll(former.tokens().subList(start, former.tokens().size() - end));
		if (!changed.isEmpty()) {
			int from = changed.stream().mapToInt(HighlightedToken::offset).min().orElseThrow();
			int to = changed.stream().mapToInt(token -> token.offset() + token.length()).max().orElseThrow();
			recolouring.invalidate(from, to);
		}
	}

	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		IRegion region = presentation.getExtent();
		List<StyleRange> styles = new ArrayList<>();
		tokens.within(region.getOffset(), region.getLength(), token -> {
			TextAttribute look = Colours.of(token.kind());
			styles.add(new StyleRange(token.offset(), token.length(), look.getForeground(), null, look.getStyle()));
		});
		presentation.mergeStyleRanges(styles.toArray(StyleRange[]::new));
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// the tokens move afterwards
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		String text = event.getText();
		int inserted = text == null ? 0 : text.length();
		tokens = tokens.after(event.getOffset(), event.getLength(), inserted);
	}
}
