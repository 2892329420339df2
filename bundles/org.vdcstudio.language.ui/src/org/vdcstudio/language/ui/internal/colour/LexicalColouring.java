/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.colour;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.IRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.vdcstudio.language.ide.HighlightedToken.Kind;

/** Colours that need no understanding, and are therefore there while somebody types: comments, texts, values. */
public final class LexicalColouring extends PresentationReconciler {

	/** Called by the platform, in the thread of the user interface. */
	public LexicalColouring() {
		setDocumentPartitioning(CommentPartitions.PARTITIONING);
		paint(CommentPartitions.COMMENT, new Uniform(Kind.COMMENT));
		paint(CommentPartitions.DOCUMENTATION, new Uniform(Kind.DOCUMENTATION));
		paint(CommentPartitions.STRING, new Uniform(Kind.STRING));
		paint(IDocument.DEFAULT_CONTENT_TYPE, new Values());
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
