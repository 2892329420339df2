/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.designs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.language.ide.OutlineItem;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.ui.internal.editors.EditorFiles;
import org.vdcstudio.ui.internal.selection.Reveal;
import org.vdcstudio.ui.internal.selection.SelectedElements;

/** What a selection means for a design, whichever view or editor it comes from. To be used in the thread of the user interface. */
public final class Selections {

	/** The type of the markers of findings. */
	public static final String FINDING_MARKER = "org.vdcstudio.ui.finding";
	/** The attribute of such a marker with the qualified name of the element it is about. */
	public static final String FINDING_ELEMENT = "elementName";

	/** The attribute of such a marker with the address of the design in which it was found, which may import the marked file. */
	public static final String FINDING_DESIGN = "design";

	private Selections() {
	}

	/** The design file that is selected, or whose element is; empty when the selection says nothing about files. */
	public static Optional<IFile> file(ISelection selection) {
		return SelectedElements.file(selection).filter(DesignFiles::isDesign);
	}

	/** The design file that an editor works on, a text editor or a diagram. */
	public static Optional<IFile> file(IEditorPart editor) {
		return EditorFiles.of(editor).filter(DesignFiles::isDesign);
	}

	/** The elements that are selected in a view; those without a name are left out. */
	public static List<ElementKey> keys(ISelection selection) {
		if (!(selection instanceof IStructuredSelection elements)) {
			return List.of();
		}
		List<ElementKey> keys = new ArrayList<>();
		for (Object each : elements.toList()) {
			@Nullable
			ElementAddress address = Adapters.adapt(each, ElementAddress.class);
			if (address != null) {
				keys.add(address.element());
			}
		}
		if (keys.isEmpty()) {
			SelectedElements.items(elements).stream().map(OutlineItem::qualifiedName).filter(name -> !name.isEmpty())
					.forEach(name -> keys.add(ElementKey.named(name)));
		}
		return keys;
	}

	/** Opens the file of a place and selects it there. */
	public static void reveal(IWorkbenchPage page, SourceLocation place) {
		Reveal.place(page, place);
	}

	/**
	 * Asks which element is selected.
	 *
	 * @param part where the selection was made
	 * @param design the design the element would belong to, to be kept open until the answer is there
	 * @return the answer will come on the thread that owns the design; empty when the selection is of no kind that could mean one
	 */
	public static Optional<CompletionStage<Optional<ElementKey>>> element(IWorkbenchPart part, ISelection selection, OpenDesign design) {
		return SelectedElements.question(part, selection, design);
	}
}
