/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The designs that are open, one for each file however many editors show it. A design is open as long as somebody holds a
 * {@link Lease} on it. May be used from any thread.
 */
public final class OpenDesigns {

	/** Opens the text of a file. */
	@FunctionalInterface
	public interface TextOpener {

		/** The text; fails when the file cannot be read. */
		DesignText open(URI file) throws IOException;
	}

	/** The right to use an open design, until closed; closing it again does nothing. */
	public interface Lease extends AutoCloseable {

		/** The design. */
		OpenDesign design();

		@Override
		void close();
	}

	private final DesignCheck check;
	private final TextOpener files;
	private final Consumer<OpenDesign> onOpen;
	private final Consumer<Throwable> onBug;
	/**
	 * Changed under the lock of this object only, and read without it: who opens or closes a text waits for the locks of that text, and who
	 * tells of a change may hold them.
	 */
	private final Map<URI, Shared> open = new ConcurrentHashMap<>();

	private static final class Shared {
		private final OpenDesign design;
		private int leases;

		Shared(OpenDesign design) {
			this.design = design;
		}
	}

	/**
	 * A registry without designs.
	 *
	 * @param check  the rules for its designs
	 * @param files  opens files that are changed together with open ones
	 * @param onOpen is told about each design before anybody uses it, on the thread that opens it
	 * @param onBug  is told about failures that nobody waits for, on any thread
	 */
	public OpenDesigns(DesignCheck check, TextOpener files, Consumer<OpenDesign> onOpen, Consumer<Throwable> onBug) {
		this.check = check;
		this.files = files;
		this.onOpen = onOpen;
		this.onBug = onBug;
	}

	/**
	 * Opens a design, or shares it when it is open.
	 *
	 * @param file   the file, see {@link org.vdcstudio.language.VdcLanguage#uri(java.nio.file.Path)}
	 * @param opener opens its text if nobody has done so
	 * @throws IOException when the opener fails
	 */
	public synchronized Lease open(URI file, TextOpener opener) throws IOException {
		@Nullable
		Shared shared = open.get(file);
		if (shared == null) {
			shared = new Shared(new OpenDesign(file, opener.open(file),
					new OpenDesign.Environment(this::text, check, this::tellOthers, onBug, this::change)));
			open.put(file, shared);
			onOpen.accept(shared.design);
		}
		return lease(shared);
	}

	/** The design of a file if it is open; to be used only by somebody who knows that it stays open meanwhile. */
	public Optional<OpenDesign> find(URI file) {
		return Optional.ofNullable(open.get(file)).map(shared -> shared.design);
	}

	/**
	 * Changes several files, all of them or none. In each file that is open this is one step that one undo takes back; a file
	 * that is not open is changed and saved. May be called by the thread that owns a design, and by that of a user interface.
	 *
	 * @param label   what the step is called in the undo histories
	 * @param changes the changes, one for each file
	 * @throws IllegalArgumentException      when a text has changed meanwhile, or edits overlap; nothing is changed then
	 * @throws java.io.UncheckedIOException when a file cannot be read or saved, with a message that says why; nothing is
	 *                                       changed then
	 */
	public void change(String label, List<FileChange> changes) {
		change(label, changes, Map.of());
	}

	private void change(String label, List<FileChange> changes, URI own, DesignText ownText) {
		change(label, changes, Map.of(own, ownText));
	}

	private void change(String label, List<FileChange> changes, Map<URI, DesignText> known) {
		if (changes.stream().map(FileChange::file).distinct().count() < changes.size()) {
			throw new IllegalArgumentException("%s: a file is named twice".formatted(label));
		}
		FileChanges all = new FileChanges(label);
		List<URI> stored = new ArrayList<>();
		List<Lease> leases = new ArrayList<>();
		try {
			// always in one order: whoever holds one text waits for the next only
			for (FileChange change : changes.stream().sorted(Comparator.comparing(each -> each.file().toString())).toList()) {
				@Nullable
				DesignText text = known.get(change.file());
				Optional<Lease> lease = text == null ? share(change.file()) : Optional.empty();
				lease.ifPresent(leases::add);
				if (text != null) {
					all.addOpen(text, change);
				} else if (lease.isPresent()) {
					all.addOpen(lease.get().design().text(), change);
				} else {
					all.addStored(change);
					stored.add(change.file());
				}
			}
			all.make(files);
		} finally {
			leases.forEach(Lease::close);
			stored.forEach(this::tellOthers);
		}
	}

	private synchronized Optional<Lease> share(URI file) {
		return Optional.ofNullable(open.get(file)).map(this::lease);
	}

	private Lease lease(Shared shared) {
		shared.leases++;
		return new SharedLease(shared);
	}

	/** The newer text of a file, if the file is open. */
	public Optional<String> text(URI file) {
		return find(file).map(design -> design.text().snapshot().content());
	}

	/**
	 * Has the rules look at open designs again, soon: their settings are others now.
	 *
	 * @param concerned whether the design with an address is concerned
	 */
	public void recheck(Predicate<URI> concerned) {
		designs(concerned).forEach(OpenDesign::recheck);
	}

	/**
	 * Takes note of files that somebody has written, created or deleted. What imports them, or lacks an import, is read anew, soon;
	 * files that are open count with their open text.
	 */
	public void storedFilesChanged(Collection<URI> files) {
		Set<URI> stored = new HashSet<>(files);
		stored.removeAll(open.keySet());
		if (!stored.isEmpty()) {
			designs(file -> true).forEach(design -> design.storedFilesChanged(stored));
		}
	}

	private void tellOthers(URI changed) {
		designs(file -> !file.equals(changed)).forEach(design -> design.otherTextChanged(changed));
	}

	private List<OpenDesign> designs(Predicate<URI> wanted) {
		return open.values().stream().map(shared -> shared.design).filter(design -> wanted.test(design.file())).toList();
	}

	private synchronized void release(Shared shared) {
		shared.leases--;
		if (shared.leases == 0) {
			open.remove(shared.design.file());
			shared.design.close();
		}
	}

	private final class SharedLease implements Lease {

		private final Shared shared;
		private boolean closed;

		SharedLease(Shared shared) {
			this.shared = shared;
		}

		@Override
		public OpenDesign design() {
			return shared.design;
		}

		@Override
		public void close() {
			synchronized (OpenDesigns.this) {
				if (!closed) {
					closed = true;
					release(shared);
				}
			}
		}
	}
}
