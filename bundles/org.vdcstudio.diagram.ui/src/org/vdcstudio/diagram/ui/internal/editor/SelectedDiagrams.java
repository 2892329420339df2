/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.OpenDesigns.Lease;
import org.vdcstudio.ui.designs.ElementKey;
import org.vdcstudio.ui.designs.Selections;
import org.vdcstudio.ui.designs.WorkbenchDesigns;

/** The diagrams that fit what is selected. To be used on the user interface's thread. */
@NonNullByDefault
final class SelectedDiagrams {

	private final IWorkbenchPart part;
	private final ISelection selection;
	private final IFile file;

	private SelectedDiagrams(IWorkbenchPart part, ISelection selection, IFile file) {
		this.part = part;
		this.selection = selection;
		this.file = file;
	}

	/** For a selection in a part; empty when it is about no design. */
	static Optional<SelectedDiagrams> of(@Nullable IWorkbenchPart part, @Nullable ISelection selection, @Nullable IEditorPart editor) {
		if (part == null) {
			return Optional.empty();
		}
		ISelection known = selection == null ? StructuredSelection.EMPTY : selection;
		return Selections.file(known).or(() -> Optional.ofNullable(editor).flatMap(Selections::file))
				.map(file -> new SelectedDiagrams(part, known, file));
	}

	/** The design's own file. */
	IFile file() {
		return file;
	}

	/**
	 * Finds them, the nearest first.
	 *
	 * @throws IOException when the design cannot be opened
	 */
	CompletionStage<List<DiagramSubject>> find() throws IOException {
		Lease lease = WorkbenchDesigns.open(file);
		OpenDesign design = lease.design();
		CompletionStage<Optional<ElementKey>> element = Selections.element(part, selection, design)
				.orElseGet(() -> CompletableFuture.completedStage(Optional.empty()));
		return element.exceptionally(failure -> Optional.empty())
				.thenCompose(key -> design.access(access -> DiagramOffers.of(access, key.flatMap(known -> known.in(access.design())))))
				.whenComplete((subjects, failure) -> lease.close());
	}
}
