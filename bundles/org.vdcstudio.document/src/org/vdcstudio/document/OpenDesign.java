/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.document.layout.DesignLayout;
import org.vdcstudio.document.layout.DesignNames;
import org.vdcstudio.document.layout.OpenLayout;
import org.vdcstudio.document.layout.Renames;
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.SourceTexts;
import org.vdcstudio.language.TextEdit;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.model.edit.ModelEdit;
import org.vdcstudio.model.edit.SourceProblem;

/**
 * A design that is being worked on: its text, the model read from it, what the rules find in it, and one undo history,
 * whichever editor makes a change.
 *
 * <p>The text is the truth. An edit of the model becomes a change of the text, and the model is read anew from it; so is
 * it a moment after somebody typed, where only the last state counts. The model belongs to a thread of its own and is
 * touched within {@link #access(Function)} only. All methods may be called from any thread.
 */
public final class OpenDesign {

	/** How long nobody must have typed before the rules look at the text. */
	private static final long QUIET_MILLIS = 50;
	/** After how long without a change somebody begins to type anew, rather than goes on. */
	private static final long PAUSE_MILLIS = 500;
	/** How long the rules wait for those who want to look first: they hear of a new model on threads of their own. */
	private static final long HEAD_START_MILLIS = 10;

	private static final Set<SourceProblem.Kind> BLURS_NAMES = Set.of(SourceProblem.Kind.SYNTAX, SourceProblem.Kind.DUPLICATE_NAME);
	private static final Set<SourceProblem.Kind> HIDES_ELEMENTS = Set.of(SourceProblem.Kind.SYNTAX,
			SourceProblem.Kind.DUPLICATE_NAME, SourceProblem.Kind.IMPORT);

	private final URI file;
	private final DesignText text;
	private final OpenLayout layout;
	private final Environment environment;
	private final DesignThread owner;
	private final List<DesignListener> listeners = new CopyOnWriteArrayList<>();
	private volatile Optional<DesignFindings> findings = Optional.empty();

	/** Touched by the owner only. */
	private @Nullable Loaded loaded;
	/** The last design whose names could be trusted. */
	private @Nullable LoadedDesign sound;
	private boolean importsChanged;
	/** Written by the owner only. */
	private volatile long revision;
	/** Whether the model has been read anew and the rules will look at it in a moment. */
	private boolean isCheckDue;
	/** The last revision that somebody looked at first, and is likely to do so at the next one. Written by the owner only. */
	private volatile long lookedAtFirst = -1;
	/** When the text changed last, as {@link System#nanoTime()} tells. */
	private final AtomicLong changed = new AtomicLong(System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
	private final Questions first = new Questions();
	private final Questions questions = new Questions();

	private record Loaded(TextSnapshot text, LoadedDesign design) {
	}

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
		text.addListener(() -> {
			textChanged();
			environment.onChange().accept(file);
		});
		putOff(this::refresh, 0);
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
		boolean accepted = owner.execute(() -> {
			try {
				current();
				result.complete(work.apply(new Access()));
			} catch (RuntimeException | LinkageError | AssertionError e) {
				result.completeExceptionally(e);
			}
		});
		if (!accepted) {
			result.completeExceptionally(new IllegalStateException("%s is closed".formatted(file)));
		}
		return result;
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
		return ask(questions, asker, work, () -> isAtRest() && !isCheckDue);
	}

	/**
	 * The same for a view that people edit in: it does not wait for the rules, and the rules wait for it.
	 *
	 * @param asker who asks; recognised by {@link Object#equals}
	 * @param work  reads the model, and takes no longer than people wait for findings
	 * @return the result of the work, or its failure
	 */
	public <T> CompletableFuture<T> lookFirst(Object asker, Function<? super DesignAccess, ? extends T> work) {
		return ask(first, asker, access -> {
			lookedAtFirst = revision;
			return work.apply(access);
		}, this::isAtRest);
	}

