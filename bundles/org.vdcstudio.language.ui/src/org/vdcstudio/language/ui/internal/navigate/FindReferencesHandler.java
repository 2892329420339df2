/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.language.ui.internal.navigate;

import java.util.ArrayList;
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
import org.vdcstudio.language.LoadedDesign;
import org.vdcstudio.language.ide.Hover;
import org.vdcstudio.language.ide.LanguageServices;
import org.vdcstudio.model.edit.SourceLocation;
import org.vdcstudio.ui.designs.ImportingDesigns;

/** Finds the references to the element that is named at the cursor or selected in the outline, in all designs that share it. */
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

	private record Found(Optional<SourceLocation> definition, Optional<Hover> element, Map<URI, List<Reference>> references) {
	}

	private static void find(ActiveDesignEditor active) {
		URI file = active.design().file();
		active.ask(access -> inDesign(access.design(), file, active.offset()), FindReferencesHandler::everywhere,
				found -> show(active, found));
	}

	private static Found inDesign(LoadedDesign design, URI file, int offset) {
		LanguageServices services = LanguageServices.standard();
		Optional<SourceLocation> definition = services.definition(design, file, offset);
		return new Found(definition, definition.flatMap(place -> services.hover(design, file, offset)), Reference.to(design, file, offset));
	}

	/** Adds what refers to the element in the other designs that its file is part of. */
	private static Found everywhere(Found own) {
		if (own.definition().isEmpty()) {
			return own;
		}
		SourceLocation element = own.definition().get();
		List<Map<URI, List<Reference>>> all = new ArrayList<>(List.of(own.references()));
		ImportingDesigns.of(element.file()).forEach(design -> all.add(Reference.to(design, element.file(), element.offset())));
		return new Found(own.definition(), own.element(), Reference.merged(all));
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
				view.show(title, found.references(), () -> find(active));
			}
		} catch (PartInitException e) {
			ILog.of(FindReferencesHandler.class).error("The references cannot be shown", e);
		}
	}
}
