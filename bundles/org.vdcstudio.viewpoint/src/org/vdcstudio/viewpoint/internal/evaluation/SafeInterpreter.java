/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.ExpressionProblem;
import org.vdcstudio.viewpoint.internal.expression.EvaluationException;
import org.vdcstudio.viewpoint.internal.expression.Interpreters;
import org.vdcstudio.viewpoint.internal.expression.Scope;
import org.vdcstudio.viewpoint.internal.expression.Values;

/** Evaluates the expressions of mappings for their various purposes; failures are noted and never stop anything. */
public final class SafeInterpreter {

	/** What a label says when its expression fails. */
	public static final String FAILED_LABEL = "Invalid feature as name";

	private final Interpreters interpreters;
	private final List<ExpressionProblem> problems = new ArrayList<>();

	/** Creates one. */
	public SafeInterpreter(Interpreters interpreters) {
		this.interpreters = interpreters;
	}

	/** {@return what failed so far} */
	public List<ExpressionProblem> problems() {
		return List.copyOf(problems);
	}

	/** The outcome of an evaluation: a value, or a failure. */
	private record Outcome(boolean failed, @Nullable Object value) {
	}

	private Outcome evaluate(String user, String expression, Scope scope) {
		try {
			return new Outcome(false, interpreters.parse(expression).evaluate(scope));
		} catch (EvaluationException e) {
			EObject self = (EObject) scope.require("self");
			problems.add(new ExpressionProblem(user, expression, Objects.requireNonNull(self),
					String.valueOf(e.getMessage())));
			return new Outcome(true, null);
		}
	}

	/** {@return the elements an expression stands for; none if it fails} */
	public List<EObject> elements(String user, String expression, Scope scope) {
		return Values.elements(evaluate(user, expression, scope).value());
	}

	/** {@return a text; empty for no expression} */
	public String label(String user, Optional<String> expression, Scope scope) {
		if (expression.isEmpty()) {
			return "";
		}
		Outcome outcome = evaluate(user, expression.get(), scope);
		return outcome.failed() ? FAILED_LABEL : Values.text(outcome.value());
	}

	/** {@return a text; empty for no expression and for one that fails} */
	public String text(String user, Optional<String> expression, Scope scope) {
		return expression.isEmpty() ? "" : Values.text(evaluate(user, expression.get(), scope).value());
	}

	/** {@return a precondition; what fails or is absent does not forbid anything} */
	public boolean allows(String user, Optional<String> expression, Scope scope) {
		if (expression.isEmpty()) {
			return true;
		}
		Outcome outcome = evaluate(user, expression.get(), scope);
		return outcome.failed() || Values.truth(outcome.value());
	}

	/** {@return a predicate; what is absent applies, what fails does not} */
	public boolean applies(String user, Optional<String> expression, Scope scope) {
		if (expression.isEmpty()) {
			return true;
		}
		Outcome outcome = evaluate(user, expression.get(), scope);
		return !outcome.failed() && Values.truth(outcome.value());
	}

	/** {@return a whole number; 0 for what fails or is none} */
	public int integer(String user, Optional<String> expression, Scope scope) {
		return expression.isEmpty() ? 0 : Values.integer(evaluate(user, expression.get(), scope).value());
	}

	/** {@return any value, or null for what fails} */
	public @Nullable Object value(String user, String expression, Scope scope) {
		return evaluate(user, expression, scope).value();
	}
}
