/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.editor;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.document.DesignText;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.TextSnapshot;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.language.ide.WhitespaceEdits;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** Formats the design in the active text editor, as one step of its history. */
public final class FormatHandler extends AbstractHandler {

	private static final String LABEL = "Format";

	/** Called by the platform. */
	public FormatHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor) {
			Optional<OpenDesign> design = WorkbenchDesigns
					.find(editor.getDocumentProvider().getDocument(editor.getEditorInput()));
			ICoreRunnable format = monitor -> format(design.orElseThrow().text());
			if (design.isPresent()) {
				Job job = Job.create(LABEL, format);
				job.setSystem(true);
				job.schedule();
			}
		}
		return null;
	}

	/** Whoever types meanwhile wins: then nothing is formatted. */
	private static void format(DesignText text) {
		TextSnapshot now = text.snapshot();
		text.replace(LABEL, now, WhitespaceEdits.between(now.content(), VdcLanguage.standard().format(now.content())));
	}
}
