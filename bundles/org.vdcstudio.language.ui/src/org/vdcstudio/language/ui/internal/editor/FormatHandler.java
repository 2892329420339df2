/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.Region;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.document.DesignText;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.TextSnapshot;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.language.ide.WhitespaceEdits;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Formats the design in the active text editor, or the lines of it that are selected, as one step of its history. */
public final class FormatHandler extends AbstractHandler {

	private static final String LABEL = "Format";

	/** Called by the platform. */
	public FormatHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor) {
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			Optional<OpenDesign> design = WorkbenchDesigns.find(document);
			IRegion range = editor.getSelectionProvider().getSelection() instanceof ITextSelection selection && selection.getLength() > 0
					? lines(document, selection)
					: new Region(0, document.getLength());
			ICoreRunnable format = monitor -> format(design.orElseThrow().text(), range);
			if (design.isPresent()) {
				Job job = Job.create(LABEL, format);
				job.setSystem(true);
				job.schedule();
			}
		}
		return null;
	}

	/** The whole lines of a selection; one that ends where a line begins does not touch that line. */
	private static IRegion lines(IDocument document, ITextSelection selection) {
		try {
			int start = document.getLineInformationOfOffset(selection.getOffset()).getOffset();
			IRegion last = document.getLineInformationOfOffset(selection.getOffset() + selection.getLength() - 1);
			return new Region(start, last.getOffset() + last.getLength() - start);
		} catch (BadLocationException e) {
			throw new IllegalStateException("The selection lies outside of the text", e);
		}
	}

	/** Whoever types meanwhile wins: then nothing is formatted. */
	private static void format(DesignText text, IRegion range) {
		TextSnapshot now = text.snapshot();
		List<TextEdit> all = WhitespaceEdits.between(now.content(), VdcLanguage.standard().format(now.content()));
		text.replace(LABEL, now, WhitespaceEdits.within(all, range.getOffset(), range.getOffset() + range.getLength()));
	}
}
