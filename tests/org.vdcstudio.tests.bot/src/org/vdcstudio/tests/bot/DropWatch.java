/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.tests.bot;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** Tells which row of a tree would take what is dragged over it. */
final class DropWatch extends DropTargetAdapter {

	/** The tree is told once more where the pointer is several times in this time. */
	private static final int LOOKS = 30;

	private final DropTarget target;
	private @Nullable Widget taker;

	private DropWatch(DropTarget target) {
		this.target = target;
	}

	/** Watches a tree to which things can be dragged, until it is stopped. Call in the thread of the user interface. */
	static DropWatch of(Tree tree) {
		DropTarget target = Objects.requireNonNull((DropTarget) tree.getData(DND.DROP_TARGET_KEY), "nothing can be dragged to this tree");
		DropWatch watch = new DropWatch(target);
		target.addDropListener(watch);
		return watch;
	}

	/** Called in the thread of the user interface. */
	void stop() {
		target.removeDropListener(this);
	}

	/** Whether a row takes what is dragged over it now; waits for a short time until it does. */
	boolean isTakenBy(TreeItem row) {
		for (int look = 0; look < LOOKS; look++) {
			if (Ui.call(() -> row.equals(taker))) {
				return true;
			}
			Ui.settle();
		}
		return false;
	}

	@Override
	public void dragOver(@Nullable DropTargetEvent event) {
		taker = event == null || event.detail == DND.DROP_NONE ? null : event.item;
	}

	@Override
	public void dragLeave(@Nullable DropTargetEvent event) {
		taker = null;
	}
}
