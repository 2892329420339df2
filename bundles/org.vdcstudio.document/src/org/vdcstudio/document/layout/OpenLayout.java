/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
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
	private DesignLayout saved;
	private DesignLayout current;

	private OpenLayout(Optional<Path> file, DesignLayout stored) {
		this.file = file;
		saved = stored;
		current = stored;
	}

	/**
	 * Reads the layout of a design. One that cannot be read is no layout: the design opens all the same.
	 *
	 * @param design       the file of the design; empty for one that is in no file
	 * @param onUnreadable is told why a layout that is there cannot be read
	 */
	public static OpenLayout of(Optional<Path> design, Consumer<? super IOException> onUnreadable) {
		Optional<Path> file = design.map(path -> path.resolveSibling(path.getFileName() + "." + EXTENSION));
		return new OpenLayout(file, file.map(path -> read(path, onUnreadable)).orElse(DesignLayout.EMPTY));
	}

	private static DesignLayout read(Path file, Consumer<? super IOException> onUnreadable) {
		try {
			// as bytes, so that one wrong byte spoils one line only
			return Files.isRegularFile(file) ? LayoutText.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
					: DesignLayout.EMPTY;
		} catch (IOException e) {
			onUnreadable.accept(e);
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

	/** Whether it differs from what is stored. */
	public synchronized boolean isDirty() {
		return !current.equals(saved);
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
	 * Stores the layout if it has changed. Whatever happens, the file holds either the old or the new one as a whole.
	 *
	 * @throws IOException when it could not be stored; it stays dirty then
	 */
	public void save() throws IOException {
		DesignLayout stored;
		synchronized (this) {
			if (!isDirty()) {
				return;
			}
			stored = current;
			if (file.isPresent()) {
				write(file.get(), LayoutText.write(stored));
			}
			saved = stored;
		}
		listeners.forEach(Runnable::run);
	}

	private static void write(Path file, String text) throws IOException {
		if (text.isEmpty()) {
			Files.deleteIfExists(file);
		} else {
			AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
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
