/*
 * Copyright (c) 2026 VDC Studio contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.vdcstudio.viewpoint.internal.expression;

import org.eclipse.jdt.annotation.Nullable;

/** An expression that has been parsed. */
public interface Expression {

	/** {@return the expression as written} */
	String text();

	/**
	 * Evaluates it.
	 *
	 * @param scope what its names stand for
	 * @return a value, null, {@link Nothing#VALUE} or a list
	 * @throws EvaluationException if it fails
	 */
	@Nullable
	Object evaluate(Scope scope);
}
