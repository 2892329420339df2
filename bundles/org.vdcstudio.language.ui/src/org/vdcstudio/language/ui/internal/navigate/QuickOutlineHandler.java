/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.language.ide.LanguageServices;

/** Opens the outline of the text as a window in which people type. */
public final class QuickOutlineHandler extends AbstractHandler {

	/** Called by the platform. */
	public QuickOutlineHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		ActiveDesignEditor.of(event).ifPresent(active -> active.ask(
				access -> LanguageServices.standard().outline(access.design(), active.design().file()),
				outline -> new QuickOutline(active.editor().getSite().getShell(), EditorArea.of(active.editor()), active.editor(),
						outline, active.offset()).open()));
		return null;
	}
}
