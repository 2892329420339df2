/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.selection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.ui.designs.ElementAddress;
import org.vdcstudio.ui.designs.ElementKey;

/** Finds out which element of a design a selection means, whichever view or editor it comes from. */
public final class SelectedElements {

	private SelectedElements() {
	}

	/** The file that is selected, or whose element is; empty when the selection says nothing about files. */
	public static Optional<IFile> file(ISelection selection) {
		return selected(selection).flatMap(element -> address(element).map(ElementAddress::design)
				.or(() -> Optional.ofNullable(Adapters.adapt(element, IFile.class))));
	}

	/**
	 * Asks which element is selected.
	 *
	 * @return the answer will come on the thread that owns the design; empty when the selection is of no kind that could mean one
	 */
	public static Optional<CompletionStage<Optional<ElementKey>>> question(IWorkbenchPart part, ISelection selection, OpenDesign design) {
		if (part instanceof ITextEditor && selection instanceof ITextSelection text) {
			return Optional.of(atOffset(part, design, text.getOffset()));
		}
		Optional<Object> selected = selected(selection);
		if (selected.isEmpty()) {
			return Optional.empty();
		}
		Optional<ElementAddress> address = address(selected.get());
		if (address.isPresent()) {
			return Optional.of(CompletableFuture.completedFuture(Optional.of(address.get().element())));
		}
		return switch (selected.get()) {
			case OutlineItem item when item.qualifiedName().isEmpty() -> Optional.of(atOffset(part, design, item.nameOffset()));
			case OutlineItem item -> Optional.of(design.access(access -> ElementAt.offset(access.design(), design.file(), item.nameOffset())
					.flatMap(ElementKey::of).filter(key -> key.name().equals(item.qualifiedName()) && key.path().isEmpty())
					.or(() -> Optional.of(ElementKey.named(item.qualifiedName())))));
			case EObject element -> Optional.of(design.access(access -> ElementKey.of(element)));
			default -> Optional.empty();
		};
	}

	/** The elements that are selected in an outline or explorer. */
	public static List<OutlineItem> items(IStructuredSelection selection) {
		return selection.stream().map(SelectedElements::item).flatMap(Optional::stream).toList();
	}

	private static Optional<OutlineItem> item(Object element) {
		return element instanceof OutlineItem item ? Optional.of(item) : Optional.ofNullable(Adapters.adapt(element, OutlineItem.class));
	}

	private static CompletionStage<Optional<ElementKey>> atOffset(IWorkbenchPart part, OpenDesign design, int offset) {
		return design.look(part, access -> ElementAt.offset(access.design(), design.file(), offset).flatMap(ElementKey::of));
	}

	private static Optional<ElementAddress> address(Object element) {
		@Nullable
		ElementAddress address = Adapters.adapt(element, ElementAddress.class);
		return Optional.ofNullable(address);
	}

	private static Optional<Object> selected(ISelection selection) {
		return selection instanceof IStructuredSelection elements ? Optional.ofNullable(elements.getFirstElement()) : Optional.empty();
	}
}
