/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.colour;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextViewer;
import org.vdcstudio.language.ui.internal.editor.Later;

/**
 * Colours regions of a text anew: at once what can be seen, and the rest bit by bit, so that typing goes on meanwhile. Used in the
 * thread of the user interface.
 */
final class Recolouring {

	/** Some hundred lines, which take a few milliseconds. */
	private static final int STEP = 16_384;

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

	/** Colours what is between two offsets. */
	void invalidate(int from, int to) {
		if (to - from > STEP) {
			colour(Math.max(from, viewer.getTopIndexStartOffset()), Math.min(to, viewer.getBottomIndexEndOffset()));
		}
		start = isDone() ? from : Math.min(start, from);
		end = Math.max(end, to);
		if (!isUnderWay) {
			step();
		}
	}

	/** The text has changed, and what is left to do moves along. */
	void textChanged(int offset, int removed, int inserted) {
		if (!isDone()) {
			start = moved(start, offset, removed, inserted);
			end = Math.max(start, moved(end, offset, removed, inserted));
		}
	}

	private static int moved(int place, int offset, int removed, int inserted) {
		return place <= offset ? place : Math.max(offset, place - removed) + inserted;
	}

	private boolean isDone() {
		return start >= end;
	}

	private void step() {
		int stop = Math.min(end, start + STEP);
		colour(start, stop);
		start = stop;
		isUnderWay = !isDone();
		if (isUnderWay) {
			Later.inViewer(viewer, document, this::step);
		} else {
			start = 0;
			end = 0;
		}
	}

	private void colour(int from, int to) {
		int last = Math.min(to, document.getLength());
		if (from < last) {
			viewer.invalidateTextPresentation(from, last - from);
		}
	}
}
