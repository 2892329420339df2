/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.vdcstudio.diagram.DiagramOverlay;
import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.EvaluationRequest;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Which layers, filters and overlays the user of one page has chosen. Safe for use by any thread. */
@Singleton
class ViewChoices {

	/**
	 * A choice.
	 *
	 * @param layers names of the optional layers that are shown, or empty for the viewpoint's own choice
	 * @param filters names of the filters that are applied, or empty for the viewpoint's own choice
	 */
	record Choice(Optional<Set<String>> layers, Optional<Set<String>> filters) implements UnaryOperator<EvaluationRequest> {

		/** What a viewpoint shows of itself. */
		static final Choice DEFAULT = new Choice(Optional.empty(), Optional.empty());

		@Override
		public EvaluationRequest apply(EvaluationRequest request) {
			EvaluationRequest layered = layers.map(request::withLayers).orElse(request);
			return filters.map(layered::withFilters).orElse(layered);
		}

		boolean shows(DiagramDescription.Layer layer) {
			return !layer.optional() || layers.map(chosen -> chosen.contains(layer.name())).orElse(layer.activeByDefault());
		}

		boolean applies(DiagramDescription.Filter filter) {
			return filters.map(chosen -> chosen.contains(filter.name())).orElse(filter.activeByDefault());
		}
	}

	private final SessionContext context;
	private volatile Choice current = Choice.DEFAULT;
	private volatile Set<DiagramOverlay> overlays;

	@Inject
	ViewChoices(SessionContext context) {
		this.context = context;
		overlays = context.document().overlays();
	}

	/** The present choice. */
	Choice current() {
		return current;
	}

	/** Chooses; layers that are not optional are shown all the same. */
	void choose(Set<String> layers, Set<String> filters) {
		current = new Choice(Optional.of(Set.copyOf(layers)), Optional.of(Set.copyOf(filters)));
	}

	/** The overlays that are shown. */
	Set<DiagramOverlay> overlays() {
		return overlays;
	}

	/** Chooses overlays, by their names; those that the document has not are left out. */
	void chooseOverlays(Set<String> names) {
		overlays = context.document().overlays().stream().filter(overlay -> names.contains(overlay.name()))
				.collect(Collectors.toUnmodifiableSet());
	}

	/** What there is to choose from, for the page. */
	LayersAction offer() {
		Choice choice = current;
		DiagramDescription description = context.subject().description();
		return new LayersAction(
				description.layers().stream()
						.map(layer -> new LayersAction.Item(layer.name(), layer.label(), layer.optional(), choice.shows(layer))).toList(),
				description.filters().stream()
						.map(filter -> new LayersAction.Item(filter.name(), filter.label(), true, choice.applies(filter))).toList(),
				context.document().overlays().stream().sorted()
						.map(overlay -> new LayersAction.Item(overlay.name(), overlay.label(), true, overlays.contains(overlay))).toList());
	}
}
