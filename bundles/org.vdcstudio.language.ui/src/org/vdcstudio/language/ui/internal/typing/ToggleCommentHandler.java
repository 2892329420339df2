/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.typing;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.vdcstudio.language.TextEdit;

/** Makes the selected lines comments or, when all of them are, takes that back. */
public final class ToggleCommentHandler extends AbstractHandler {

	/** Called by the platform. */
	public ToggleCommentHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof AbstractTextEditor editor && editor.validateEditorInputState()
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			try {
				toggle(editor.getAdapter(IRewriteTarget.class), document, selection);
			} catch (BadLocationException e) {
				throw new IllegalStateException("The selection lies outside of the text", e);
			}
		}
		return null;
	}

	private static void toggle(IRewriteTarget target, IDocument document, ITextSelection selection) throws BadLocationException {
		int last = selection.getEndLine() > selection.getStartLine() && endsAtLineStart(document, selection)
				? selection.getEndLine() - 1
				: selection.getEndLine();
		IRegion first = document.getLineInformation(selection.getStartLine());
		IRegion end = document.getLineInformation(last);
		int start = first.getOffset();
		List<TextEdit> edits = LineComments.toggled(document.get(start, end.getOffset() + end.getLength() - start));
		target.beginCompoundChange();
		try {
			for (TextEdit edit : edits.reversed()) {
				document.replace(start + edit.offset(), edit.length(), edit.text());
			}
		} finally {
			target.endCompoundChange();
		}
	}

	private static boolean endsAtLineStart(IDocument document, ITextSelection selection) throws BadLocationException {
		int end = selection.getOffset() + selection.getLength();
		return document.getLineInformationOfOffset(end).getOffset() == end;
	}
}
