/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.typing;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.language.ui.internal.assist.Answers;
import org.vdcstudio.language.ui.internal.colour.CommentPartitions;
import org.vdcstudio.language.ui.internal.editor.BracketMatcher;

/** Selects a whole name or value on a double click, and the block beside a brace; in comments and sentences, a word. */
public final class WordSelection extends DefaultTextDoubleClickStrategy {

	private static final String BRACKETS = "{}()[]";

	/** Called by the platform. */
	public WordSelection() {
		// holds nothing
	}

	@Override
	protected @Nullable IRegion findExtendedDoubleClickSelection(@Nullable IDocument document, int offset) {
		if (document == null) {
			return null;
		}
		try {
			String kind = CommentPartitions.at(document, offset);
			if (CommentPartitions.COMMENT.equals(kind) || CommentPartitions.DOCUMENTATION.equals(kind)) {
				return null;
			}
			IRegion line = document.getLineInformationOfOffset(offset);
			boolean isName = CommentPartitions.STRING.equals(kind) && isName(document, offset);
			Optional<IRegion> word = WordAt.of(document.get(line.getOffset(), line.getLength()), offset - line.getOffset(), isName);
			return word.isPresent() ? new Region(line.getOffset() + word.get().getOffset(), word.get().getLength())
					: CommentPartitions.STRING.equals(kind) ? null : block(document, offset);
		} catch (BadLocationException e) {
			throw new IllegalStateException("Somebody clicks outside of the text", e);
		}
	}

	private static boolean isName(IDocument document, int offset) {
		return Answers.ask(document, Answers.AT_ONCE,
				(design, access) -> LanguageServices.standard().renameRange(access.design(), design.file(), offset)).isPresent();
	}

	/** What stands between the brace at an offset and the one that belongs to it. */
	private static @Nullable IRegion block(IDocument document, int offset) throws BadLocationException {
		boolean isBeside = offset < document.getLength() && BRACKETS.indexOf(document.getChar(offset)) >= 0
				|| offset > 0 && BRACKETS.indexOf(document.getChar(offset - 1)) >= 0;
		if (!isBeside) {
			return null;
		}
		BracketMatcher matcher = new BracketMatcher();
		try {
			@Nullable
			IRegion both = matcher.match(document, offset);
			return both == null || both.getLength() < 2 ? null : new Region(both.getOffset() + 1, both.getLength() - 2);
		} finally {
			matcher.dispose();
		}
	}
}
