/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.workbench.internal.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;

/** The keyboard of somebody who types into a text editor and sees every character appear. */
final class Keys {

	private static final int PATIENCE_SECONDS = 30;

	private final StyledText text;
	private final ModifyListener onModify = event -> this.isModified = true;
	private final PaintListener onPaint = event -> painted();

	/** Touched by the thread of the user interface only. */
	private boolean isModified;
	private volatile CompletableFuture<Long> painted = new CompletableFuture<>();

	/** For an editor with the focus. Call in the thread of the user interface. */
	Keys(ITextEditor editor) {
		@Nullable
		Control control = editor.getAdapter(Control.class);
		if (!(control instanceof StyledText styled)) {
			throw new IllegalStateException("the editor has no text");
		}
		text = styled;
		text.getShell().forceActive();
		text.forceFocus();
		text.addModifyListener(onModify);
		text.addPaintListener(onPaint);
	}

	/** Types a character, and waits until it is on the screen; the result is how long that took, in nanoseconds. */
	long type(char character) throws Exception {
		CompletableFuture<Long> shown = new CompletableFuture<>();
		painted = shown;
		long begin = System.nanoTime();
		Benchmark.ui(() -> {
			send(SWT.KeyDown, character);
			send(SWT.KeyUp, character);
			return true;
		});
		return shown.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
				.exceptionally(problem -> fail("the key '%s' changed nothing".formatted(character))).join() - begin;
	}

	void dispose() throws Exception {
		Benchmark.ui(() -> {
			text.removeModifyListener(onModify);
			text.removePaintListener(onPaint);
			return true;
		});
	}

	/** To the text itself: the display would send it to whichever window has the focus, and there may be none. */
	private void send(int type, char character) {
		Event event = new Event();
		event.character = character == '\n' ? SWT.CR : character;
		event.keyCode = event.character;
		text.notifyListeners(type, event);
	}

	private static Long fail(String why) {
		throw new IllegalStateException(why);
	}

	/** The text has painted itself by then: it listens longer than anybody else. */
	private void painted() {
		if (isModified) {
			isModified = false;
			painted.complete(System.nanoTime());
		}
	}
}
