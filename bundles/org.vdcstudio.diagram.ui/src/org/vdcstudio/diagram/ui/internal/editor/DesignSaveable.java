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
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.Saveable;
import org.vdcstudio.document.OpenDesign;
import org.vdcstudio.ui.designs.DesignFiles;

/**
 * The design as something to save. It equals the one of a text editor on the same text, so that the workbench asks once
 * for all editors of a design, and only when the last of them closes.
 */
final class DesignSaveable extends Saveable {

	private final OpenDesign design;
	private final IDocument document;
	private final String name;

	DesignSaveable(OpenDesign design, IDocument document, String name) {
		this.design = design;
		this.document = document;
		this.name = name;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public boolean isDirty() {
		return design.text().isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) throws CoreException {
		try {
			design.text().save();
			// what was deleted in the text has no place any more
			DesignFiles.saveLayout(design);
		} catch (IOException exception) {
			throw new CoreException(Status.error(name + " could not be saved: " + exception.getMessage(), exception));
		}
	}

	@Override
	@SuppressWarnings("unchecked")
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IDocument.class ? (T) document : super.getAdapter(adapter);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Saveable that && document.equals(that.getAdapter(IDocument.class));
	}

	@Override
	public int hashCode() {
		return document.hashCode();
	}
}
