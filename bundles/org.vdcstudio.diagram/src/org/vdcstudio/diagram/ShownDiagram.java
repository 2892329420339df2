/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

import org.vdcstudio.render.ViewGeometry;
import org.vdcstudio.render.ViewLayout;
import org.vdcstudio.render.ViewSummary;
import org.vdcstudio.viewpoint.overlay.Decoration;
import org.vdcstudio.viewpoint.view.View;

/**
 * What is on the screen, to be drawn as a picture: with the layers and filters that somebody chose there, and without the contents
 * of shapes that are collapsed.
 *
 * @param view what is shown; its elements of the model are of no use
 * @param geometry where it is
 * @param decorations what is shown on top of it
 */
public record ShownDiagram(View view, ViewGeometry geometry, List<Decoration> decorations) {

	/** Takes a copy of the list. */
	public ShownDiagram {
		decorations = List.copyOf(decorations);
	}

	/**
	 * A diagram as it is when nobody has chosen anything; a large one is summarised.
	 *
	 * @param overlays what of the document is shown on top
	 * @return the diagram, arranged away from the thread of the document; empty when what it shows is not in the design any more
	 */
	public static CompletionStage<Optional<ShownDiagram>> of(DiagramSubject subject, DiagramDocument document, Set<DiagramOverlay> overlays) {
		return document.<Optional<Decorated>>access(access -> subject.evaluate(access.resources()).map(evaluation -> {
			View whole = evaluation.view();
			ViewSummary summary = ViewSummary.of(whole, ViewSummary.DEFAULT_LIMIT, Set.of());
			return new Decorated(summary.view(), access.decorations(overlays, whole, summary));
		})).thenApplyAsync(found -> found.map(present -> new ShownDiagram(present.view(),
				ViewLayout.arrange(present.view(), document.layout(subject)), present.decorations())));
	}

	private record Decorated(View view, List<Decoration> decorations) {
	}
}
