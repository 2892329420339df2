/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.ui.internal.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IDoubleClickListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Display;
import org.vdcstudio.language.VdcLanguage;
import org.vdcstudio.ui.internal.editors.EditedFiles;

/**
 * The elements inside designs, below their files in the explorer. A file is read when somebody opens it in the tree; until then
 * it costs nothing. Used in the thread of the user interface.
 */
public final class DesignContent implements ITreeContentProvider, IResourceChangeListener {

	private final Map<IFile, DesignTree> trees = new HashMap<>();
	private final EditedFiles editors = new EditedFiles(this::editorsChanged);
	/** The explorer prepares its Open action only a moment after a selection; a double click is faster. */
	private final IDoubleClickListener onDoubleClick = event -> ElementOpening.open(event.getSelection());
	private @Nullable StructuredViewer viewer;

	/** Called by the platform. */
	public DesignContent() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		editors.start();
	}

	@Override
	public void inputChanged(@Nullable Viewer shown, @Nullable Object oldInput, @Nullable Object newInput) {
		if (shown instanceof StructuredViewer structured && structured != viewer) {
			viewer = structured;
			structured.addDoubleClickListener(onDoubleClick);
		}
	}

	@Override
	public Object[] getElements(@Nullable Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(@Nullable Object parent) {
		if (parent instanceof DesignElementNode node) {
			return node.children().toArray();
		}
		return parent instanceof IFile file && isDesign(file) ? tree(file).nodes().toArray() : new Object[0];
	}

	private DesignTree tree(IFile file) {
		@Nullable
		DesignTree known = trees.get(file);
		if (known != null) {
			return known;
		}
		DesignTree created = new DesignTree(file, Display.getCurrent(), () -> refresh(file));
		trees.put(file, created);
		if (EditedFiles.isEdited(file)) {
			created.follow(true);
		} else {
			created.read();
		}
		return created;
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		if (element instanceof DesignElementNode node) {
			@Nullable
			DesignElementNode parent = node.parent();
			return parent == null ? node.file() : parent;
		}
		return null;
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		if (element instanceof DesignElementNode node) {
			return !node.children().isEmpty();
		}
		if (element instanceof IFile file && isDesign(file)) {
			@Nullable
			DesignTree known = trees.get(file);
			return known == null || !known.isKnown() || !known.nodes().isEmpty();
		}
		return false;
	}

	private static boolean isDesign(IFile file) {
		return VdcLanguage.FILE_EXTENSION.equals(file.getFileExtension()) && file.isAccessible();
	}

	private void refresh(IFile file) {
		@Nullable
		StructuredViewer shown = viewer;
		if (shown != null && !shown.getControl().isDisposed() && file.exists()) {
			shown.refresh(file);
		}
	}

	private void editorsChanged(IFile file, boolean isEdited) {
		@Nullable
		DesignTree known = trees.get(file);
		if (known != null) {
			known.follow(isEdited);
		}
	}

	/** Files that changed are read anew, those that are gone are let go, and findings are shown on what they are about. */
	@Override
	public void resourceChanged(@Nullable IResourceChangeEvent event) {
		List<IFile> changed = new ArrayList<>();
		List<IFile> marked = new ArrayList<>();
		@Nullable
		IResourceDelta delta = event == null ? null : event.getDelta();
		if (delta == null) {
			return;
		}
		try {
			delta.accept(each -> {
				if (each.getResource() instanceof IFile file && VdcLanguage.FILE_EXTENSION.equals(file.getFileExtension())) {
					boolean other = each.getKind() != IResourceDelta.CHANGED || (each.getFlags() & IResourceDelta.CONTENT) != 0;
					if (other) {
						changed.add(file);
					} else if ((each.getFlags() & IResourceDelta.MARKERS) != 0) {
						marked.add(file);
					}
				}
				return each.getResource().getType() != IResource.FILE;
			});
		} catch (CoreException e) {
			ILog.of(DesignContent.class).log(e.getStatus());
		}
		@Nullable
		StructuredViewer shown = viewer;
		if ((!changed.isEmpty() || !marked.isEmpty()) && shown != null && !shown.getControl().isDisposed()) {
			shown.getControl().getDisplay().asyncExec(() -> {
				changed.forEach(this::fileChanged);
				marked.stream().filter(trees::containsKey).forEach(this::refresh);
			});
		}
	}

	private void fileChanged(IFile file) {
		@Nullable
		DesignTree known = trees.get(file);
		if (known == null) {
			return;
		}
		if (file.exists()) {
			known.read();
		} else {
			trees.remove(file);
			known.dispose();
		}
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		editors.stop();
		trees.values().forEach(DesignTree::dispose);
		trees.clear();
		viewer = null;
	}
}
