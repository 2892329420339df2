/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.document.layout.DesignLayout;
import org.vdcstudio.document.layout.OpenLayout;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.SourceTexts;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.ModelEdit;

/**
 * A design that is being worked on: its text, the model read from it, what the rules find in it, and one undo history,
 * whichever editor makes a change.
 *
 * <p>The text is the truth. An edit of the model becomes a change of the text, and the model is read anew from it; so is
 * it a moment after somebody typed, where only the last state counts. The model belongs to a thread of its own and is
 * touched within {@link #access(Function)} only. All methods may be called from any thread.
 */
public final class OpenDesign {

	private final URI file;
	private final DesignText text;
	private final OpenLayout layout;
	private final Environment environment;
	private final DesignThread owner;
	private final PresentDesign present;
	private final Followers followers;
	private final List<DesignListener> listeners = new CopyOnWriteArrayList<>();
	private volatile Optional<DesignFindings> findings = Optional.empty();

	/**
	 * What all open designs share.
	 *
	 * @param others   the texts of other open files
	 * @param check    the rules
	 * @param onChange is told the address of a file when its text changes
	 * @param onBug    is told about failures that nobody waits for
	 * @param changer  changes several files at once
	 */
	record Environment(SourceTexts others, DesignCheck check, Consumer<URI> onChange, Consumer<Throwable> onBug,
			Changer changer) {
	}

	/** Changes several files at once. */
	@FunctionalInterface
	interface Changer {

		/** See {@link OpenDesigns#change}; the text of the design that asks is given, because it may be closed meanwhile. */
		void change(String label, List<FileChange> changes, URI own, DesignText text);
	}

	OpenDesign(URI file, DesignText text, Environment environment) {
		this.file = file;
		this.text = text;
		this.layout = OpenLayout.of(Optional.ofNullable(file.toFileString()).map(Path::of),
				(stored, e) -> environment.onBug().accept(
						new UncheckedIOException("The places of shapes in %s cannot be read: %s".formatted(stored, e.getMessage()), e)));
		this.environment = environment;
		this.owner = new DesignThread("VDC Studio design " + file.lastSegment());
		this.present = new PresentDesign(file, text, environment.others(), layout, new Listeners());
		this.followers = new Followers(owner, present, this::find, environment.onBug());
		text.addListener(() -> {
			followers.textChanged();
			environment.onChange().accept(file);
		});
		followers.now();
	}

	/** The address of the design's own file. */
	public URI file() {
		return file;
	}

	/** The text; to change it is to change the design. */
	public DesignText text() {
		return text;
	}

	/** Where people put shapes of diagrams of the design; it follows renames of elements by itself. */
	public OpenLayout layout() {
		return layout;
	}

	/**
	 * Changes the layout, as one step of the undo history that the text has.
	 *
	 * @param label  what the step is called in the undo history
	 * @param change makes the new layout from the present one
	 */
	public void arrange(String label, UnaryOperator<DesignLayout> change) {
		DesignLayout before = layout.change(change);
		DesignLayout after = layout.current();
		if (!after.equals(before)) {
			text.addStep(label, () -> layout.change(present -> before), () -> layout.change(present -> after));
		}
	}

	/** The rules that check this design. */
	public DesignCheck check() {
		return environment.check();
	}

	/** What the rules found when they last looked; empty until they have looked for the first time. */
	public Optional<DesignFindings> findings() {
		return findings;
	}

	/**
	 * Does some work on the model, which is that of the present text, on the thread that owns it; one work at a time.
	 *
	 * @param work reads the model and may edit it; what it keeps of the model is of no use after the next change
	 * @return the result of the work, or its failure
	 */
	public <T> CompletableFuture<T> access(Function<? super DesignAccess, ? extends T> work) {
		CompletableFuture<T> result = new CompletableFuture<>();
		boolean isAccepted = owner.execute(() -> {
			try {
				present.get();
				result.complete(work.apply(new Access()));
			} catch (RuntimeException | LinkageError | AssertionError e) {
				result.completeExceptionally(e);
			}
		});
		return accepted(result, isAccepted);
	}

	/**
	 * Does some work on the model for somebody who shows what comes of it: when nobody is typing, for the sake of a view
	 * alone a text is not read that will be another one in a moment. Of several questions of one asker that wait, only the
	 * last one is answered; the others are cancelled.
	 *
	 * @param asker who asks; recognised by {@link Object#equals}
	 * @param work  reads the model, which is that of the present text; what it keeps of the model is of no use after the
	 *              next change
	 * @return the result of the work, or its failure
	 */
	public <T> CompletableFuture<T> look(Object asker, Function<? super DesignAccess, ? extends T> work) {
		CompletableFuture<T> result = new CompletableFuture<>();
		return accepted(result, followers.look(asker, () -> work.apply(new Access()), result));
	}

	/**
	 * The same for a view that people edit in: it does not wait for the rules, and the rules wait for it.
	 *
	 * @param asker who asks; recognised by {@link Object#equals}
	 * @param work  reads the model, and takes no longer than people wait for findings
	 * @return the result of the work, or its failure
	 */
	public <T> CompletableFuture<T> lookFirst(Object asker, Function<? super DesignAccess, ? extends T> work) {
		CompletableFuture<T> result = new CompletableFuture<>();
		return accepted(result, followers.lookFirst(asker, () -> work.apply(new Access()), result));
	}

