/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.language.ui.internal.editor.Later;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/**
 * The text editor that a command is about.
 *
 * @param editor the editor
 * @param design what it shows
 * @param offset the element that is meant: the one selected in the outline if it has the focus, or else the cursor
 */
public record ActiveDesignEditor(ITextEditor editor, OpenDesign design, int offset) {

	/** The editor that a command was called for; empty when it shows no design. */
	public static Optional<ActiveDesignEditor> of(ExecutionEvent event) {
		IEditorPart part = HandlerUtil.getActiveEditor(event);
		if (!(part instanceof ITextEditor editor)) {
			return Optional.empty();
		}
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		if (document == null) {
			return Optional.empty();
		}
		Optional<Integer> item = HandlerUtil.getActivePart(event) == editor ? Optional.empty()
				: Optional.ofNullable(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement())
						.filter(OutlineItem.class::isInstance).map(OutlineItem.class::cast).map(OutlineItem::nameOffset);
		int cursor = editor.getSelectionProvider().getSelection() instanceof ITextSelection selection ? selection.getOffset() : 0;
		return WorkbenchDesigns.find(document).map(design -> new ActiveDesignEditor(editor, design, item.orElse(cursor)));
	}

	/**
	 * Asks the design something, without waiting.
	 *
	 * @param question asked on the thread that owns the design
	 * @param answer   is given the answer, in the thread of the user interface
	 */
	public <T> void ask(Function<? super DesignAccess, T> question, Consumer<? super T> answer) {
		answer(design.access(question::apply), answer);
	}

	/**
	 * Asks the design something, and then others, without waiting.
	 *
	 * @param question asked on the thread that owns the design
	 * @param others   completes the answer on a thread that may be kept busy
	 * @param answer   is given what came of both, in the thread of the user interface
	 */
	public <T> void ask(Function<? super DesignAccess, T> question, UnaryOperator<T> others, Consumer<? super T> answer) {
		CompletableFuture<T> asked = design.access(question::apply);
		answer(asked.thenApplyAsync(others), answer);
	}

	private static <T> void answer(CompletableFuture<T> asked, Consumer<? super T> answer) {
		asked.whenComplete((given, failure) -> Later.inUi(() -> {
			if (failure == null) {
				answer.accept(given);
			} else {
				ILog.of(ActiveDesignEditor.class).error("The language has no answer", failure);
			}
		}));
	}
}
