/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The texts that were not saved yet, in a folder of the run that edits them. A run that ends as it should leaves no folder, so that
 * whatever another folder holds was left behind by one that did not. At most one run may use the parent folder at a time. May be
 * used from any thread.
 */
public final class UnsavedTexts {

	private final Path parent;
	private final Path own;
	private boolean isOver;

	/**
	 * A run without texts; nothing is written before there is one.
	 *
	 * @param parent holds the folders of all runs; need not exist
	 */
	public UnsavedTexts(Path parent) {
		this.parent = parent;
		own = parent.resolve(UUID.randomUUID().toString());
	}

	/**
	 * Keeps a text until it is forgotten; a former one of the same file makes way, which stays whole until then. Nothing is kept
	 * once the run is over.
	 *
	 * @throws IOException when it cannot be written
	 */
	public synchronized void keep(Path file, String content) throws IOException {
		if (!isOver) {
			Files.createDirectories(own);
			KeptFile.write(placeOf(file), file, content);
		}
	}

	/** Forgets the text of a file, which was saved or given up; one that is not kept is forgotten already. */
	public synchronized void forget(Path file) throws IOException {
		Files.deleteIfExists(placeOf(file));
	}

	/** Ends the run: nothing is left to be saved. */
	public synchronized void end() throws IOException {
		isOver = true;
		remove(own);
	}

	/**
	 * What former runs have left behind, by file and time. What is in the file already is none of it, and forgotten.
	 *
	 * @throws IOException when something cannot be read; nothing is forgotten then
	 */
	public synchronized List<UnsavedText> leftBehind() throws IOException {
		List<UnsavedText> left = new ArrayList<>();
		for (Path run : runs()) {
			for (Path place : kept(run)) {
				left.add(KeptFile.read(place));
			}
		}
		for (UnsavedText each : List.copyOf(left)) {
			if (each.stored().filter(each.content()::equals).isPresent()) {
				discard(each);
				left.remove(each);
			}
		}
		left.sort(Comparator.comparing(UnsavedText::file).thenComparing(UnsavedText::kept));
		return List.copyOf(left);
	}

	/** Gives a text up that was left behind. */
	public synchronized void discard(UnsavedText text) throws IOException {
		Files.deleteIfExists(text.place());
		removeUnlessNeeded(text);
	}

	/** Takes a text over that was left behind and is edited again: it is one of this run from now on. */
	public synchronized void adopt(UnsavedText text) throws IOException {
		Files.createDirectories(own);
		Files.move(text.place(), placeOf(text.file()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		removeUnlessNeeded(text);
	}

	private Path placeOf(Path file) {
		return own.resolve(KeptFile.name(file));
	}

	private void removeUnlessNeeded(UnsavedText text) throws IOException {
		for (Path run : runs()) {
			if (text.place().startsWith(run) && kept(run).isEmpty()) {
				remove(run);
			}
		}
	}

	private List<Path> runs() throws IOException {
		return list(parent).stream().filter(each -> Files.isDirectory(each) && !each.equals(own)).toList();
	}

	/** Beside the texts stands what a killed process was writing, which is no text yet. */
	private static List<Path> kept(Path run) throws IOException {
		return list(run).stream().filter(each -> each.toString().endsWith(KeptFile.END)).toList();
	}

	private static void remove(Path run) throws IOException {
		if (Files.isDirectory(run)) {
			for (Path each : list(run)) {
				Files.deleteIfExists(each);
			}
			Files.deleteIfExists(run);
		}
	}

	private static List<Path> list(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}
