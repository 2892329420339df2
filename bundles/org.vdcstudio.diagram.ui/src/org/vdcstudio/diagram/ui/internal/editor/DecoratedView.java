/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.ui.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.vdcstudio.diagram.DiagramDocument;
import org.vdcstudio.diagram.DiagramDocument.Access;
import org.vdcstudio.diagram.DiagramOverlay;
import org.vdcstudio.diagram.DiagramSubject;
import org.vdcstudio.viewpoint.DiagramEvaluation;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.View;

/**
 * A diagram as it is at the moment, for pictures.
 *
 * @param view        what is drawn
 * @param decorations what is shown on top of it
 */
@NonNullByDefault
record DecoratedView(View view, List<Decoration> decorations) {

	/**
	 * Evaluates a diagram.
	 *
	 * @param overlays what of the document is shown on top
	 * @return the diagram; empty when what it shows is not in the design any more
	 */
	static CompletionStage<Optional<DecoratedView>> of(DiagramSubject subject, DiagramDocument document, Set<DiagramOverlay> overlays) {
		return document.access(access -> subject.evaluate(access.resources()).map(DiagramEvaluation::view)
				.map(view -> new DecoratedView(view, decorations(access, view, overlays))));
	}

	private static List<Decoration> decorations(Access access, View view, Set<DiagramOverlay> overlays) {
		return overlays.stream().sorted().flatMap(overlay -> access.overlay(overlay).decorate(view).stream()).toList();
	}
}
