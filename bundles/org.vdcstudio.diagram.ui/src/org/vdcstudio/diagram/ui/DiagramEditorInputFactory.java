/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui;

import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the diagrams that were open when the workbench was closed. */
public final class DiagramEditorInputFactory implements IElementFactory {

	@Override
	public @Nullable IAdaptable createElement(@Nullable IMemento memento) {
		Optional<DiagramEditorInput> input = memento == null ? Optional.empty() : DiagramEditorInput.read(memento);
		return input.isPresent() ? input.get() : null;
	}
}
