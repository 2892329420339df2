/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
import org.vdcstudio.document.FileChange;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.topology.Topology;
import org.vdcstudio.topology.snapshot.DesignModel;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

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
			session.design().access(this::change).toCompletableFuture().join();
			reveal(plan);
		} catch (CompletionException | IllegalArgumentException e) {
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

	/** Plans again, because somebody may have typed meanwhile. */
	private boolean change(DesignAccess access) {
		access.replace(task.label(answers), plan(access).changes().stream().collect(Collectors.toMap(FileChange::file, FileChange::edits)));
		return true;
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

	private <T> T inUi(Supplier<T> work) {
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
