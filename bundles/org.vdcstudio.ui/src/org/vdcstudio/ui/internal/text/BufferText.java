/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.text;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ISynchronizable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.PlatformUI;
import org.vdcstudio.document.DesignText;
import org.vdcstudio.document.TextSnapshot;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.ui.internal.editors.EditedFiles;

/**
 * The text of a file as text editors have it: their document and their undo history. It stays open while either an editor
 * or a design uses it.
 *
 * <p>The document belongs to the thread of the user interface, so changes are made there; reading needs only the lock of
 * the document.
 */
public final class BufferText implements DesignText {

	private final IFile file;
	private final ITextFileBuffer buffer;
	private final IDocument document;
	private final IDocumentUndoManager history;
	private final Object lock;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private final IDocumentListener onChange = new ChangeReporter();
	private final DirtyStateReporter onDirtyState;
	/** Used in the thread of the user interface. */
	private final StepsAlong along = new StepsAlong();
	/** Used in the thread of the user interface. */
	private final EditedFiles editors = new EditedFiles(this::editorsChanged);
	private boolean watching;

	private BufferText(IFile file, ITextFileBuffer buffer) {
		this.file = file;
		this.buffer = buffer;
		this.document = buffer.getDocument();
		// Changes of the stored file reach the document in the thread of the user interface, too.
		buffer.requestSynchronizationContext();
		this.lock = lockOf(document);
		DocumentUndoManagerRegistry.connect(document);
		this.history = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		this.history.connect(this);
		this.onDirtyState = new DirtyStateReporter(buffer, () -> listeners.forEach(Listener::dirtyStateChanged));
		document.addDocumentListener(onChange);
		buffers().addFileBufferListener(onDirtyState);
	}

	/**
	 * Opens the text of a file.
	 *
	 * @throws IOException when the file cannot be read
	 */
	public static BufferText open(IFile file) throws IOException {
		try {
			buffers().connect(file.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
		} catch (CoreException e) {
			throw new IOException("%s cannot be opened: %s".formatted(file.getFullPath(), e.getMessage()), e);
		}
		BufferText text = new BufferText(file, buffers().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE));
		display().asyncExec(text::watch);
		return text;
	}

	/** The text of a file as an editor, or a design, has it at this moment; empty when it is open nowhere. */
	public static Optional<String> present(IFile file) {
		ITextFileBuffer buffer = buffers().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		if (buffer == null) {
			return Optional.empty();
		}
		IDocument document = buffer.getDocument();
		synchronized (lockOf(document)) {
			return Optional.of(document.get());
		}
	}

	private void watch() {
		watching = true;
		editors.start();
	}

	private void watchNoMore() {
		if (watching) {
			editors.stop();
		}
	}

	/** Who closes the last editor without saving gives its changes up, though views may still show the design. */
	private void editorsChanged(IFile changed, boolean isEdited) {
		if (changed.equals(file) && !isEdited && buffer.isDirty() && file.isAccessible()) {
			try {
				buffer.revert(new NullProgressMonitor());
			} catch (CoreException e) {
				ILog.of(BufferText.class).log(e.getStatus());
			}
		}
	}

	@Override
	public TextSnapshot snapshot() {
		synchronized (lock) {
			return new TextSnapshot(document.get(), ((IDocumentExtension4) document).getModificationStamp());
		}
	}

	@Override
	public long stamp() {
		synchronized (lock) {
			return ((IDocumentExtension4) document).getModificationStamp();
		}
	}

	@Override
	public @Nullable TextSnapshot replace(String label, TextSnapshot base, List<TextEdit> edits) {
		// says what is wrong with the edits before any of them is made
		TextEdit.apply(base.content(), edits);
		List<TextEdit> fromTheEnd = edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList().reversed();
		return inUi(() -> replaceInUi(base, fromTheEnd));
	}

