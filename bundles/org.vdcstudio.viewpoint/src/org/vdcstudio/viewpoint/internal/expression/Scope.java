/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** What the names in an expression stand for. Immutable: a narrower scope refers to the wider one. */
public final class Scope {

	private final EvaluationContext context;
	private final @Nullable Scope outer;
	private final Map<String, ? extends @Nullable Object> variables;

	private Scope(EvaluationContext context, @Nullable Scope outer, Map<String, ? extends @Nullable Object> variables) {
		this.context = context;
		this.outer = outer;
		this.variables = variables;
	}

	/** {@return a scope in which only self is known} */
	public static Scope of(EvaluationContext context, Object self) {
		return new Scope(context, null, Map.of("self", self));
	}

	/** {@return this scope and one more variable, which may hide another one} */
	public Scope with(String name, @Nullable Object value) {
		Map<String, @Nullable Object> one = new HashMap<>();
		one.put(name, value);
		return new Scope(context, this, one);
	}

	/**
	 * Looks a variable up.
	 *
	 * @return its value
	 * @throws EvaluationException if it is unknown
	 */
	public @Nullable Object require(String name) {
		if (variables.containsKey(name)) {
			return variables.get(name);
		}
		Scope wider = outer;
		if (wider == null) {
			throw new EvaluationException("there is no variable " + name + " here");
		}
		return wider.require(name);
	}

	/** {@return what expressions know of the world} */
	public EvaluationContext context() {
		return context;
	}
}
