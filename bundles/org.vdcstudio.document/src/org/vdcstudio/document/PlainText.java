/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;

/**
 * A text in memory, read from and saved to a file in UTF-8: an open design without any user interface. A byte order mark is
 * no part of the text and stays in the file.
 */
public final class PlainText implements DesignText {

	/** One step of the history: what it is called, and how to get to its other side. */
	private sealed interface Step {

		String label();

		/** A step of the text, with the text on its other side, and what changes along with it. */
		record OfText(String label, TextSnapshot other, Optional<Beside> along) implements Step {
		}

		/** A step beside the text. */
		record Beside(String label, Runnable make, Runnable reverse) implements Step {

			Beside reversed() {
				return new Beside(label, reverse, make);
			}
		}
	}

	private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

	private final Path file;
	private final byte[] mark;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final Deque<Step> done = new ArrayDeque<>();
	private final Deque<Step> undone = new ArrayDeque<>();
	private TextSnapshot current;
	private long lastStamp;
	private long savedStamp;

	private PlainText(Path file, byte[] mark, String content) {
		this.file = file;
		this.mark = mark;
		this.current = new TextSnapshot(content, 0);
	}

	/**
	 * Opens a file.
	 *
	 * @throws IOException when it cannot be read or is not UTF-8
	 */
	public static PlainText open(Path file) throws IOException {
		return new PlainText(file, byteOrderMark(file), VdcLanguage.read(file));
	}

	private static byte[] byteOrderMark(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : new byte[0];
		}
	}

	@Override
	public synchronized TextSnapshot snapshot() {
		return current;
	}

	@Override
	public synchronized long stamp() {
		return current.stamp();
	}

	@Override
	public @Nullable TextSnapshot replace(String label, TextSnapshot base, List<TextEdit> edits) {
		TextSnapshot after;
		synchronized (this) {
			if (base.stamp() != current.stamp()) {
				return null;
			}
			after = new TextSnapshot(TextEdit.apply(current.content(), edits), ++lastStamp);
			done.push(new Step.OfText(label, current, Optional.empty()));
			undone.clear();
			current = after;
		}
		report();
		return after;
	}

	@Override
	public synchronized <T> T whileStill(Supplier<T> work) {
		return work.get();
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
		Optional<Step.Beside> beside;
		boolean isOfText;
		synchronized (this) {
			@Nullable
			Step step = from.poll();
			if (step == null) {
				return false;
			}
			isOfText = step instanceof Step.OfText;
			beside = switch (step) {
				case Step.OfText(String label, TextSnapshot other, Optional<Step.Beside> along) -> {
					to.push(new Step.OfText(label, current, along.map(Step.Beside::reversed)));
					current = other;
					yield along;
				}
				case Step.Beside alone -> {
					to.push(alone.reversed());
					yield Optional.of(alone);
				}
			};
		}
		beside.map(Step.Beside::make).ifPresent(Runnable::run);
		if (isOfText) {
			report();
		}
		return true;
	}

	@Override
	public synchronized void addStep(String label, Runnable undo, Runnable redo) {
		done.push(new Step.Beside(label, undo, redo));
		undone.clear();
	}

	@Override
	public synchronized boolean addToLastStep(long stamp, Runnable undo, Runnable redo) {
		if (current.stamp() != stamp || !(done.peek() instanceof Step.OfText(String label, TextSnapshot other, Optional<Step.Beside> along))
				|| along.isPresent()) {
			return false;
		}
		done.pop();
		done.push(new Step.OfText(label, other, Optional.of(new Step.Beside(label, undo, redo))));
		return true;
	}

	@Override
	public synchronized boolean isDirty() {
		return current.stamp() != savedStamp;
	}

	@Override
	public void save() throws IOException {
		TextSnapshot saved = snapshot();
		AtomicFile.write(file, out -> {
			out.write(mark);
			out.write(saved.content().getBytes(StandardCharsets.UTF_8));
		});
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