	private @Nullable TextSnapshot replaceInUi(TextSnapshot base, List<TextEdit> ordered) {
		if (stamp() != base.stamp()) {
			return null;
		}
		history.commit();
		history.beginCompoundChange();
		DocumentRewriteSession session = ((IDocumentExtension4) document)
				.startRewriteSession(DocumentRewriteSessionType.SEQUENTIAL);
		try {
			for (TextEdit each : ordered) {
				document.replace(each.offset(), each.length(), each.text());
			}
		} catch (BadLocationException e) {
			throw new IllegalStateException("The document is shorter than its own text", e);
		} finally {
			((IDocumentExtension4) document).stopRewriteSession(session);
			history.endCompoundChange();
		}
		return snapshot();
	}

	@Override
	public <T> T whileStill(Supplier<T> work) {
		return inUi(work);
	}

	@Override
	public void addStep(String label, Runnable undo, Runnable redo) {
		inUi(() -> {
			// what was typed before is a step of its own
			history.commit();
			StepBesideText step = new StepBesideText(label, undo, redo);
			step.addContext(history.getUndoContext());
			OperationHistoryFactory.getOperationHistory().add(step);
			return label;
		});
	}

	@Override
	public boolean addToLastStep(long stamp, Runnable undo, Runnable redo) {
		return inUi(() -> {
			@Nullable
			IUndoableOperation last = OperationHistoryFactory.getOperationHistory().getUndoOperation(history.getUndoContext());
			boolean isOfText = stamp() == stamp && last != null && !(last instanceof StepBesideText) && !along.has(last);
			if (isOfText && last != null) {
				along.add(last, undo, redo);
			}
			return isOfText;
		});
	}

	@Override
	public CompletionStage<Boolean> undo() {
		return step(IDocumentUndoManager::undoable, IDocumentUndoManager::undo);
	}

	@Override
	public CompletionStage<Boolean> redo() {
		return step(IDocumentUndoManager::redoable, IDocumentUndoManager::redo);
	}

	/** One step through the history. */
	@FunctionalInterface
	private interface Step {
		void make(IDocumentUndoManager history) throws ExecutionException;
	}

	private CompletionStage<Boolean> step(Predicate<IDocumentUndoManager> possible, Step step) {
		CompletableFuture<Boolean> made = new CompletableFuture<>();
		display().asyncExec(() -> {
			try {
				boolean can = possible.test(history);
				if (can) {
					step.make(history);
				}
				made.complete(can);
			} catch (ExecutionException e) {
				made.completeExceptionally(e);
			}
		});
		return made;
	}

	@Override
	public boolean isDirty() {
		return buffer.isDirty();
	}

	@Override
	public void save() throws IOException {
		@Nullable
		IOException failure = inUi(() -> {
			try {
				AtomicCommit.commit(file, buffer);
				return null;
			} catch (IOException e) {
				return e;
			}
		});
		if (failure != null) {
			throw failure;
		}
	}

	@Override
	public Runnable addListener(Listener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	@Override
	public void close() {
		listeners.clear();
		if (!display().isDisposed()) {
			display().asyncExec(this::watchNoMore);
			display().asyncExec(along::clear);
		}
		document.removeDocumentListener(onChange);
		buffer.releaseSynchronizationContext();
		buffers().removeFileBufferListener(onDirtyState);
		history.disconnect(this);
		DocumentUndoManagerRegistry.disconnect(document);
		try {
			buffers().disconnect(file.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
		} catch (CoreException e) {
			ILog.of(BufferText.class).log(e.getStatus());
		}
	}

	private static <T> T inUi(Supplier<T> work) {
		Display display = display();
		return display.getThread() == Thread.currentThread() ? work.get() : display.syncCall(work::get);
	}

	private static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	private static ITextFileBufferManager buffers() {
		return FileBuffers.getTextFileBufferManager();
	}

	/** Documents of files can be locked, but some have no lock until somebody brings one. */
	private static Object lockOf(IDocument document) {
		if (document instanceof ISynchronizable synchronizable) {
			Object present = synchronizable.getLockObject();
			if (present != null) {
				return present;
			}
			Object created = new Object();
			synchronizable.setLockObject(created);
			return created;
		}
		return document;
	}

	/** Passes changes of the document on. */
	private final class ChangeReporter implements IDocumentListener {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// only the result counts
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			listeners.forEach(Listener::textChanged);
		}
	}
}
