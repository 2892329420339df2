/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.vdcstudio.language.ide.Hover;
import org.vdcstudio.language.ide.LanguageServices;

/** Finds the references to the element that is named at the cursor or selected in the outline. */
public final class FindReferencesHandler extends AbstractHandler {

	/** Called by the platform. */
	public FindReferencesHandler() {
		// holds nothing
	}

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		ActiveDesignEditor.of(event).ifPresent(FindReferencesHandler::find);
		return null;
	}

	private record Found(Optional<Hover> element, Map<URI, List<Reference>> references) {
	}

	private static void find(ActiveDesignEditor active) {
		active.ask(access -> new Found(
				LanguageServices.standard().definition(access.design(), active.design().file(), active.offset())
						.flatMap(place -> LanguageServices.standard().hover(access.design(), active.design().file(), active.offset())),
				Reference.to(access, active.design().file(), active.offset())), found -> show(active, found));
	}

	private static void show(ActiveDesignEditor active, Found found) {
		if (found.element().isEmpty()) {
			Places.tell("No element is named here: put the cursor on a name");
			return;
		}
		Hover element = found.element().get();
		String title = "%s %s".formatted(element.kind(), element.name());
		IWorkbenchPage page = active.editor().getSite().getPage();
		try {
			if (page.showView(ReferencesView.ID) instanceof ReferencesView view) {
				view.show(title, active.design(), found.references(), () -> find(active));
			}
		} catch (PartInitException e) {
			ILog.of(FindReferencesHandler.class).error("The references cannot be shown", e);
		}
	}
}
