/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.model.core.DesignElement;
import org.vdcstudio.model.edit.ModelEdit.MoveElement;

/** Elements that move, with all changes made within them: the last thing that happens to a text. */
final class Moves {

	private final TextChanges changes;
	private final List<MoveElement> moves = new ArrayList<>();

	Moves(TextChanges changes) {
		this.changes = changes;
	}

	/** Notes that an element will move. */
	void add(MoveElement move) {
		moves.add(move);
	}

	/**
	 * Makes the moves that have been noted, inner elements first.
	 *
	 * @throws IllegalArgumentException when an element would move into itself or something that moves
	 */
	void write() {
		moves.stream().sorted(Comparator.comparingInt((MoveElement move) -> depth(move.element())).reversed()).forEach(this::move);
	}

	/** How many elements an element stands in, itself included. */
	static int depth(EObject element) {
		int depth = 0;
		for (@Nullable EObject each = element; each != null; each = each.eContainer()) {
			depth++;
		}
		return depth;
	}

	private void move(MoveElement move) {
		if (EcoreUtil.isAncestor(move.element(), move.container())) {
			throw new IllegalArgumentException(move.label() + ": an element cannot be moved into itself");
		}
		if (moves.stream().anyMatch(other -> other != move && EcoreUtil.isAncestor(other.element(), move.container()))) {
			throw new IllegalArgumentException(move.label() + ": this cannot be moved into something that is moved itself");
		}
		ElementText text = changes.text(move.element());
		FileChanges file = changes.of(text.file());
		String moved = file.take(text.start(), text.end());
		file.remove(text.start(), text.end());
		changes.in(changes.text(move.container())).addBlock(move.feature(),
				new Insertion.Moved(moved, file.indentAt(text.start()), move.element() instanceof DesignElement));
	}
}
