/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.evaluation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.vdcstudio.viewpoint.internal.expression.EvaluationContext;
import org.vdcstudio.viewpoint.internal.expression.Scope;
import org.vdcstudio.viewpoint.view.Visibility;

/**
 * Decides what is seen. A mapping filter keeps the elements for which its conditions hold and hides or collapses the
 * others of its mappings; without conditions, all of them.
 */
final class Filters {

	private final Diagram diagram;
	private final List<EObject> mappingFilters;
	private final EvaluationContext context;
	private final SafeInterpreter interpreter;

	private Filters(Diagram diagram, List<EObject> active, EvaluationContext context, SafeInterpreter interpreter) {
		this.diagram = diagram;
		this.mappingFilters = active.stream().flatMap(filter -> Described.children(filter, "filters").stream()).toList();
		this.context = context;
		this.interpreter = interpreter;
	}

	/** Sets the visibility of all elements. */
	static void apply(Diagram diagram, List<EObject> active, EvaluationContext context, SafeInterpreter interpreter) {
		Filters filters = new Filters(diagram, active, context, interpreter);
		if (!filters.mappingFilters.isEmpty()) {
			diagram.elements().forEach(element -> filters.decide(element, false));
			diagram.edges().forEach(filters::decide);
		}
	}

	private void decide(Drawn.Element element, boolean insideHidden) {
		element.setVisibility(insideHidden ? Visibility.HIDDEN : own(element));
		boolean hidden = element.visibility() == Visibility.HIDDEN;
		element.borderNodes().forEach(inner -> decide(inner, hidden));
		element.children().forEach(inner -> decide(inner, hidden));
	}

	private void decide(Drawn.Edge edge) {
		boolean endHidden = edge.source().visibility() == Visibility.HIDDEN || edge.end().visibility() == Visibility.HIDDEN;
		edge.setVisibility(endHidden ? Visibility.HIDDEN : own(edge));
	}

	private Visibility own(Drawn drawn) {
		Visibility visibility = Visibility.VISIBLE;
		for (EObject filter : mappingFilters) {
			if (Described.children(filter, "mappings").contains(drawn.mapping().description()) && !keeps(filter, drawn)) {
				if (Described.literal(filter, "filterKind").equals("HIDE")) {
					return Visibility.HIDDEN;
				}
				visibility = Visibility.COLLAPSED;
			}
		}
		return visibility;
	}

	private boolean keeps(EObject filter, Drawn drawn) {
		var semantic = Described.text(filter, "semanticConditionExpression");
		var graphical = Described.text(filter, "viewConditionExpression");
		String user = drawn.mapping().name();
		return (semantic.isPresent() || graphical.isPresent())
				&& interpreter.applies(user, semantic, scope(drawn.target()).with("view", drawn.view()))
				&& interpreter.applies(user, graphical, scope(drawn.view()));
	}

	private Scope scope(EObject self) {
		return Scope.of(context, self).with("diagram", diagram.view());
	}
}
