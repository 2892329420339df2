/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.colour;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IPartitionTokenScanner;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.Token;

/**
 * Finds comments and texts in quotes. Takes the text as a whole: asking the document for each character takes long when a large
 * design is opened. What is not closed ends where the grammar gives up: a text with its line, a comment with the document.
 */
final class CommentScanner implements IPartitionTokenScanner {

	private static final IToken COMMENT = new Token(CommentPartitions.COMMENT);
	private static final IToken DOCUMENTATION = new Token(CommentPartitions.DOCUMENTATION);
	private static final IToken STRING = new Token(CommentPartitions.STRING);

	private String text = "";
	/** Where the text begins in the document. */
	private int base;
	private int next;
	private int start;

	@Override
	public void setRange(@Nullable IDocument document, int offset, int length) {
		try {
			text = Objects.requireNonNull(document).get(offset, length);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException("%d characters from %d are not in the document".formatted(length, offset), e);
		}
		base = offset;
		next = 0;
		start = 0;
	}

	@Override
	public void setPartialRange(@Nullable IDocument document, int offset, int length, @Nullable String contentType, int partitionOffset) {
		boolean isWithin = contentType != null && partitionOffset >= 0 && partitionOffset < offset;
		int from = isWithin ? partitionOffset : offset;
		setRange(document, from, offset + length - from);
	}

	@Override
	public IToken nextToken() {
		while (next < text.length()) {
			start = next;
			char first = text.charAt(next++);
			if (first == '"') {
				next = endOfString();
				return STRING;
			}
			if (first == '/' && next < text.length()) {
				char second = text.charAt(next);
				if (second == '/') {
					next = endOfLine(next);
					return COMMENT;
				}
				if (second == '*') {
					boolean isDocumentation = text.startsWith("**", next) && !text.startsWith("**/", next);
					next = endOfComment();
					return isDocumentation ? DOCUMENTATION : COMMENT;
				}
			}
		}
		start = next;
		return Token.EOF;
	}

	private int endOfComment() {
		int end = text.indexOf("*/", start + 2);
		return end < 0 ? text.length() : end + 2;
	}

	/** Behind the quote that closes the text; what a backslash stands before closes nothing. */
	private int endOfString() {
		for (int i = next; i < text.length(); i++) {
			switch (text.charAt(i)) {
			case '"' -> {
				return i + 1;
			}
			case '\n', '\r' -> {
				return endOfLine(i);
			}
			case '\\' -> i++;
			default -> {
				// goes on
			}
			}
		}
		return text.length();
	}

	/** Behind the end of the line, so that what is typed at the end of an open comment belongs to it. */
	private int endOfLine(int from) {
		for (int i = from; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character == '\r' && text.startsWith("\n", i + 1)) {
				return i + 2;
			}
			if (character == '\n' || character == '\r') {
				return i + 1;
			}
		}
		return text.length();
	}

	@Override
	public int getTokenOffset() {
		return base + start;
	}

	@Override
	public int getTokenLength() {
		return next - start;
	}
}
