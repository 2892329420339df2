/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** An open text editor. */
public final class EditorBot {

	private final ITextEditor editor;

	private EditorBot(ITextEditor editor) {
		this.editor = editor;
	}

	/** Opens a file in its usual editor, which must be one for text. */
	public static EditorBot open(IFile file) {
		return Ui.call(() -> {
			try {
				IEditorPart part = IDE.openEditor(Workbench.page(), file);
				return of(part);
			} catch (PartInitException e) {
				throw new AssertionError("No editor opens " + file, e);
			}
		});
	}

	/** The editor that has the focus, once it is one for the file with this name. */
	public static EditorBot awaitActive(String fileName) {
		return Ui.await("an editor for " + fileName, () -> {
			IEditorPart part = Workbench.page().getActiveEditor();
			return part instanceof ITextEditor && part.getTitle().equals(fileName) ? Optional.of(of(part)) : Optional.empty();
		});
	}

	private static EditorBot of(IEditorPart part) {
		if (part instanceof ITextEditor text) {
			return new EditorBot(text);
		}
		throw new AssertionError(part + " is no text editor");
	}

	/** The editor itself. */
	public ITextEditor part() {
		return editor;
	}

	/** The whole text. */
	public String text() {
		return Ui.call(() -> document().get());
	}

	/** The text of the line with the cursor. Call in the thread of the user interface. */
	public String lineOfCursor() {
		StyledText widget = widget();
		return widget.getLine(widget.getLineAtOffset(widget.getCaretOffset()));
	}

	/** The colour of a character of a passage. Call in the thread of the user interface. */
	public Color colourOf(String passage, int character) {
		StyledText widget = widget();
		StyleRange style = widget.getStyleRangeAtOffset(widget.getText().indexOf(passage) + character);
		return style == null || style.foreground == null ? widget.getForeground() : style.foreground;
	}

	/** Whether a passage begins in bold. Call in the thread of the user interface. */
	public boolean isBold(String passage) {
		StyledText widget = widget();
		StyleRange style = widget.getStyleRangeAtOffset(widget.getText().indexOf(passage));
		return style != null && (style.fontStyle & SWT.BOLD) != 0;
	}

	/** Clicks into the text, right before a passage. */
	public EditorBot clickBefore(String passage) {
		Mouse.click(place(passage, 0));
		return this;
	}

	/** Clicks into the text, right behind a passage. */
	public EditorBot clickBehind(String passage) {
		Mouse.click(place(passage, passage.length()));
		return this;
	}

	/** Replaces a passage of the text without the keyboard, to prepare what a test is about. */
	public EditorBot replace(String passage, String other) {
		Ui.run(() -> {
			IDocument document = document();
			int offset = document.get().indexOf(passage);
			if (offset < 0) {
				throw new AssertionError("The text does not contain: " + passage);
			}
			try {
				document.replace(offset, passage.length(), other);
			} catch (BadLocationException e) {
				throw new AssertionError(e);
			}
		});
		return this;
	}

	/** The place on the screen of a character of a passage, after scrolling to it. */
	public Point place(String passage, int character) {
		return Ui.call(() -> {
			StyledText widget = widget();
			int offset = widget.getText().indexOf(passage);
			if (offset < 0) {
				throw new AssertionError("The text does not contain: " + passage);
			}
			editor.selectAndReveal(offset + character, 0);
			Point place = widget.getLocationAtOffset(offset + character);
			return widget.toDisplay(place.x, place.y + widget.getLineHeight() / 2);
		});
	}

	/** What the annotations that can be seen in the text say. */
	public List<String> annotations() {
		return Ui.call(() -> {
			List<String> texts = new ArrayList<>();
			editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput())
					.getAnnotationIterator().forEachRemaining(each -> add(each, texts));
			return texts;
		});
	}

	private static void add(Annotation annotation, List<String> texts) {
		if (annotation.getText() != null) {
			texts.add(annotation.getText());
		}
	}

	/** The widget that shows the text. Call in the thread of the user interface. */
	public StyledText widget() {
		Control control = Objects.requireNonNull(editor.getAdapter(Control.class));
		return (StyledText) control;
	}

	private IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}
}
