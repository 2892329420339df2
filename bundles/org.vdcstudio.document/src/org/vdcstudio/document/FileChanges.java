/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.vdcstudio.document.OpenDesigns.TextOpener;
import org.vdcstudio.language.TextEdit;

/**
 * One change of several files, made everywhere or nowhere. Files that are not open are changed and stored first, because
 * that may fail and can be taken back unseen. Then the open texts are changed, while all of them hold still.
 */
final class FileChanges {

	private final String label;
	private final List<Open> open = new ArrayList<>();
	private final List<FileChange> stored = new ArrayList<>();

	private record Open(DesignText text, FileChange change) {
	}

	/** A file that was stored already, and the text it has now. */
	private record Done(DesignText text, TextSnapshot now, FileChange change) {
	}

	/**
	 * A change without files.
	 *
	 * @param label what the step is called in the undo history of each open file
	 */
	FileChanges(String label) {
		this.label = label;
	}

	/** Adds a file that is open. */
	void addOpen(DesignText text, FileChange change) {
		open.add(new Open(text, change));
	}

	/** Adds a file that is not open. */
	void addStored(FileChange change) {
		stored.add(change);
	}

	/**
	 * Makes the change.
	 *
	 * @param opener opens the files that are not open
	 * @throws IllegalArgumentException when a text has changed meanwhile; nothing is changed then
	 * @throws UncheckedIOException     when a file cannot be read or stored; nothing is changed then
	 */
	void make(TextOpener opener) {
		open.forEach(each -> each.change().after());
		stored.forEach(FileChange::after);
		open.forEach(each -> requireBase(each.text().snapshot(), each.change()));
		Deque<Done> done = new ArrayDeque<>();
		try {
			for (FileChange change : stored) {
				done.push(store(opener, change));
			}
			requireMade(holding(0, this::changeOpenTexts));
		} catch (RuntimeException | LinkageError | AssertionError failure) {
			takeBack(done, failure);
			throw failure;
		} finally {
			done.forEach(each -> each.text().close());
		}
	}

	private Done store(TextOpener opener, FileChange change) {
		try {
			DesignText text = opener.open(change.file());
			boolean kept = false;
			try {
				TextSnapshot before = text.snapshot();
				requireBase(before, change);
				TextSnapshot after = replaced(text, before, change);
				text.save();
				kept = true;
				return new Done(text, after, change);
			} finally {
				if (!kept) {
					text.close();
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException("%s: %s cannot be changed: %s".formatted(label, change.file().lastSegment(),
					e.getMessage()), e);
		}
	}

	private TextSnapshot replaced(DesignText text, TextSnapshot before, FileChange change) {
		TextSnapshot after = text.replace(label, before, change.edits());
		if (after == null) {
			throw changedMeanwhile(change);
		}
		return after;
	}

	/** What cannot be taken back is said with the failure itself. */
	private void takeBack(Deque<Done> done, Throwable failure) {
		for (Done each : done) {
			try {
				List<TextEdit> back = TextDifference.between(each.now().content(), each.change().before()).edits();
				if (each.text().replace(label, each.now(), back) == null) {
					failure.addSuppressed(changedMeanwhile(each.change()));
				} else {
					each.text().save();
				}
			} catch (IOException e) {
				failure.addSuppressed(e);
			}
		}
	}

	/** Does something while the open texts, from the one with this index, hold still. */
	private boolean holding(int index, BooleanSupplier work) {
		return index == open.size() ? work.getAsBoolean()
				: Objects.requireNonNull(open.get(index).text().whileStill(() -> holding(index + 1, work)));
	}

	private boolean changeOpenTexts() {
		List<TextSnapshot> before = open.stream().map(each -> each.text().snapshot()).toList();
		for (int i = 0; i < open.size(); i++) {
			if (!before.get(i).content().equals(open.get(i).change().before())) {
				return false;
			}
		}
		for (int i = 0; i < open.size(); i++) {
			replaced(open.get(i).text(), before.get(i), open.get(i).change());
		}
		return true;
	}

	private void requireMade(boolean made) {
		if (!made) {
			throw new IllegalArgumentException("%s: the text has changed meanwhile".formatted(label));
		}
	}

	private void requireBase(TextSnapshot now, FileChange change) {
		if (!now.content().equals(change.before())) {
			throw changedMeanwhile(change);
		}
	}

	private IllegalArgumentException changedMeanwhile(FileChange change) {
		return new IllegalArgumentException("%s: the text of %s has changed meanwhile".formatted(label,
				change.file().lastSegment()));
	}
}
