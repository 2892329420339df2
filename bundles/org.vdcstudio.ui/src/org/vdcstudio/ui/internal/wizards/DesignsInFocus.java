/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.wizards;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.vdcstudio.ui.designs.DesignFiles;
import org.vdcstudio.ui.internal.selection.SelectedElements;

/**
 * The files that somebody who opens a wizard may mean.
 *
 * @param chosen the file that is certainly meant: selected, shown by the active editor, or the only one there is
 * @param all    every file with a design, those of the selected folder first
 */
record DesignsInFocus(Optional<IFile> chosen, List<IFile> all) {

	DesignsInFocus {
		all = List.copyOf(all);
	}

	/** The files for a selection. Call in the thread of the user interface. */
	static DesignsInFocus of(IWorkbench workbench, IStructuredSelection selection) {
		@Nullable
		IResource selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
		Optional<IFile> direct = SelectedElements.file(selection).filter(DesignFiles::isDesign);
		Set<IFile> all = new LinkedHashSet<>();
		direct.ifPresent(all::add);
		if (selected instanceof IContainer folder) {
			all.addAll(DesignFiles.within(folder));
		}
		Optional<IFile> edited = edited(workbench);
		boolean elsewhere = selected instanceof IContainer && edited.filter(all::contains).isEmpty() && !all.isEmpty();
		Optional<IFile> chosen = direct.or(() -> elsewhere ? Optional.empty() : edited);
		Optional<IFile> onlyOne = all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
		all.addAll(DesignFiles.within(ResourcesPlugin.getWorkspace().getRoot()));
		Optional<IFile> onlyOfAll = all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
		return new DesignsInFocus(chosen.or(() -> onlyOne).or(() -> onlyOfAll), List.copyOf(all));
	}

	private static Optional<IFile> edited(IWorkbench workbench) {
		@Nullable
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		@Nullable
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		@Nullable
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		return editor == null ? Optional.empty()
				: Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IFile.class)).filter(DesignFiles::isDesign);
	}
}
