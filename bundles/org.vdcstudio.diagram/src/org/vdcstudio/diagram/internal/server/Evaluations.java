/*
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.diagram.internal.server;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.diagram.DiagramDocument.Access;
import org.vdcstudio.viewpoint.DiagramEvaluation;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Evaluates the session's diagram, once for each model and choice. Touched within the document's access only, but for {@link #prepare()}. */
@Singleton
class Evaluations {

	private final SessionContext context;
	private @Nullable Evaluated latest;

	private record Evaluated(long revision, ViewChoices.Choice choice, Optional<DiagramEvaluation> evaluation) {
	}

	@Inject
	Evaluations(SessionContext context) {
		this.context = context;
	}

	/** Evaluates what a page will ask for first, soon, while it is still loading. What goes wrong will do so again when it asks. */
	void prepare() {
		context.document().access(access -> of(access, ViewChoices.Choice.DEFAULT));
	}

	/** The evaluation of the present model; empty when its subject is not there. */
	Optional<DiagramEvaluation> of(Access access, ViewChoices.Choice choice) {
		@Nullable
		Evaluated known = latest;
		if (known == null || known.revision() != access.revision() || !known.choice().equals(choice)) {
			Optional<DiagramEvaluation> evaluation = context.subject().evaluate(access.resources(), choice);
			evaluation.ifPresent(this::report);
			known = new Evaluated(access.revision(), choice, evaluation);
			latest = known;
		}
		return known.evaluation();
	}

	private void report(DiagramEvaluation evaluation) {
		evaluation.problems().forEach(problem -> context.workbench().logProblem("Diagram expression failed in %s: %s: %s"
				.formatted(problem.mapping(), problem.expression(), problem.message()), null));
	}
}
