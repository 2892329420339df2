/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.colour;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.TextViewer;
import org.vdcstudio.language.ui.internal.editor.Later;

/**
 * Colours regions of a text anew: at once what can be seen, and the rest bit by bit, so that typing goes on meanwhile. Used in the
 * thread of the user interface.
 */
final class Recolouring implements IDocumentListener {

	/** Some hundred lines, which take a few milliseconds. */
	static final int STEP = 16_384;

	private final TextViewer viewer;
	private final IDocument document;

	/** What is left to do; nothing when both are the same. */
	private int start;
	private int end;
	private boolean isUnderWay;

	Recolouring(TextViewer viewer, IDocument document) {
		this.viewer = viewer;
		this.document = document;
	}

	boolean isOf(IDocument other) {
		return document == other;
	}

	/** Colours what is between two offsets. */
	void invalidate(int from, int to) {
		if (to - from > STEP) {
			colour(Math.max(from, viewer.getTopIndexStartOffset()), Math.min(to, viewer.getBottomIndexEndOffset()));
		}
		start = isDone() ? from : Math.min(start, from);
		end = Math.max(end, to);
		if (!isUnderWay) {
			document.addDocumentListener(this);
			step();
		}
	}

	/** Leaves undone what is left to do. */
	void stop() {
		start = 0;
		end = 0;
		isUnderWay = false;
		document.removeDocumentListener(this);
	}

	@Override
	public void documentAboutToBeChanged(DocumentEvent event) {
		// what is left to do moves afterwards
	}

	@Override
	public void documentChanged(DocumentEvent event) {
		String text = event.getText();
		int inserted = text == null ? 0 : text.length();
		start = moved(start, event.getOffset(), event.getLength(), inserted);
		end = Math.max(start, moved(end, event.getOffset(), event.getLength(), inserted));
	}

	private static int moved(int place, int offset, int removed, int inserted) {
		return place <= offset ? place : Math.max(offset, place - removed) + inserted;
	}

	private boolean isDone() {
		return start >= end;
	}

	private void nextStep() {
		if (isUnderWay) {
			step();
		}
	}

	private void step() {
		int stop = Math.min(end, start + STEP);
		colour(start, stop);
		start = stop;
		isUnderWay = !isDone();
		if (isUnderWay) {
			Later.inViewer(viewer, document, this::nextStep);
		} else {
			stop();
		}
	}

	private void colour(int from, int to) {
		int last = Math.min(to, document.getLength());
		if (from < last) {
			viewer.invalidateTextPresentation(from, last - from);
		}
	}
}
