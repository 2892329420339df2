/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.TextEdit;

/** A text in memory, read from and saved to a file in UTF-8: an open design without any user interface. */
public final class PlainText implements DesignText {

	/** One step of the history: what it is called, and the text on its other side. */
	private record Step(String label, TextSnapshot other) {
	}

	private final Path file;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	private TextSnapshot current;
	private long lastStamp;
	private long savedStamp;

	private PlainText(Path file, String content) {
		this.file = file;
		this.current = new TextSnapshot(content, 0);
	}

	/**
	 * Opens a file.
	 *
	 * @throws IOException when it cannot be read or is not UTF-8
	 */
	public static PlainText open(Path file) throws IOException {
		return new PlainText(file, Files.readString(file));
	}

	@Override
	public synchronized TextSnapshot snapshot() {
		return current;
	}

	@Override
	public @Nullable TextSnapshot replace(String label, TextSnapshot base, List<TextEdit> edits) {
		TextSnapshot after;
		synchronized (this) {
			if (base.stamp() != current.stamp()) {
				return null;
			}
			after = new TextSnapshot(TextEdit.apply(current.content(), edits), ++lastStamp);
			done.push(new Step(label, current));
			undone.clear();
			current = after;
		}
		report();
		return after;
	}

	@Override
	public CompletionStage<Boolean> undo() {
		return CompletableFuture.completedFuture(step(done, undone));
	}

	@Override
	public CompletionStage<Boolean> redo() {
		return CompletableFuture.completedFuture(step(undone, done));
	}

	private boolean step(Deque<Step> from, Deque<Step> to) {
		synchronized (this) {
			@Nullable
			Step step = from.poll();
			if (step == null) {
				return false;
			}
			to.push(new Step(step.label(), current));
			current = step.other();
		}
		report();
		return true;
	}

	@Override
	public synchronized boolean isDirty() {
		return current.stamp() != savedStamp;
	}

	@Override
	public void save() throws IOException {
		TextSnapshot saved = snapshot();
		AtomicFile.write(file, out -> out.write(saved.content().getBytes(StandardCharsets.UTF_8)));
		synchronized (this) {
			savedStamp = saved.stamp();
		}
		listeners.forEach(Listener::dirtyStateChanged);
	}

	@Override
	public Runnable addListener(Listener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	@Override
	public void close() {
		listeners.clear();
	}

	private void report() {
		listeners.forEach(Listener::textChanged);
		listeners.forEach(Listener::dirtyStateChanged);
	}
}
