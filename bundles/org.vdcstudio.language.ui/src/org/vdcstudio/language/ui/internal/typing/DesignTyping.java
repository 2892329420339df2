/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;
import org.vdcstudio.language.ui.internal.colour.CommentPartitions;

/**
 * Helps while somebody types: new lines begin where they belong, braces and quotation marks come in pairs, what is selected
 * is put between them, and several lines that are pasted move to where they belong.
 */
public final class DesignTyping implements IAutoEditStrategy {

	/** Called by the platform. */
	public DesignTyping() {
		// holds nothing
	}

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		if (!command.doit || command.text == null) {
			return;
		}
		try {
			String kind = CommentPartitions.at(document, command.offset);
			boolean inText = CommentPartitions.STRING.equals(kind);
			boolean inComment = CommentPartitions.COMMENT.equals(kind) || CommentPartitions.DOCUMENTATION.equals(kind);
			if (inComment) {
				continueComment(document, command);
			} else if (isLineEnd(document, command.text)) {
				breakLine(document, command);
			} else if (command.text.equals("\"")) {
				quote(document, command, inText);
			} else if (!inText || isPairOfQuotes(document, command)) {
				typeCode(document, command);
			}
		} catch (BadLocationException e) {
			throw new IllegalStateException("Somebody types outside of the text", e);
		}
	}

	private static void typeCode(IDocument document, DocumentCommand command) throws BadLocationException {
		switch (command.text) {
			case "{", "(", "[" -> open(document, command);
			case "}", ")", "]" -> close(document, command);
			case "" -> deletePair(document, command);
			default -> {
				if (command.text.length() > 1 && command.text.indexOf('\n') >= 0) {
					paste(document, command);
				}
			}
		}
	}

	private static boolean isLineEnd(IDocument document, String text) {
		return TextUtilities.equals(document.getLegalLineDelimiters(), text) >= 0;
	}

	/** Between a pair of braces, the closing one gets a line of its own; behind an opening one without its pair, it is made. */
	private static void breakLine(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		int end = line.getOffset() + line.getLength();
		int behind = Math.min(Math.max(command.offset + command.length, command.offset), end);
		String after = document.get(behind, end - behind);
		String delimiter = command.text;
		String deeper = delimiter + Indentation.after(before);
		int blanks = after.length() - after.stripLeading().length();
		if (Indentation.opens(before) && after.stripLeading().startsWith("}")) {
			command.length = behind + blanks - command.offset;
			command.text = deeper + delimiter + Indentation.of(before);
			leaveCursor(command, command.offset + deeper.length());
		} else if (Indentation.opens(before) && after.isBlank() && Indentation.balance(document.get()) > 0) {
			command.text = deeper + delimiter + Indentation.of(before) + "}";
			leaveCursor(command, command.offset + deeper.length());
		} else {
			command.length = behind + blanks - command.offset;
			command.text = deeper;
		}
	}

	private static void open(IDocument document, DocumentCommand command) throws BadLocationException {
		String pair = switch (command.text) {
			case "{" -> "}";
			case "(" -> ")";
			default -> "]";
		};
		if (command.length > 0) {
			surround(document, command, pair);
		} else if (isEndOfWord(document, command.offset) && (!pair.equals("}") || Indentation.balance(document.get()) >= 0)) {
			command.text += pair;
			leaveCursor(command, command.offset + 1);
		}
	}

	private static void close(IDocument document, DocumentCommand command) throws BadLocationException {
		if (command.length == 0 && follows(document, command.offset, command.text) && !wouldCloseMore(document, command)) {
			skip(command);
			return;
		}
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		int number = document.getLineOfOffset(command.offset);
		if (command.text.equals("}") && before.isBlank() && number > 0) {
			IRegion former = document.getLineInformation(number - 1);
			String above = document.get(former.getOffset(), former.getLength());
			if (!above.isBlank() && before.length() >= Indentation.after(above).length()) {
				command.length += before.length();
				command.offset = line.getOffset();
				command.text = Indentation.less(Indentation.after(above)) + "}";
			}
		}
	}

	/** A brace that is missing is written even where one follows. */
	private static boolean wouldCloseMore(IDocument document, DocumentCommand command) {
		return command.text.equals("}") && Indentation.balance(document.get()) > 0;
	}

	private static void quote(IDocument document, DocumentCommand command, boolean inText) throws BadLocationException {
		if (command.length > 0) {
			surround(document, command, "\"");
		} else if (inText && follows(document, command.offset, "\"")) {
			skip(command);
		} else if (!inText && isEndOfWord(document, command.offset) && !quotesLeftOpen(document, command.offset)) {
			command.text = "\"\"";
			leaveCursor(command, command.offset + 1);
		}
	}

	private static boolean quotesLeftOpen(IDocument document, int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		return document.get(line.getOffset(), line.getLength()).chars().filter(c -> c == '"').count() % 2 != 0;
	}

	/** What is selected, if it is within a line, is put between a pair. */
	private static void surround(IDocument document, DocumentCommand command, String pair) throws BadLocationException {
		String selected = document.get(command.offset, command.length);
		if (selected.indexOf('\n') < 0 && !selected.contains("\"")) {
			command.text = command.text + selected + pair;
		}
	}

	private static void deletePair(IDocument document, DocumentCommand command) throws BadLocationException {
		if (command.length == 1 && command.offset + 2 <= document.getLength()) {
			String both = document.get(command.offset, 2);
			if (both.equals("{}") || both.equals("()") || both.equals("[]") || both.equals("\"\"")) {
				command.length = 2;
			}
		}
	}

	/** Whether quotation marks without anything between them are deleted. */
	private static boolean isPairOfQuotes(IDocument document, DocumentCommand command) throws BadLocationException {
		return command.text.isEmpty() && command.length == 1 && command.offset + 2 <= document.getLength()
				&& document.get(command.offset, 2).equals("\"\"");
	}

	private static void paste(IDocument document, DocumentCommand command) throws BadLocationException {
		int number = document.getLineOfOffset(command.offset);
		IRegion line = document.getLineInformation(number);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		if (before.isBlank()) {
			int former = number - 1;
			while (former >= 0 && textOf(document, former).isBlank()) {
				former--;
			}
			String wanted = former < 0 ? "" : Indentation.after(textOf(document, former));
			if (command.text.stripLeading().startsWith("}")) {
				wanted = Indentation.less(wanted);
			}
			command.length += before.length();
			command.offset = line.getOffset();
			command.text = Indentation.moved(command.text.replace("\r\n", "\n"), wanted);
		}
	}

	private static String textOf(IDocument document, int line) throws BadLocationException {
		IRegion region = document.getLineInformation(line);
		return document.get(region.getOffset(), region.getLength());
	}

	/** The lines of a comment in a block begin with an asterisk. */
	private static void continueComment(IDocument document, DocumentCommand command) throws BadLocationException {
		if (!isLineEnd(document, command.text)) {
			return;
		}
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String before = document.get(line.getOffset(), command.offset - line.getOffset());
		String start = before.stripLeading();
		if (start.startsWith("/*")) {
			String lead = command.text + Indentation.of(before) + " * ";
			boolean closed = isClosed(document.get(command.offset, document.getLength() - command.offset));
			command.text = closed ? lead : lead + command.text + Indentation.of(before) + " */";
			if (!closed) {
				leaveCursor(command, command.offset + lead.length());
			}
		} else {
			command.text += Indentation.of(before) + (start.startsWith("*") ? "* " : "");
		}
	}

	/** Whether a comment ends before another one begins. */
	private static boolean isClosed(String rest) {
		int end = rest.indexOf("*/");
		int next = rest.indexOf("/*");
		return end >= 0 && (next < 0 || end < next);
	}

	private static boolean isEndOfWord(IDocument document, int offset) throws BadLocationException {
		return offset == document.getLength() || !Character.isLetterOrDigit(document.getChar(offset)) && document.getChar(offset) != '"';
	}

	private static boolean follows(IDocument document, int offset, String text) throws BadLocationException {
		return offset < document.getLength() && document.get(offset, 1).equals(text);
	}

	private static void skip(DocumentCommand command) {
		command.text = "";
		leaveCursor(command, command.offset + 1);
	}

	private static void leaveCursor(DocumentCommand command, int offset) {
		command.shiftsCaret = false;
		command.caretOffset = offset;
	}
}
