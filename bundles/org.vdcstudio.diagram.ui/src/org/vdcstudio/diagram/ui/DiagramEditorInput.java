/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * What a diagram editor shows: one element of a design as one kind of diagram. Two inputs are the same when all of it
 * is.
 */
public final class DiagramEditorInput extends PlatformObject implements IEditorInput, IPersistableElement {

	/** The factory that restores inputs when the workbench starts. */
	static final String FACTORY = "org.vdcstudio.diagram.ui.input";

	private static final String FILE = "file";
	private static final String VIEWPOINT = "viewpoint";
	private static final String DIAGRAM = "diagram";
	private static final String ROOT = "root";

	private final IFile file;
	private final String viewpoint;
	private final String diagram;
	private final String root;

	/**
	 * Creates an input.
	 *
	 * @param file the design's own file
	 * @param viewpoint the name of the viewpoint
	 * @param diagram the name of the diagram description
	 * @param root the qualified name of the element that the diagram is about
	 */
	public DiagramEditorInput(IFile file, String viewpoint, String diagram, String root) {
		this.file = file;
		this.viewpoint = viewpoint;
		this.diagram = diagram;
		this.root = root;
	}

	static Optional<DiagramEditorInput> read(IMemento memento) {
		@Nullable
		String path = memento.getString(FILE);
		@Nullable
		String viewpoint = memento.getString(VIEWPOINT);
		@Nullable
		String diagram = memento.getString(DIAGRAM);
		@Nullable
		String root = memento.getString(ROOT);
		if (path == null || viewpoint == null || diagram == null || root == null) {
			return Optional.empty();
		}
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path));
		return Optional.of(new DiagramEditorInput(file, viewpoint, diagram, root));
	}

	@Override
	public void saveState(@Nullable IMemento memento) {
		if (memento == null) {
			return;
		}
		memento.putString(FILE, file.getFullPath().toPortableString());
		memento.putString(VIEWPOINT, viewpoint);
		memento.putString(DIAGRAM, diagram);
		memento.putString(ROOT, root);
	}

	/** The design's own file. */
	public IFile file() {
		return file;
	}

	/** The name of the viewpoint. */
	public String viewpoint() {
		return viewpoint;
	}

	/** The name of the diagram description. */
	public String diagram() {
		return diagram;
	}

	/** The qualified name of the element that the diagram is about. */
	public String root() {
		return root;
	}

	@Override
	public boolean exists() {
		return file.exists();
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return root;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return root + " in " + file.getFullPath();
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DiagramEditorInput that && file.equals(that.file) && viewpoint.equals(that.viewpoint)
				&& diagram.equals(that.diagram) && root.equals(that.root);
	}

	@Override
	public int hashCode() {
		return Objects.hash(file, viewpoint, diagram, root);
	}
}
