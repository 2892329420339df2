/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.document.layout.OpenLayout;
import org.vdcstudio.ui.designs.DesignFiles;

/**
 * The layout of a design as something to save: beside the text, because an editor of the text alone knows nothing of it. One
 * for all diagrams of a design.
 */
final class LayoutSaveable extends Saveable {

	private final OpenDesign design;
	private final String name;

	LayoutSaveable(OpenDesign design, String designName) {
		this.design = design;
		name = designName + "." + OpenLayout.EXTENSION;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return "Places of shapes in the diagrams of " + design.file().lastSegment();
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public boolean isDirty() {
		return design.layout().isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) throws CoreException {
		try {
			DesignFiles.saveLayout(design);
		} catch (IOException exception) {
			throw new CoreException(Status.error(name + " could not be saved: " + exception.getMessage(), exception));
		}
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof LayoutSaveable that && design.layout() == that.design.layout();
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(design.layout());
	}
}