	private <T> CompletableFuture<T> accepted(CompletableFuture<T> result, boolean isAccepted) {
		if (!isAccepted) {
			result.completeExceptionally(new IllegalStateException("%s is closed".formatted(file)));
		}
		return result;
	}

	/** Takes back the last step of whichever editor; the result is whether there was one. */
	public CompletionStage<Boolean> undo() {
		return text.undo();
	}

	/** Makes the last undone step again; the result is whether there was one. */
	public CompletionStage<Boolean> redo() {
		return text.redo();
	}

	/** Whether the text or the layout has something to save. */
	public boolean isDirty() {
		return text.isDirty() || layout.isDirty();
	}

	/**
	 * Saves text and layout. Whatever happens, each file holds either the old or the new content as a whole.
	 *
	 * @throws IOException when it could not be saved; nothing is lost then
	 */
	public void save() throws IOException {
		text.save();
		saveLayout();
	}

	/**
	 * Saves the layout, without the places of shapes whose elements are not in the design any more; who takes the deletion back has
	 * these again. As long as the text has errors that may hide elements, and before it was read, all places are saved.
	 *
	 * @return whether its file was written
	 * @throws IOException when it could not be saved; nothing is lost then
	 */
	public boolean saveLayout() throws IOException {
		return layout.save(text.stamp());
	}

	/**
	 * Reports changes of model and findings.
	 *
	 * @return stops the reports when run
	 */
	public Runnable addListener(DesignListener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/** The settings of the rules changed. */
	void recheck() {
		followers.soon();
	}

	/** The text of another open file changed; if this design imports that file, it is another design now. */
	void otherTextChanged(URI other) {
		followIf(() -> present.importsChanged(Set.of(other)));
	}

	/** Files that are not open changed, came or went; one that was missing may be among them. */
	void storedFilesChanged(Set<URI> stored) {
		followIf(() -> present.storedImportsChanged(stored));
	}

	private void followIf(BooleanSupplier isConcerned) {
		owner.execute(() -> {
			if (isConcerned.getAsBoolean()) {
				followers.soon();
			}
		});
	}

	/** Ends everything; called by the registry when nobody uses the design any more. */
	void close() {
		listeners.forEach(DesignListener::closed);
		listeners.clear();
		text.close();
		followers.end();
	}

	private void find(PresentDesign.Read read) {
		DesignFindings found = new DesignFindings(read.text(), environment.check().findings(read.design()));
		findings = Optional.of(found);
		listeners.forEach(listener -> listener.findingsChanged(found));
	}

	/** All who listen to the model. */
	private final class Listeners implements DesignListener {

		@Override
		public void modelChanged() {
			listeners.forEach(DesignListener::modelChanged);
		}

		@Override
		public void elementsRenamed(Map<String, String> names) {
			listeners.forEach(listener -> listener.elementsRenamed(names));
		}
	}

	/** Access for one work; used by the owner only. */
	private final class Access implements DesignAccess {

		/** The stamp of the text that the last edit has made; empty when it was none of this text. */
		private OptionalLong edited = OptionalLong.empty();

		@Override
		public LoadedDesign design() {
			return present.last().design();
		}

		@Override
		public TextSnapshot text() {
			return present.last().text();
		}

		@Override
		public long revision() {
			return present.revision();
		}

		@Override
		public void apply(String label, List<? extends ModelEdit> edits) {
			if (edits.isEmpty()) {
				return;
			}
			replace(label, VdcLanguage.standard().textEdits(present.last().design(), edits));
		}

		@Override
		public void replace(String label, List<TextEdit> changes) {
			if (changes.isEmpty()) {
				return;
			}
			@Nullable
			TextSnapshot after = text.replace(label, present.last().text(), changes);
			if (after == null) {
				throw new IllegalArgumentException("%s: the text has changed meanwhile".formatted(label));
			}
			edited = OptionalLong.of(after.stamp());
			present.get();
		}

		@Override
		public void replace(String label, Map<URI, List<TextEdit>> edits) {
			List<FileChange> changes = edits.entrySet().stream().filter(each -> !each.getValue().isEmpty())
					.map(each -> change(label, each.getKey(), each.getValue())).toList();
			if (changes.size() == 1 && changes.getFirst().file().equals(file)) {
				replace(label, changes.getFirst().edits());
			} else if (!changes.isEmpty()) {
				environment.changer().change(label, changes, file, text);
				edited = OptionalLong.empty();
				present.importsChanged();
				present.get();
			}
		}

		@Override
		public void arrangeWithEdit(UnaryOperator<DesignLayout> change) {
			DesignLayout before = layout.change(change);
			DesignLayout after = layout.current();
			if (edited.isPresent() && !text.addToLastStep(edited.getAsLong(), () -> layout.change(present -> before),
					() -> layout.change(present -> after))) {
				layout.change(present -> before);
			}
		}

		private FileChange change(String label, URI changed, List<TextEdit> edits) {
			String before = present.last().design().text(changed).orElseThrow(() -> new IllegalArgumentException(
					"%s: %s is no file of the design".formatted(label, changed.lastSegment())));
			return new FileChange(changed, before, edits);
		}
	}
}