	private <T> CompletableFuture<T> ask(Questions waiting, Object asker, Function<? super DesignAccess, ? extends T> work,
			BooleanSupplier isAnswered) {
		CompletableFuture<T> result = new CompletableFuture<>();
		boolean accepted = owner.execute(() -> {
			waiting.add(asker, () -> work.apply(new Access()), result);
			waiting.answerWhile(isAnswered);
		});
		if (!accepted) {
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
		refreshSoon();
	}

	/** The text of another open file changed; if this design imports that file, it is another design now. */
	void otherTextChanged(URI other) {
		readAgainIf(present -> imports(present, Set.of(other)));
	}

	/** Files that are not open changed, came or went; one that was missing may be among them. */
	void storedFilesChanged(Set<URI> stored) {
		readAgainIf(present -> imports(present, stored) || !present.source().problems().isEmpty());
	}

	private static boolean imports(LoadedDesign design, Set<URI> files) {
		return design.files().stream().anyMatch(each -> files.contains(each.eResource().getURI()));
	}

	private void readAgainIf(Predicate<LoadedDesign> concerned) {
		owner.execute(() -> {
			@Nullable
			Loaded present = loaded;
			if (present != null && concerned.test(present.design())) {
				importsChanged = true;
				layout.namesBlurred();
				refreshSoon();
			}
		});
	}

	/** Ends everything; called by the registry when nobody uses the design any more. */
	void close() {
		listeners.forEach(DesignListener::closed);
		listeners.clear();
		text.close();
		owner.execute(this::cancelQuestions);
		owner.end();
	}

	/** Whoever edits in a view waits for it to follow, so that the first of several changes is not held back. */
	private void textChanged() {
		long now = System.nanoTime();
		boolean isFirst = now - changed.getAndSet(now) >= TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
		if (isFirst && lookedAtFirst == revision) {
			putOff(this::readAtOnce, 0);
		} else {
			refreshSoon();
		}
	}

	private void readAtOnce() {
		readForViews();
		refreshSoon();
	}

	private Loaded readForViews() {
		isCheckDue = true;
		Loaded present = current();
		first.answerWhile(this::isAtRest);
		return present;
	}

	private void refreshSoon() {
		putOff(this::refresh, QUIET_MILLIS);
	}

	private void putOff(Runnable work, long millis) {
		owner.putOff(() -> reportingBugs(work), millis);
	}

	private void refresh() {
		Loaded present = readForViews();
		if (lookedAtFirst >= revision - 1) {
			putOff(this::findUnlessChanged, HEAD_START_MILLIS);
		} else {
			find(present);
		}
	}

	private void findUnlessChanged() {
		if (isAtRest()) {
			find(current());
		} else {
			refresh();
		}
	}

	private void find(Loaded present) {
		if (owner.isEnded()) {
			return;
		}
		DesignFindings found = new DesignFindings(present.text(), environment.check().findings(present.design()));
		isCheckDue = false;
		findings = Optional.of(found);
		listeners.forEach(listener -> listener.findingsChanged(found));
		questions.answerWhile(this::isAtRest);
	}

	private void reportingBugs(Runnable work) {
		try {
			work.run();
		} catch (RuntimeException | LinkageError | AssertionError e) {
			isCheckDue = false;
			cancelQuestions();
			// what a closed design asks for may be gone, and nobody wants to know
			if (!owner.isEnded()) {
				environment.onBug().accept(e);
			}
		}
	}

	private void cancelQuestions() {
		first.cancel();
		questions.cancel();
	}

	/** Whether the model is that of the present text. */
	private boolean isAtRest() {
		@Nullable
		Loaded present = loaded;
		return present != null && present.text().stamp() == text.stamp() && !importsChanged;
	}

	private Loaded current() {
		@Nullable
		Loaded present = loaded;
		if (present != null && isAtRest()) {
			return present;
		}
		TextSnapshot now = text.snapshot();
		Loaded read = new Loaded(now, read(now));
		loaded = read;
		importsChanged = false;
		revision++;
		followRenames(read.design());
		tellNames(read);
		listeners.forEach(DesignListener::modelChanged);
		return read;
	}

	private void tellNames(Loaded read) {
		// most designs have nobody's places, and need not be looked through
		if (layout.current().diagrams().isEmpty() || has(read.design(), HIDES_ELEMENTS)) {
			layout.namesBlurred();
		} else {
			layout.namesRead(read.text().stamp(), DesignNames.of(read.design().files()));
		}
	}

	/** Who types a name passes through states in which elements have no names, or those of others: these tell nothing. */
	private void followRenames(LoadedDesign now) {
		if (has(now, BLURS_NAMES)) {
			return;
		}
		@Nullable
		LoadedDesign before = sound;
		sound = now;
		if (before != null) {
			Map<String, String> names = Renames.between(before.files(), now.files());
			if (!names.isEmpty()) {
				layout.change(present -> present.renamed(names));
				listeners.forEach(listener -> listener.elementsRenamed(names));
			}
		}
	}

	private static boolean has(LoadedDesign design, Set<SourceProblem.Kind> problems) {
		return design.source().problems().stream().anyMatch(problem -> problems.contains(problem.kind()));
	}

	private LoadedDesign read(TextSnapshot now) {
		try {
			return VdcLanguage.standard().load(file,
					asked -> file.equals(asked) ? Optional.of(now.content()) : environment.others().text(asked));
		} catch (IOException e) {
			// the text of the file itself is here, and files that cannot be imported are no failure of the whole
			throw new UncheckedIOException(e);
		}
	}

	/** Access for one work; used by the owner only. */
	private final class Access implements DesignAccess {

		@Override
		public LoadedDesign design() {
			return present().design();
		}

		@Override
		public TextSnapshot text() {
			return present().text();
		}

		@Override
		public long revision() {
			return revision;
		}

		@Override
		public void apply(String label, List<? extends ModelEdit> edits) {
			if (edits.isEmpty()) {
				return;
			}
			replace(label, VdcLanguage.standard().textEdits(present().design(), edits));
		}

		@Override
		public void replace(String label, List<TextEdit> changes) {
			if (changes.isEmpty()) {
				return;
			}
			if (text.replace(label, present().text(), changes) == null) {
				throw new IllegalArgumentException("%s: the text has changed meanwhile".formatted(label));
			}
			current();
		}

		@Override
		public void replace(String label, Map<URI, List<TextEdit>> edits) {
			List<FileChange> changes = edits.entrySet().stream().filter(each -> !each.getValue().isEmpty())
					.map(each -> change(label, each.getKey(), each.getValue())).toList();
			if (changes.size() == 1 && changes.getFirst().file().equals(file)) {
				replace(label, changes.getFirst().edits());
			} else if (!changes.isEmpty()) {
				environment.changer().change(label, changes, file, text);
				importsChanged = true;
				current();
			}
		}

		private FileChange change(String label, URI changed, List<TextEdit> edits) {
			String before = present().design().text(changed).orElseThrow(() -> new IllegalArgumentException(
					"%s: %s is no file of the design".formatted(label, changed.lastSegment())));
			return new FileChange(changed, before, edits);
		}

		private Loaded present() {
			return Objects.requireNonNull(loaded, "access begins with a loaded design");
		}
	}
}
