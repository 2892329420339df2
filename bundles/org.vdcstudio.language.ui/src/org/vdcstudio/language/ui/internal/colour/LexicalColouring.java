/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.colour;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.vdcstudio.language.ide.HighlightedToken.Kind;
import org.vdcstudio.language.ui.internal.editor.Later;

/**
 * Colours that need no understanding, and are therefore there while somebody types: comments, texts, values. A large region, as
 * when a design is opened or a region that spans much of it can be folded, is coloured step by step.
 */
public final class LexicalColouring extends PresentationReconciler {

	private @Nullable TextViewer coloured;
	private Optional<Recolouring> later = Optional.empty();

	/** Called by the platform, in the thread of the user interface. */
	public LexicalColouring() {
		setDocumentPartitioning(CommentPartitions.PARTITIONING);
		paint(CommentPartitions.COMMENT, new Uniform(Kind.COMMENT));
		paint(CommentPartitions.DOCUMENTATION, new Uniform(Kind.DOCUMENTATION));
		paint(CommentPartitions.STRING, new Uniform(Kind.STRING));
		paint(IDocument.DEFAULT_CONTENT_TYPE, new Values());
	}

	@Override
	public void install(@Nullable ITextViewer viewer) {
		coloured = viewer instanceof TextViewer text ? text : null;
		super.install(viewer);
	}

	@Override
	public void uninstall() {
		later.ifPresent(Recolouring::stop);
		super.uninstall();
	}

	@Override
	protected @Nullable TextPresentation createPresentation(@Nullable IRegion damage, @Nullable IDocument document) {
		@Nullable
		TextViewer viewer = coloured;
		if (viewer == null || damage == null || document == null || damage.getLength() <= Recolouring.STEP) {
			return super.createPresentation(damage, document);
		}
		// the viewer may be about to show the document, and does not know yet what can be seen
		Later.inViewer(viewer, document, () -> of(viewer, document).invalidate(damage.getOffset(), damage.getOffset() + damage.getLength()));
		return null;
	}

	private Recolouring of(TextViewer viewer, IDocument document) {
		Recolouring recolouring = later.filter(each -> each.isOf(document)).orElseGet(() -> new Recolouring(viewer, document));
		if (later.filter(recolouring::equals).isEmpty()) {
			later.ifPresent(Recolouring::stop);
			later = Optional.of(recolouring);
		}
		return recolouring;
	}

	private void paint(String contentType, RuleBasedScanner scanner) {
		DefaultDamagerRepairer painter = new DefaultDamagerRepairer(scanner);
		setDamager(painter, contentType);
		setRepairer(painter, contentType);
	}

	/** Everything looks the same. */
	private static final class Uniform extends RuleBasedScanner {

		Uniform(Kind kind) {
			setDefaultReturnToken(new Token(Colours.of(kind)));
		}
	}

	/** Values begin with a digit; what words mean is known later. */
	private static final class Values extends RuleBasedScanner {

		Values() {
			IToken value = new Token(Colours.of(Kind.VALUE));
			setRules(new IRule[] { new WordRule(new ValueCharacters(), value), new WordRule(new NameCharacters()) });
		}
	}

	private static final class ValueCharacters implements IWordDetector {

		@Override
		public boolean isWordStart(char character) {
			return Character.isDigit(character);
		}

		@Override
		public boolean isWordPart(char character) {
			return Character.isLetterOrDigit(character) || ".:/-_".indexOf(character) >= 0;
		}
	}

	private static final class NameCharacters implements IWordDetector {

		@Override
		public boolean isWordStart(char character) {
			return Character.isLetter(character) || character == '_';
		}

		@Override
		public boolean isWordPart(char character) {
			return Character.isLetterOrDigit(character) || "_-".indexOf(character) >= 0;
		}
	}
}
