/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.vdcstudio.viewpoint.DiagramDescription;
import org.vdcstudio.viewpoint.EvaluationRequest;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Which layers and filters the user of one page has chosen. Safe for use by any thread. */
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

	@Inject
	ViewChoices(SessionContext context) {
		this.context = context;
	}

	/** The present choice. */
	Choice current() {
		return current;
	}

	/** Chooses; layers that are not optional are shown all the same. */
	void choose(Set<String> layers, Set<String> filters) {
		current = new Choice(Optional.of(Set.copyOf(layers)), Optional.of(Set.copyOf(filters)));
	}

	/** What there is to choose from, for the page. */
	LayersAction offer() {
		Choice choice = current;
		DiagramDescription description = context.subject().description();
		return new LayersAction(
				description.layers().stream()
						.map(layer -> new LayersAction.Item(layer.name(), layer.label(), layer.optional(), choice.shows(layer))).toList(),
				description.filters().stream()
						.map(filter -> new LayersAction.Item(filter.name(), filter.label(), true, choice.applies(filter))).toList());
	}
}
