/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression.aql;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vdcstudio.viewpoint.internal.expression.EvaluationException;
import org.vdcstudio.viewpoint.internal.expression.Expression;
import org.vdcstudio.viewpoint.internal.expression.Scope;

/** An expression in the query language. One that does not follow the grammar fails whenever it is evaluated. */
public final class AqlExpression implements Expression {

	private final String text;
	private final @Nullable AqlNode tree;
	private final String error;

	private AqlExpression(String text, @Nullable AqlNode tree, String error) {
		this.text = text;
		this.tree = tree;
		this.error = error;
	}

	/**
	 * Parses an expression.
	 *
	 * @param text as written in the specification
	 * @param body the text without its prefix
	 * @return the expression
	 */
	public static AqlExpression parse(String text, String body) {
		try {
			return new AqlExpression(text, AqlParser.parse(body), "");
		} catch (AqlSyntaxException e) {
			return new AqlExpression(text, null, String.valueOf(e.getMessage()));
		}
	}

	/** {@return what is wrong with the text, if anything is} */
	public Optional<String> syntaxError() {
		return tree == null ? Optional.of(error) : Optional.empty();
	}

	@Override
	public String text() {
		return text;
	}

	@Override
	public @Nullable Object evaluate(Scope scope) {
		AqlNode root = tree;
		if (root == null) {
			throw new EvaluationException(error);
		}
		return AqlEvaluator.evaluate(root, scope);
	}
}
