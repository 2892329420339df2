/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.ide.LanguageServices;

/** Finds an element by its name in all files of the design. */
public final class OpenElementHandler extends AbstractHandler {

	/** Called by the platform. */
	public OpenElementHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		ActiveDesignEditor.of(event).ifPresent(active -> active.ask(
				access -> LanguageServices.standard().symbols(access.design()),
				symbols -> new ElementFinder(active.editor().getSite().getShell(), EditorArea.of(active.editor()), symbols).open()));
		return null;
	}
}
