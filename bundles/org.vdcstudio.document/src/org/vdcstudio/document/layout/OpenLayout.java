/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

import org.vdcstudio.document.AtomicFile;

/**
 * The layout of an open design, and the file beside the design in which it is kept: {@code lab.vdc.layout} for
 * {@code lab.vdc}. A design that nobody has arranged by hand has no such file. May be used from any thread.
 */
public final class OpenLayout {

	/** What the name of a design's file is followed by. */
	public static final String EXTENSION = "layout";

	private final Optional<Path> file;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	/** What the file holds. */
	private DesignLayout stored;
	/** What was there when it was stored last, places of shapes that were gone by then among it. */
	private DesignLayout saved;
	private DesignLayout current;
	private Optional<Named> named = Optional.empty();

	/** The names of a state of the text. */
	private record Named(long stamp, DesignNames names) {
	}

	private OpenLayout(Optional<Path> file, DesignLayout stored) {
		this.file = file;
		this.stored = stored;
		saved = stored;
		current = stored;
	}

	/**
	 * Reads the layout of a design. One that cannot be read is no layout: the design opens all the same.
	 *
	 * @param design       the file of the design; empty for one that is in no file
	 * @param onUnreadable is told the file of a layout that is there and why it cannot be read
	 */
	public static OpenLayout of(Optional<Path> design, BiConsumer<? super Path, ? super IOException> onUnreadable) {
		Optional<Path> file = design.map(path -> path.resolveSibling(path.getFileName() + "." + EXTENSION));
		return new OpenLayout(file, file.map(path -> read(path, onUnreadable)).orElse(DesignLayout.EMPTY));
	}

	private static DesignLayout read(Path file, BiConsumer<? super Path, ? super IOException> onUnreadable) {
		try {
			// as bytes, so that one wrong byte spoils one line only
			return Files.exists(file) ? LayoutText.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
					: DesignLayout.EMPTY;
		} catch (IOException e) {
			onUnreadable.accept(file, e);
			return DesignLayout.EMPTY;
		}
	}

	/** The file, which may not exist; empty when the design is in no file. */
	public Optional<Path> file() {
		return file;
	}

	/** The layout as it is now. */
	public synchronized DesignLayout current() {
		return current;
	}

	/** Whether it differs from what is stored, in the places of elements that are there. */
	public synchronized boolean isDirty() {
		return !present(current).equals(present(saved));
	}

	private DesignLayout present(DesignLayout layout) {
		return named.map(known -> layout.of(known.names())).orElse(layout);
	}

	/**
	 * Says which elements there are; places of others are kept, for those who take back a deletion, but are not stored.
	 *
	 * @param stamp names the state of the text
	 * @param names of all its elements
	 */
	public void namesRead(long stamp, DesignNames names) {
		know(Optional.of(new Named(stamp, names)));
	}

	/** Says that nobody knows at the moment which elements there are. */
	public void namesBlurred() {
		know(Optional.empty());
	}

	private void know(Optional<Named> now) {
		boolean wasDirty;
		boolean isDirty;
		synchronized (this) {
			wasDirty = isDirty();
			named = now;
			isDirty = isDirty();
		}
		if (isDirty != wasDirty) {
			listeners.forEach(Runnable::run);
		}
	}

	/**
	 * Changes the layout.
	 *
	 * @return the layout before
	 */
	public DesignLayout change(UnaryOperator<DesignLayout> change) {
		DesignLayout before;
		DesignLayout after;
		synchronized (this) {
			before = current;
			after = change.apply(before);
			current = after;
		}
		if (!after.equals(before)) {
			listeners.forEach(Runnable::run);
		}
		return before;
	}

	/**
	 * Stores the layout if it is another one than the file holds. Whatever happens, the file holds either the old or the new one
	 * as a whole. Where nobody moved anything, a file that somebody else wrote meanwhile is left alone.
	 *
	 * @param stamp the state of the text; when the names of another one are known, all places are stored
	 * @return whether the file was written
	 * @throws IOException when it could not be stored; it stays dirty then
	 */
	public boolean save(long stamp) throws IOException {
		boolean isWritten;
		boolean wasDirty;
		synchronized (this) {
			wasDirty = isDirty();
			DesignLayout next = named.filter(known -> known.stamp() == stamp).map(known -> current.of(known.names())).orElse(current);
			isWritten = !next.equals(stored) && (wasDirty || isAsStored());
			if (isWritten) {
				write(next);
				stored = next;
			}
			saved = current;
		}
		if (wasDirty || isWritten) {
			listeners.forEach(Runnable::run);
		}
		return isWritten;
	}

	private boolean isAsStored() {
		List<IOException> unreadable = new ArrayList<>();
		return file.map(path -> read(path, (each, failure) -> unreadable.add(failure))).filter(stored::equals).isPresent()
				&& unreadable.isEmpty();
	}

	private void write(DesignLayout next) throws IOException {
		String text = LayoutText.write(next);
		if (file.isPresent() && text.isEmpty()) {
			Files.deleteIfExists(file.get());
		} else if (file.isPresent()) {
			AtomicFile.write(file.get(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
		}
	}

	/**
	 * Reports every change, and every change of {@link #isDirty()}.
	 *
	 * @param listener called on the thread of the change; must return quickly
	 * @return stops the reports when run
	 */
	public Runnable addListener(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
