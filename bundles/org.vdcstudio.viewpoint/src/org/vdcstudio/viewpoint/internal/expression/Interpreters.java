/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.internal.expression.aql.AqlExpression;

/** Turns the text of expressions into {@link Expression}s by their prefix. Text without a known prefix is literal. */
public final class Interpreters {

	private final Map<String, Expression> parsed = new ConcurrentHashMap<>();

	/** {@return the expression of a text; the same one for the same text} */
	public Expression parse(String text) {
		return parsed.computeIfAbsent(text, Interpreters::create);
	}

	/**
	 * Finds a mistake in the text of an expression.
	 *
	 * @return the message of the syntax error, if there is one
	 */
	public Optional<String> syntaxError(String text) {
		return parse(text) instanceof AqlExpression aql ? aql.syntaxError() : Optional.empty();
	}

	private static Expression create(String text) {
		if (text.startsWith("aql:")) {
			return AqlExpression.parse(text, text.substring("aql:".length()));
		}
		if (text.startsWith("feature:")) {
			return expression(text, feature(text.substring("feature:".length())));
		}
		if (text.startsWith("var:")) {
			return expression(text, scope -> scope.require(text.substring("var:".length())));
		}
		if (text.startsWith("service:")) {
			return expression(text, service(text.substring("service:".length())));
		}
		return expression(text, scope -> text);
	}

	private static Expression expression(String text, Function<Scope, @Nullable Object> evaluation) {
		return new Expression() {

			@Override
			public String text() {
				return text;
			}

			@Override
			public @Nullable Object evaluate(Scope scope) {
				return evaluation.apply(scope);
			}
		};
	}

	private static Function<Scope, @Nullable Object> feature(String name) {
		return scope -> {
			if (!(scope.require("self") instanceof EObject self)) {
				throw new EvaluationException("self is no model element");
			}
			return switch (name) {
				case "eContents" -> List.copyOf(self.eContents());
				case "eContainer" -> self.eContainer();
				case "eAllContents" -> allContents(self);
				case "eCrossReferences" -> List.copyOf(self.eCrossReferences());
				case "eClass" -> self.eClass();
				default -> featureValue(self, name);
			};
		};
	}

	private static @Nullable Object featureValue(EObject self, String name) {
		EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new EvaluationException(self.eClass().getName() + " has no feature " + name);
		}
		return self.eGet(feature);
	}

	private static List<EObject> allContents(EObject self) {
		List<EObject> found = new ArrayList<>();
		self.eAllContents().forEachRemaining(found::add);
		return found;
	}

	/** {@code name}, {@code name(variable, …)} or {@code variable.name(variable, …)}. */
	private static Function<Scope, @Nullable Object> service(String call) {
		int open = call.indexOf('(');
		String path = (open < 0 ? call : call.substring(0, open)).strip();
		int dot = path.lastIndexOf('.');
		String receiver = dot < 0 ? "self" : path.substring(0, dot).strip();
		String name = path.substring(dot + 1).strip();
		String inner = open < 0 ? "" : call.substring(open + 1, Math.max(open + 1, call.lastIndexOf(')'))).strip();
		List<String> names = inner.isEmpty() ? List.of() : List.of(inner.split("\\s*,\\s*"));
		return scope -> {
			List<@Nullable Object> arguments = new ArrayList<>();
			arguments.add(scope.require(receiver));
			names.forEach(argument -> arguments.add(scope.require(argument)));
			return scope.context().services().call(name, arguments)
					.orElseThrow(() -> new EvaluationException("no service " + name + " takes these arguments")).value();
		};
	}
}
