/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.authoring.Remark;
import org.vdcstudio.authoring.Task;
import org.vdcstudio.document.DesignAccess;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.document.TextSnapshot;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.ui.designs.WorkbenchDesigns;
import org.vdcstudio.ui.internal.wizards.Trial.FileChange;

/**
 * Does a task: changes the texts, each in one step of its history, in editors where people see it, and shows the result.
 *
 * @param <A> the answers
 */
final class Completion<A> {

	private final DesignSession session;
	private final Task<A> task;
	private final A answers;
	private final IWorkbench workbench;

	Completion(DesignSession session, Task<A> task, A answers, IWorkbench workbench) {
		this.session = session;
		this.task = task;
		this.answers = answers;
		this.workbench = workbench;
	}

	/**
	 * Does it. Call on a thread of its own, because the thread of the user interface has to open editors meanwhile.
	 *
	 * @throws InvocationTargetException when it cannot be done: an {@link IllegalArgumentException} with the reason for people;
	 *                                   nothing is changed then
	 */
	void make() throws InvocationTargetException {
		try {
			Trial plan = session.design().access(this::plan).toCompletableFuture().join();
			openEditors(plan);
			List<Lease> others = leases(plan);
			try {
				session.design().access(access -> change(access, others)).toCompletableFuture().join();
			} finally {
				others.forEach(Lease::close);
			}
			reveal(plan);
		} catch (CompletionException | IllegalArgumentException | IOException e) {
			throw new InvocationTargetException(DesignSession.cause(e));
		}
	}

	private Trial plan(DesignAccess access) {
		DesignModel model = DesignSession.model(access);
		Optional<Remark> obstacle = task.check(answers, Topology.of(model.snapshot())).stream().filter(Remark::isError).findFirst();
		if (obstacle.isPresent()) {
			throw new IllegalArgumentException(obstacle.get().message());
		}
		return Trial.of(access, session.design().file(), task.edits(answers, model));
	}

	/** Changes the files that the design imports first: what they hold is what the design's own file refers to. */
	private boolean change(DesignAccess access, List<Lease> others) {
		Trial trial = plan(access);
		String label = task.label(answers);
		List<FileChange> imported = trial.changes().stream().filter(each -> !each.file().equals(trial.file())).toList();
		List<TextSnapshot> bases = new ArrayList<>();
		for (FileChange change : imported) {
			bases.add(base(change, others));
		}
		for (int i = 0; i < imported.size(); i++) {
			FileChange change = imported.get(i);
			if (lease(change.file(), others).design().text().replace(label, bases.get(i), change.edits()) == null) {
				throw new IllegalArgumentException("%s has changed meanwhile. Try again.".formatted(change.file().lastSegment()));
			}
		}
		trial.changes().stream().filter(each -> each.file().equals(trial.file())).findFirst()
				.ifPresent(change -> access.replace(label, change.edits()));
		return true;
	}

	private static TextSnapshot base(FileChange change, List<Lease> others) {
		TextSnapshot present = lease(change.file(), others).design().text().snapshot();
		if (!present.content().equals(change.before())) {
			throw new IllegalArgumentException("%s has changed meanwhile. Try again.".formatted(change.file().lastSegment()));
		}
		return present;
	}

	private static Lease lease(URI file, List<Lease> leases) {
		return leases.stream().filter(each -> each.design().file().equals(file)).findFirst().orElseThrow(
				() -> new IllegalArgumentException("%s is not in the workspace, so it cannot be changed.".formatted(file.lastSegment())));
	}

	private List<Lease> leases(Trial plan) throws IOException {
		List<Lease> leases = new ArrayList<>();
		try {
			for (FileChange change : plan.changes()) {
				Optional<IFile> file = WorkbenchDesigns.file(change.file());
				if (file.isPresent() && !change.file().equals(plan.file())) {
					leases.add(WorkbenchDesigns.open(file.get()));
				}
			}
			return leases;
		} catch (IOException e) {
			leases.forEach(Lease::close);
			throw e;
		}
	}

	private void openEditors(Trial plan) {
		List<FileChange> lastFirst = plan.changes().reversed();
		for (FileChange change : lastFirst) {
			inUi(() -> {
				open(change.file());
				return true;
			});
		}
	}

	/** Shows the element that was made, in the editor of its file. */
	private void reveal(Trial plan) {
		Optional<SourceLocation> made = session.design().access(access -> {
			DesignModel model = DesignSession.model(access);
			return task.result(answers).flatMap(id -> model.origins().find(id)).flatMap(access.design().source()::locate);
		}).toCompletableFuture().join();
		inUi(() -> {
			if (made.isPresent()) {
				open(made.get().file()).ifPresent(editor -> editor.selectAndReveal(made.get().offset(), made.get().length()));
			} else if (!plan.changes().isEmpty()) {
				FileChange first = plan.changes().getFirst();
				open(first.file()).ifPresent(editor -> editor.selectAndReveal(first.edits().getFirst().offset(), 0));
			}
			return true;
		});
	}

	private Optional<ITextEditor> open(URI file) {
		@Nullable
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		@Nullable
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		Optional<IFile> known = WorkbenchDesigns.file(file);
		if (page == null || known.isEmpty()) {
			return Optional.empty();
		}
		try {
			IEditorPart editor = IDE.openEditor(page, known.get());
			return Optional.ofNullable(Adapters.adapt(editor, ITextEditor.class));
		} catch (PartInitException e) {
			throw new IllegalArgumentException("%s cannot be opened: %s".formatted(known.get().getName(), e.getMessage()), e);
		}
	}

	private <T> T inUi(java.util.function.Supplier<T> work) {
		CompletableFuture<T> result = new CompletableFuture<>();
		workbench.getDisplay().syncExec(() -> {
			try {
				result.complete(work.get());
			} catch (RuntimeException e) {
				result.completeExceptionally(e);
			}
		});
		return result.join();
	}
}
